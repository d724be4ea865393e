import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { instance } from "../../bench/allocation-instances.ts";
import { buildModel } from "../../src/core/allocation/build-model.ts";
import { readProblem } from "../../src/core/allocation/read-problem.ts";
import type { Preview } from "../../src/core/answers.ts";
import { lintCaption } from "../../src/core/captions/index.ts";
import { isProblem } from "../../src/core/problem.ts";
import type { MatchedPost } from "../../src/core/results-import/match-posts.ts";
import { fitsNameless, indexFree } from "../../src/core/results-import/nameless-posts.ts";
import type { Deliverable } from "../../src/core/results-import/tracker-index.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { tools } from "../../src/tools/index.ts";
import { answerOf, call, open, runAll, type State, shownBy, stateOf } from "../faults/place.ts";
import { grownCases } from "../grown-tracker.ts";
import { startCounting } from "../operation-counts.ts";

afterEach(() => vi.unstubAllGlobals());

let counting: Awaited<ReturnType<typeof startCounting>>;
let sample: State;
beforeAll(async () => {
	counting = await startCounting();
	const place = open({ workbook: createWorkbook().snapshot(), properties: {}, documents: [] });
	runAll(place, "set-up-tracker", { sample: true }, "set-up-run");
	sample = stateOf(place);
});

afterAll(() => counting.stop());

/** 2 is linear, 4 quadratic, less where much is done once: by how much more the second doubling adds than the first. */
async function growth(sizes: readonly [number, number, number], workOf: (size: number) => () => unknown) {
	const counts: number[] = [];
	// What is made once, and what V8 compiles only now, would count for the first size.
	await counting.operationsOf(workOf(sizes[0]));
	for (const size of sizes) counts.push(await counting.operationsOf(workOf(size)));
	const [first, second, third] = counts as [number, number, number];
	return (third - second) / (second - first);
}

describe("twice the rows are twice the work", () => {
	// Allocation searches; what comes before the search has a test of its own.
	test.each(tools.map(({ id }) => id).filter((id) => id !== "allocate-budget"))("%s", async (id) => {
		const ratio = await growth([100, 200, 400], (rows) => {
			const { start, input } = grownCases(sample.workbook, rows)[id]!();
			const place = open({ ...sample, workbook: start, documents: [] });
			const wanted = input((tool, asked) => shownBy(place, tool, asked));
			return () => answerOf(call<Preview>(place, id, { step: "preview", input: wanted }));
		});
		expect(ratio).toBeLessThan(3);
	});

	test("what comes before the search for the best plan", async () => {
		const ratio = await growth([100, 200, 400], (size) => {
			const problem = instance("typical", size, 1);
			return () => {
				const reading = readProblem(problem);
				if (isProblem(reading)) throw new Error(reading.problem);
				return buildModel(reading, reading.rules);
			};
		});
		expect(ratio).toBeLessThan(3);
	});

	test("posts of an export that names nobody, among as many deliverables", async () => {
		const ratio = await growth([100, 200, 400], (size) => {
			const posts = Array.from({ length: size }, (_, at) => ({
				platform: "YouTube",
				row: { text: { title: `Run number ${at} with` } },
			})) as unknown as MatchedPost[];
			const deliverables = posts.map((_, at) => ({
				platform: "YouTube",
				caption: `morning run number ${at} with friends`,
				postDay: at,
			})) as unknown as Deliverable[];
			return () => {
				const free = indexFree(deliverables);
				for (const [at, post] of posts.entries())
					expect(fitsNameless(post, free, [at - 1, at, at + 1], () => true)).toEqual([deliverables[at]]);
			};
		});
		expect(ratio).toBeLessThan(3);
	});

	// The longest caption that Instagram takes.
	test("a caption of up to 2,200 characters", async () => {
		const ratio = await growth([7, 14, 28], (size) => {
			const caption = `${"Up before the sun again, and thanks to @stridelab for these #running shoes! ".repeat(size)}#ad`;
			return () => lintCaption({ caption, jurisdiction: "US" });
		});
		expect(ratio).toBeLessThan(3);
	});
});
