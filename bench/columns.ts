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
			() =>
				followers.map((row, index) => [row[0] ? (likes[index]![0]! + comments[index]![0]!) / row[0] : ""]),
		),
		await compare(
			"CPA, 100,000 rows",
			hold,
			() => callFunction(cpa, [spend, orders]),
			() => spend.map((row, index) => [orders[index]![0] ? row[0]! / orders[index]![0]! : ""]),
		),
	];
}

function tierLoop(followers: readonly (readonly number[])[]): string[][] {
	const names: string[][] = [];
	for (const [count] of followers as readonly [number][]) {
		if (count < 1000) names.push(["Under 1K"]);
		else if (count < 10_000) names.push(["Nano"]);
		else if (count < 100_000) names.push(["Micro"]);
		else if (count < 1_000_000) names.push(["Macro"]);
		else names.push(["Mega"]);
	}
	return names;
}
