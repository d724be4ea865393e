import { callFunction } from "../src/core/call-function.ts";
import type { SheetFunction } from "../src/core/sheet-function.ts";
import { cpa } from "../src/functions/cpa.ts";
import { engagementRate } from "../src/functions/engagement-rate.ts";
import { tier } from "../src/functions/tier.ts";
import { type Column, costLoop, engagementLoop, tierLoop } from "./column-loops.ts";
import { type Comparison, compare, count, median, milliseconds, pairs, spread } from "./compare.ts";
import { startMilliseconds } from "./start-up.ts";

interface Case {
	readonly definition: SheetFunction;
	readonly columns: readonly Column[];
	readonly loop: () => unknown;
}

/** A whole column in one call against a loop written by hand for just that column, and against a call for each cell. */
export async function columns(): Promise<Comparison[]> {
	const start = await startMilliseconds();
	const rows: Comparison[] = [];
	for (const size of [1000, 10_000, 100_000]) {
		for (const each of cases(size)) {
			const figure = `${each.definition.name}, ${count(size)} rows`;
			const ours = () => callFunction(each.definition, each.columns);
			rows.push(await compare(`${figure} (rival: loop by hand)`, "≤ 3", ours, each.loop));
			rows.push(await againstCells(figure, size, start, ours, each));
		}
	}
	return rows;
}

/** Google starts the script for each call, so each cell costs a start as well. */
async function againstCells(
	figure: string,
	size: number,
	start: number,
	ours: () => unknown,
	{ definition, columns: [first = [], ...others] }: Case,
): Promise<Comparison> {
	const cells = () =>
		first.map((line, row) => callFunction(definition, [line[0], ...others.map((column) => column[row]![0])]));
	const measured = await pairs(ours, cells, size > 10_000 ? 5 : 15);
	const [column, calls] = [
		median(measured.map(({ ours: taken }) => taken)),
		median(measured.map(({ rival }) => rival)),
	];
	return {
		figure: `${figure} (rival: a call for each cell, each start counted as ${milliseconds(start)})`,
		ours: `${milliseconds(column)} + 1 start`,
		rival: `${milliseconds(calls)} + ${count(size)} starts`,
		ratio: spread(measured.map((pair) => (pair.ours + start) / (pair.rival + size * start))),
		hold: "< 1",
	};
}

function cases(size: number): readonly Case[] {
	const column = (most: number, seed: number): number[][] => {
		let state = seed;
		return Array.from({ length: size }, () => {
			state = (state * 1103515245 + 12345) % 2147483648;
			return [state % most];
		});
	};
	const [followers, likes, comments] = [column(2_000_000, 1), column(50_000, 2), column(900, 3)] as const;
	const [spend, orders] = [column(5000, 4), column(400, 5)] as const;
	return [
		{ definition: tier, columns: [followers], loop: () => tierLoop(followers) },
		{
			definition: engagementRate,
			columns: [followers, likes, comments],
			loop: () => engagementLoop(followers, likes, comments),
		},
		{ definition: cpa, columns: [spend, orders], loop: () => costLoop(spend, orders) },
	];
}
