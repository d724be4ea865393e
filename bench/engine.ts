import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { Content, WorkbookModel } from "../src/playground/model/types.ts";
import { createWorkbook } from "../src/playground/model/workbook.ts";
import {
	alone,
	type Comparison,
	compared,
	isQuick,
	median,
	milliseconds,
	roundsOf,
	time,
} from "./compare.ts";
import { creator, formulas, RATES, ROWS, SHOWN } from "./engine-sheet.ts";
import { hyperTimes, loadHyperFormula } from "./hyper-formula.ts";

/** First computed; an edit with five dependants; an edit that every row depends on. */
type Times = readonly [first: number, few: number, many: number];

const FIGURES = [
	["50,000 formulas, first computed", "≤ 1,500 ms"],
	["an edit with five dependants", "≤ 30 ms"],
	["an edit that 5,000 SUMIF depend on, up to what the screen shows", "≤ 30 ms"],
] as const;

/** 50,000 formulas on 5,000 rows computed for the first time, and edits of one cell, against HyperFormula and IronCalc. */
export async function engine(): Promise<Comparison[]> {
	const hyperFormula = loadHyperFormula();
	const [ours, hyper]: [Times[], Times[]] = [[], []];
	for (let round = -1; round < roundsOf(3); round++) {
		const pair = [await own(round + 5), await hyperTimes(hyperFormula, ROWS, round + 5)] as const;
		if (round < 0) continue;
		ours.push(pair[0]);
		hyper.push(pair[1]);
	}
	const rows = [...rowsOf("HyperFormula", ours, hyper), await columnsOfCalls()];
	if (isQuick) return rows;
	// It needs a minute for each, which is why it has one round.
	return [...rows, ...rowsOf("IronCalc, one round", ours, [await ironTimes()])];
}

function rowsOf(rival: string, ours: readonly Times[], theirs: readonly Times[]): Comparison[] {
	return FIGURES.map(([figure, hold], at) => ({
		...compared(
			`${figure} (rival: ${rival})`,
			hold,
			ours.map((times, round) => ({ ours: times[at]!, rival: (theirs[round] ?? theirs[0]!)[at]! })),
		),
	}));
}

async function own(value: number): Promise<Times> {
	let workbook = createWorkbook();
	return [
		await time(() => (workbook = ownWorkbook())),
		await time(() => edit(workbook, 3, value)),
		await time(() => edit(workbook, 5, value)),
	];
}

async function ironTimes(): Promise<Times> {
	const require = createRequire(`${process.cwd()}/`);
	initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
	let model = new Model("rival", "en", "UTC", "en");
	const times: Times = [
		await time(() => (model = ironWorkbook())),
		await time(() => ironEdit(model, 4, 5)),
		await time(() => ironEdit(model, 6, 5)),
	];
	model.free();
	return times;
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
	const figure = `an edit under 8 header array formulas of 5,000 rows (${calls / 25} call of a custom function)`;
	return alone(figure, milliseconds(median(times)), "≤ 30 ms, 1 call");
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
