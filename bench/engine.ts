import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { Content, WorkbookModel } from "../src/playground/model/types.ts";
import { createWorkbook } from "../src/playground/model/workbook.ts";
import { type Comparison, median, milliseconds, time } from "./compare.ts";

const ROWS = 5000;
const LAST = ROWS + 1;
/** What a screen shows. */
const SHOWN = { rows: 40, columns: 20 };

/** A tracker's columns A to F: creator, platform, followers, likes, comments, fee. */
function creator(row: number): (string | number)[] {
	const platforms = ["Instagram", "TikTok", "YouTube"];
	const number = (seed: number, most: number) => (row * seed + 17) % most;
	return [
		`Creator ${row}`,
		platforms[row % 3]!,
		number(7919, 400_000) + 1000,
		number(104_729, 9000),
		number(1299, 400),
		number(31, 2000),
	];
}

/** Ten formulas a row, `H` to `Q`; the last sums up a whole column. */
function formulas(row: number): string[] {
	return [
		`=D${row}+E${row}`,
		`=H${row}/C${row}`,
		`=IF(C${row}<10000,"Nano",IF(C${row}<100000,"Micro","Macro"))`,
		`=ROUND(F${row}/H${row},2)`,
		`=IFERROR(F${row}/(C${row}/1000),0)`,
		`=UPPER(LEFT(B${row},2))&"-"&A${row}`,
		`=MAX(D${row}:E${row})-MIN(D${row}:E${row})`,
		`=AND(I${row}>0.02,F${row}<1500)`,
		`=VLOOKUP(B${row},$S$2:$T$4,2,FALSE)*F${row}`,
		`=F${row}/SUMIF($B$2:$B$${LAST},B${row},$F$2:$F$${LAST})`,
	];
}

const RATES = [
	["Instagram", 1],
	["TikTok", 1.2],
	["YouTube", 0.9],
] as const;

type Pair = Pick<Comparison, "figure" | "hold"> & { readonly ours: number[]; readonly rival: number[] };

/** 50,000 formulas computed for the first time, and edits of one cell, against IronCalc. */
export async function engine(): Promise<Comparison[]> {
	const require = createRequire(`${process.cwd()}/`);
	initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
	const first: Pair = { figure: "50,000 formulas, first computed", hold: "≤ 1,500 ms", ours: [], rival: [] };
	const few: Pair = { figure: "an edit with five dependants", hold: "≤ 30 ms", ours: [], rival: [] };
	const many: Pair = {
		figure: "an edit that 5,000 SUMIF depend on, up to what the screen shows",
		hold: "≤ 30 ms",
		ours: [],
		rival: [],
	};
	for (let round = 0; round < 3; round++) {
		let workbook = createWorkbook();
		let model = new Model("rival", "en", "UTC", "en");
		first.ours.push(await time(() => (workbook = ownWorkbook())));
		first.rival.push(await time(() => (model = ironWorkbook())));
		few.ours.push(await time(() => edit(workbook, 3, round + 5)));
		few.rival.push(await time(() => ironEdit(model, 4, round + 5)));
		many.ours.push(await time(() => edit(workbook, 5, round + 5)));
		many.rival.push(await time(() => ironEdit(model, 6, round + 5)));
		model.free();
	}
	return [...[first, few, many].map(compared), await columnsOfCalls()];
}

function compared({ figure, hold, ours, rival }: Pair): Comparison {
	return {
		figure,
		hold,
		ours: milliseconds(median(ours)),
		rival: milliseconds(median(rival)),
		ratio: median(ours.map((own, index) => own / rival[index]!)).toFixed(4),
	};
}

/** A tracker of 5,000 rows with eight columns computed by array formulas in their headers; IronCalc has no custom functions. */
async function columnsOfCalls(): Promise<Comparison> {
	const workbook = createWorkbook();
	let calls = 0;
	workbook.customFunctions = {
		names: new Set(["DOUBLED"]),
		call: (_, [column]) => {
			calls++;
			return (column as readonly number[][]).map(([value]) => [Number(value) * 2]);
		},
	};
	workbook.subscribe(() => {});
	workbook.transact("Fill", () => {
		const columns = [..."ABCDEFGH"];
		workbook.setContents(0, 0, 8, [
			columns.map((column) => ({ formula: `={"Twice";DOUBLED(${column}2:${column})}` })),
		]);
		workbook.setContents(
			0,
			1,
			0,
			Array.from({ length: ROWS }, (_, row) => columns.map((_, column) => row + column)),
		);
	});
	edit(workbook, 0, 1);
	calls = 0;
	const times: number[] = [];
	for (let round = 0; round < 25; round++) times.push(await time(() => edit(workbook, 2, round)));
	return {
		figure: `an edit under 8 header array formulas of 5,000 rows (${calls / 25} call of a custom function)`,
		ours: milliseconds(median(times)),
		rival: "–",
		ratio: "–",
		hold: "≤ 30 ms, 1 call",
	};
}

function ownWorkbook(): WorkbookModel {
	const workbook = createWorkbook();
	workbook.subscribe(() => {});
	workbook.transact("Fill", () => {
		workbook.setContents(0, 1, 18, RATES);
		workbook.setContents(
			0,
			1,
			0,
			Array.from({ length: ROWS }, (_, row) => creator(row)),
		);
		workbook.setContents(
			0,
			1,
			7,
			Array.from({ length: ROWS }, (_, row) => formulas(row + 2).map((formula): Content => ({ formula }))),
		);
	});
	readAll(workbook);
	return workbook;
}

function readAll(workbook: WorkbookModel): void {
	const sheet = workbook.sheets[0]!;
	for (let row = 1; row <= ROWS; row++) for (let column = 7; column < 17; column++) sheet.value(row, column);
}

function edit(workbook: WorkbookModel, column: number, value: number): void {
	workbook.setContents(0, 4, column, [[value]]);
	const sheet = workbook.sheets[0]!;
	for (let row = 0; row < SHOWN.rows; row++) {
		for (let across = 0; across < SHOWN.columns; across++) sheet.display(row, across);
	}
}

function ironWorkbook(): Model {
	const model = new Model("rival", "en", "UTC", "en");
	model.pauseEvaluation();
	for (const [row, rate] of RATES.entries()) {
		for (const [column, value] of rate.entries()) model.setUserInput(0, row + 2, column + 19, String(value));
	}
	for (let row = 0; row < ROWS; row++) {
		for (const [column, value] of creator(row).entries()) {
			model.setUserInput(0, row + 2, column + 1, String(value));
		}
		for (const [column, formula] of formulas(row + 2).entries()) {
			model.setUserInput(0, row + 2, column + 8, formula);
		}
	}
	model.resumeEvaluation();
	model.evaluate();
	return model;
}

function ironEdit(model: Model, column: number, value: number): void {
	model.setUserInput(0, 5, column, String(value));
	for (let row = 1; row <= SHOWN.rows; row++) {
		for (let across = 1; across <= SHOWN.columns; across++) model.getFormattedCellValue(0, row, across);
	}
}
