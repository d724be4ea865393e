import { Worker } from "node:worker_threads";
import { allocate } from "../src/core/allocation/index.ts";
import { type LinearModel, linearModel } from "../test/core/allocation/linear-program.ts";
import { instance } from "./allocation-instances.ts";
import { type Comparison, count, isQuick, median, milliseconds, spread, time } from "./compare.ts";

/** Solvers that people put into scripts and pages, besides HiGHS. */
const SOLVERS = [
	["glpk", "GLPK, WebAssembly"],
	["yalps", "YALPS"],
	["javascript-lp-solver", "javascript-lp-solver"],
] as const;
const SIZES = isQuick ? [20, 100] : [20, 100, 500, 2000, 5000];
const SEEDS = isQuick ? 1 : 2;
const SECONDS = isQuick ? 5 : 30;

interface Solved {
	readonly milliseconds: number;
	/** `undefined`: it ended without the best plan. */
	readonly value?: number;
}

/** The same typical rosters, exact; no solver gets more than the time limit. */
export async function rivalRows(): Promise<Comparison[]> {
	const rows: Comparison[] = [];
	for (const [solver, name] of SOLVERS) {
		for (const size of SIZES) rows.push(await row(solver, name, size));
	}
	return rows;
}

async function row(solver: string, name: string, size: number): Promise<Comparison> {
	const [ours, rival]: [number[], number[]] = [[], []];
	let failed = "";
	for (let seed = 1; seed <= SEEDS && failed === ""; seed++) {
		const problem = instance("typical", size, seed);
		let answer = allocate(problem, { gap: 0 });
		ours.push(await time(() => (answer = allocate(problem, { gap: 0 }))));
		const solved = await inThread(solver, linearModel(problem));
		if (solved === undefined) failed = `no answer in ${SECONDS} s`;
		else if (solved.value === undefined)
			failed = `no best plan found in ${milliseconds(solved.milliseconds)}`;
		else if (answer.value === null || solved.value > answer.value * (1 + 1e-9) + 1e-3)
			throw new Error(`${size}, seed ${seed}: ${name} found ${solved.value}, better than ${answer.value}.`);
		else if (solved.value < answer.value - 1e-3) failed = `a worse plan: ${solved.value} for ${answer.value}`;
		else rival.push(solved.milliseconds);
	}
	return {
		figure: `allocation, ${count(size)} creators, typical, exact (rival: ${name}, at most ${SECONDS} s)`,
		ours: milliseconds(median(ours)),
		rival: failed || milliseconds(median(rival)),
		ratio: failed ? "–" : spread(ours.map((taken, at) => taken / rival[at]!)),
		hold: "< 1",
	};
}

/** `undefined` if it had to be ended. */
function inThread(solver: string, model: LinearModel): Promise<Solved | undefined> {
	const worker = new Worker("./bench/rival-solvers.mjs", { workerData: { solver, model, seconds: SECONDS } });
	return new Promise((resolve, reject) => {
		// A thread needs a second to load its solver.
		const end = setTimeout(() => done(undefined), (SECONDS + 2) * 1000);
		const done = (solved: Solved | undefined) => {
			clearTimeout(end);
			worker.terminate();
			resolve(solved);
		};
		worker.on("message", done);
		worker.on("error", (error) => {
			clearTimeout(end);
			reject(error);
		});
	});
}
