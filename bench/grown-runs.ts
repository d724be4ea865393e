import { readFileSync } from "node:fs";
import type { Applied, Envelope, Preview } from "../src/core/answers.ts";
import { openHeadless } from "../src/playground/headless/open-headless.ts";
import type { WorkbookSnapshot } from "../src/playground/model/types.ts";
import { loadWorkbook } from "../src/playground/model/workbook.ts";
import { grownCases } from "../test/grown-tracker.ts";
import { time } from "./compare.ts";

/** One run of a tool on a tracker of so many rows: milliseconds and spreadsheet service calls. */
export interface GrownRun {
	readonly previewed: number;
	readonly applied: number;
	readonly previewCalls: number;
	readonly applyCalls: number;
}

const known = new Map<string, GrownRun>();

/** Runs a tool once for each size; both tables that need it get the same run. */
export async function grownRun(id: string, rows: number): Promise<GrownRun> {
	const key = `${id} ${rows}`;
	const run = known.get(key) ?? (await measure(id, rows));
	known.set(key, run);
	return run;
}

async function measure(id: string, rows: number): Promise<GrownRun> {
	const { start, input, applies } = grownCases(sampleTracker(), rows)[id]!();
	const { tool, runtime } = open(start);
	const ask = (other: string, wanted: unknown): Preview => {
		return dataOf(tool<Preview>(other, { step: "preview", input: wanted }));
	};
	const wanted = input(ask);
	const calls = (): number => {
		const sum = Object.values(runtime.calls()).reduce((all, count) => all + count, 0);
		runtime.resetCalls();
		return sum;
	};
	let shown: Partial<Preview> = {};
	calls();
	const previewed = await time(() => {
		shown = ask(id, wanted);
	});
	const previewCalls = calls();
	const chosen = applies?.() ?? wanted;
	const { items = [] } = applies ? ask(id, chosen) : shown;
	const accept = items.filter(({ replaces }) => !replaces).map(({ token }) => token);
	if (accept.length === 0) return { previewed, previewCalls, applied: 0, applyCalls: 0 };
	calls();
	const applied = await time(() => {
		for (let remaining = accept.length; remaining > 0; ) {
			const request = { step: "apply", input: chosen, accept, run: "growth-run" };
			const answer = dataOf(tool<Applied>(id, request));
			if (answer.remaining >= remaining) throw new Error(`${id}: ${answer.remaining} changes remain.`);
			remaining = answer.remaining;
		}
	});
	return { previewed, previewCalls, applied, applyCalls: calls() };
}

let sample: WorkbookSnapshot | undefined;

/** Made by the add-on itself. */
function sampleTracker(): WorkbookSnapshot {
	if (sample) return sample;
	const { tool, workbook } = open();
	const input = { sample: true };
	const { items } = dataOf(tool<Preview>("set-up-tracker", { step: "preview", input }));
	const accept = items.map(({ token }) => token);
	dataOf(tool("set-up-tracker", { step: "apply", input, accept, run: "set-up-run" }));
	sample = workbook.snapshot();
	return sample;
}

function open(snapshot?: WorkbookSnapshot) {
	return openHeadless({
		code: readFileSync("dist/Code.js", "utf8"),
		htmlFiles: { Tools: readFileSync("dist/Tools.html", "utf8") },
		...(snapshot ? { workbook: loadWorkbook(snapshot) } : {}),
	});
}

function dataOf<T>(answer: Envelope<T>): T {
	if (!answer.ok) throw new Error(answer.message);
	return answer.data;
}
