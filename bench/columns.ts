import { callFunction } from "../src/core/call-function.ts";
import { cpa } from "../src/functions/cpa.ts";
import { engagementRate } from "../src/functions/engagement-rate.ts";
import { tier } from "../src/functions/tier.ts";
import { type Comparison, compare } from "./compare.ts";

const ROWS = 100_000;

/** A whole column in one call against a loop written by hand for just that column. */
export async function columns(): Promise<Comparison[]> {
	const column = (most: number, seed: number): number[][] => {
		let state = seed;
		return Array.from({ length: ROWS }, () => {
			state = (state * 1103515245 + 12345) % 2147483648;
			return [state % most];
		});
	};
	const [followers, likes, comments, spend, orders] = [
		column(2_000_000, 1),
		column(50_000, 2),
		column(900, 3),
		column(5000, 4),
		column(400, 5),
	] as const;
	const hold = "≤ 3";
	return [
		await compare(
			"TIER, 100,000 rows",
			hold,
			() => callFunction(tier, [followers]),
			() => tierLoop(followers),
		),
		await compare(
			"ENGAGEMENT_RATE, 100,000 rows",
			hold,
			() => callFunction(engagementRate, [followers, likes, comments]),
			() => engagementLoop(followers, likes, comments),
		),
		await compare(
			"CPA, 100,000 rows",
			hold,
			() => callFunction(cpa, [spend, orders]),
			() => costLoop(spend, orders),
		),
	];
}

type Column = readonly (readonly unknown[])[];

/** The loops do by hand what a careful author would: blanks give blank, text and negative counts are told. */
function tierLoop(followers: Column): unknown[][] {
	const names: unknown[][] = [];
	for (const [count] of followers) {
		if (count === "") names.push([""]);
		else if (typeof count !== "number" || count < 0) names.push([`⚠ ${count} is not a count`]);
		else if (count < 1000) names.push(["Under 1K"]);
		else if (count < 10_000) names.push(["Nano"]);
		else if (count < 100_000) names.push(["Micro"]);
		else if (count < 1_000_000) names.push(["Macro"]);
		else names.push(["Mega"]);
	}
	return names;
}

function engagementLoop(followers: Column, likes: Column, comments: Column): unknown[][] {
	const rates: unknown[][] = [];
	for (let row = 0; row < followers.length; row++) {
		const cells = [followers[row]![0], likes[row]![0], comments[row]![0]];
		const wrong = cells.find((cell) => cell !== "" && (typeof cell !== "number" || cell < 0));
		if (wrong !== undefined) rates.push([`⚠ ${wrong} is not a count`]);
		else if (cells.includes("") || cells[0] === 0) rates.push([""]);
		else rates.push([((cells[1] as number) + (cells[2] as number)) / (cells[0] as number)]);
	}
	return rates;
}

function costLoop(spend: Column, results: Column): unknown[][] {
	const costs: unknown[][] = [];
	for (let row = 0; row < spend.length; row++) {
		const cells = [spend[row]![0], results[row]![0]];
		const wrong = cells.find((cell) => cell !== "" && (typeof cell !== "number" || cell < 0));
		if (wrong !== undefined) costs.push([`⚠ ${wrong} is not an amount`]);
		else if (cells.includes("") || cells[1] === 0) costs.push([""]);
		else costs.push([(cells[0] as number) / (cells[1] as number)]);
	}
	return costs;
}
