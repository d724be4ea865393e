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

/** 50,000 formulas computed for the first time, and edits of one cell, against IronCalc. */
export async function engine(): Promise<Comparison[]> {
	const require = createRequire(`${process.cwd()}/`);
	initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
	const rounds = 5;
	const times: { [figure: string]: { ours: number[]; rival: number[] } } = {};
	const note = (figure: string, ours: number, rival: number) => {
		times[figure] ??= { ours: [], rival: [] };
		times[figure].ours.push(ours);
		times[figure].rival.push(rival);
	};
	for (let round = -1; round < rounds; round++) {
		let workbook: WorkbookModel | undefined;
		let model: Model | undefined;
		const first = await time(() => {
			workbook = ownWorkbook();
		});
		const theirFirst = await time(() => {
			model = ironWorkbook();
		});
		if (round < 0) continue;
		note("50,000 formulas, first computed", first, theirFirst);
		note(
			"an edit of one cell with six dependants",
			await time(() => edit(workbook!, 3, round + 5)),
			await time(() => ironEdit(model!, 4, round + 5)),
		);
		note(
			"an edit of a cell that 5,000 SUMIF depend on, what the screen shows",
			await time(() => edit(workbook!, 5, round + 5)),
			await time(() => ironEdit(model!, 6, round + 5)),
		);
		note(
			"the same, all 5,000 read",
			await time(() => {
				edit(workbook!, 5, round + 500);
				readAll(workbook!);
			}),
			await time(() => ironEdit(model!, 6, round + 500)),
		);
		model!.free();
	}
	return Object.entries(times).map(([figure, { ours, rival }]) => ({
		figure,
		ours: milliseconds(median(ours)),
		rival: milliseconds(median(rival)),
		ratio: median(ours.map((own, index) => own / rival[index]!)).toFixed(4),
		hold: figure.startsWith("50,000") ? "≤ 1,500 ms" : "≤ 30 ms",
	}));
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
			Array.from({ length: ROWS }, (_, row) =>
				formulas(row + 2).map((formula): Content => ({ formula })),
			),
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
