import loadHighs from "highs";
import { allocate } from "../src/core/allocation/index.ts";
import { linearProgram } from "../test/core/allocation/linear-program.ts";
import { type Family, instance } from "./allocation-instances.ts";
import { rivalRows } from "./allocation-rivals.ts";
import { type Comparison, count, isQuick, median, milliseconds, spread, time } from "./compare.ts";

/** Instances a size: HiGHS needs half a minute for one of the largest. */
const SEEDS = { 20: 5, 100: 5, 500: 3, 2000: 2, 5000: 2 } as const;
const SECONDS = 60;
/** Of the hard families fewer, and less time: neither solver may end. */
const HARD_SEEDS = 2;
const HARD_SECONDS = 15;

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** The allocator against HiGHS (WebAssembly) on the same instances, from the problem to the answer. */
export async function allocation(): Promise<Comparison[]> {
	const highs = await loadHighs();
	await measure(highs, "typical", 100, 1, 0);
	const rows: Comparison[] = [];
	for (const family of ["typical", "heavy"] as const) {
		for (const size of isQuick ? ([20, 100] as const) : ([20, 100, 500, 2000, 5000] as const)) {
			rows.push(await row(highs, family, size, 0), await row(highs, family, size, 0.0001));
		}
	}
	rows.push(...(await rivalRows()));
	if (isQuick) return rows;
	// Families that are hard for a search without cutting planes.
	for (const family of ["exact spend", "values in step with costs"] as const) {
		rows.push(await row(highs, family, 100, 0), await row(highs, family, 500, 0));
	}
	return rows;
}

async function row(highs: Highs, family: Family, size: keyof typeof SEEDS, gap: number): Promise<Comparison> {
	const runs: Run[] = [];
	const seeds = isHard(family) ? HARD_SEEDS : SEEDS[size];
	for (let seed = 1; seed <= seeds; seed++) runs.push(await measure(highs, family, size, seed, gap));
	const unproven = runs.filter(({ proven }) => !proven).length;
	const proof = gap === 0 ? "exact" : "within 0.01 %";
	return {
		figure: `allocation, ${count(size)} creators, ${family}, ${proof} (rival: HiGHS)`,
		ours:
			milliseconds(median(runs.map(({ ours }) => ours))) + (unproven > 0 ? `, ${unproven} not proven` : ""),
		rival: milliseconds(median(runs.map(({ rival }) => rival))),
		ratio: spread(runs.map(({ ours, rival }) => ours / rival)),
		hold: gap === 0 ? "< 1" : "≤ 0.25",
	};
}

function isHard(family: Family): boolean {
	return family !== "typical" && family !== "heavy";
}

interface Run {
	readonly ours: number;
	readonly rival: number;
	readonly proven: boolean;
}

async function measure(highs: Highs, family: Family, size: number, seed: number, gap: number): Promise<Run> {
	const problem = instance(family, size, seed);
	const seconds = isHard(family) ? HARD_SECONDS : SECONDS;
	const text = linearProgram(problem);
	let answer = allocate(problem, { timeLimitMs: 0 });
	const ours = await time(() => {
		answer = allocate(problem, { gap, timeLimitMs: seconds * 1000 });
	});
	let theirs = Number.NaN;
	const rival = await time(() => {
		const options = { mip_rel_gap: gap, mip_abs_gap: 1e-6, time_limit: seconds };
		const solution = highs.solve(text, options);
		if (solution.Status === "Infeasible") theirs = Number.NEGATIVE_INFINITY;
		if (solution.Status === "Optimal") theirs = solution.ObjectiveValue;
	});
	const value = answer.value ?? Number.NEGATIVE_INFINITY;
	const proven = answer.status === "optimal" || answer.status === "infeasible";
	if (proven && value < theirs * (1 - gap) - 1e-3) {
		throw new Error(`${family}, ${size}, seed ${seed}: ${value} is not the best, ${theirs} is.`);
	}
	return { ours, rival, proven };
}
