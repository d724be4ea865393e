import { createRequire } from "node:module";
import { time } from "./compare.ts";
import { creator, formulas, RATES, SHOWN } from "./engine-sheet.ts";

/** What is used of it; its package is the benchmarks' own. */
export interface HyperFormula {
	setCellContents(address: Address, content: string | number): unknown;
	getCellValue(address: Address): unknown;
	destroy(): void;
}

interface Address {
	readonly sheet: number;
	readonly row: number;
	readonly col: number;
}

export interface HyperFormulaBuilder {
	buildFromArray(
		sheet: readonly (readonly (string | number | null)[])[],
		options: { readonly licenseKey: string },
	): HyperFormula;
}

export function loadHyperFormula(): HyperFormulaBuilder {
	const require = createRequire(`${process.cwd()}/bench/`);
	return require("hyperformula").HyperFormula;
}

/** The same sheet, the same edits: first computed, an edit with five dependants, an edit that every row depends on. */
export async function hyperTimes(
	builder: HyperFormulaBuilder,
	rows: number,
	value: number,
): Promise<readonly [number, number, number]> {
	const lines = Array.from({ length: rows }, (_, row) => {
		const [platform = null, rate = null] = RATES[row] ?? [];
		return [...creator(row), null, ...formulas(row + 2), null, platform, rate];
	});
	let model: HyperFormula | undefined;
	const first = await time(() => {
		model = builder.buildFromArray([[], ...lines], { licenseKey: "gpl-v3" });
	});
	const edit = (col: number) => () => {
		model!.setCellContents({ sheet: 0, row: 4, col }, value);
		for (let row = 0; row < SHOWN.rows; row++) {
			for (let shown = 0; shown < SHOWN.columns; shown++) model!.getCellValue({ sheet: 0, row, col: shown });
		}
	};
	const times = [first, await time(edit(3)), await time(edit(5))] as const;
	model!.destroy();
	return times;
}
