import type { Content } from "../../../src/playground/model/types.ts";
import { sheetOf, type TestSheet } from "./sheet-of.ts";

export const POSTS: readonly (readonly Content[])[] = [
	["creator", "platform", "fee", "likes", "posted", "paid"],
	["Mara", "Instagram", 450, 620, 46027, true],
	["Ben", "TikTok", 1200, 5100, 46028, false],
	["Ana", "Instagram", 90, 210, 46030, true],
	["mia", "TikTok", 800, null, 46059, false],
	["Lou", null, 50, 40, 46060, true],
];

/** Six posts in A1:F6, with a formula beside them in H1. 46027 is 2026-01-05. */
export function posts(formula: string): TestSheet {
	const sheet = sheetOf();
	sheet.put("A1", ...POSTS);
	sheet.workbook.setFormat(0, { row: 1, column: 4, rows: 5, columns: 1 }, { number: "yyyy-mm-dd" });
	sheet.put("H1", [formula]);
	return sheet;
}
