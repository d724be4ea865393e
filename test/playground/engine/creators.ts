import { sheetOf, type TestSheet } from "./sheet-of.ts";

const CREATORS = [
	["creator", "tier", "followers", "posted"],
	["Mara", "Micro", 12400, 46351],
	["Ben", "Micro", 88000, 46352],
	["Ana", "Nano", 3100, 46300],
];

/** A sheet with three creators in A1:D4. */
export function creators(): TestSheet {
	const sheet = sheetOf();
	sheet.put("A1", ...CREATORS);
	return sheet;
}
