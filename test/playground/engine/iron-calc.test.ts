import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { FORMULAS as BASICS, DATA } from "./shared-formulas.ts";
import { MATHEMATICS } from "./shared-mathematics.ts";
import { STATISTICS } from "./shared-statistics.ts";
import { sheetOf } from "./sheet-of.ts";

const FORMULAS = [...BASICS, ...MATHEMATICS, ...STATISTICS];

/** IronCalc is an engine written by others: a second opinion. */
describe("formulas that all spreadsheets share give what IronCalc gives", () => {
	let model: Model;
	const sheet = sheetOf();

	beforeAll(() => {
		const bytes = readFileSync(new URL("../../../node_modules/@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
		initSync({ module: bytes });
		model = new Model("oracle", "en", "UTC", "en");
		for (const [row, cells] of DATA.entries()) {
			for (const [column, value] of cells.entries()) {
				if (value === null) continue;
				model.setUserInput(
					0,
					row + 1,
					column + 1,
					typeof value === "boolean" ? String(value).toUpperCase() : String(value),
				);
			}
		}
		for (const [index, formula] of FORMULAS.entries()) model.setUserInput(0, index + 1, 10, formula);
		for (const index of FORMULAS.keys()) model.setUserInput(0, index + 1, 11, textOf(index));
		model.evaluate();
		sheet.put("A1", ...DATA);
		for (const [index, formula] of FORMULAS.entries()) sheet.put(`J${index + 1}`, [formula]);
	});

	/** IronCalc shows numbers rounded; as text they have all digits. */
	function textOf(index: number): string {
		return `=IF(ISNUMBER(J${index + 1}),TEXT(J${index + 1},"0.000000000000E+00"),J${index + 1})`;
	}

	test.each(FORMULAS.map((formula, index) => ({ formula, index })))("$formula", ({ index }) => {
		const theirs = model.getFormattedCellValue(0, index + 1, 11);
		const ours = sheet.get(`J${index + 1}`);
		expect(model.getFormattedCellValue(0, index + 1, 10)).not.toBe("");
		if (typeof ours === "number") expect(relativeDistance(ours, Number(theirs))).toBeLessThan(1e-8);
		else expect(String(ours).toUpperCase()).toBe(theirs.toUpperCase());
	});
});

function relativeDistance(a: number, b: number): number {
	return Math.abs(a - b) / Math.max(1, Math.abs(a));
}
