import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Applied, Envelope, Undone } from "../../src/core/answers.ts";
import { CHART_COLUMNS } from "../../src/core/report/dashboard-charts.ts";
import { columnLetters } from "../../src/core/tables/a1.ts";
import { dashboard } from "../../src/core/tracker/dashboard.ts";
import { writtenRecord } from "../../src/core/tracker/written-record.ts";
import { tools } from "../../src/tools/index.ts";
import {
	applyAll,
	call,
	differences,
	documentsOf,
	open,
	runAll,
	type State,
	shownBy,
	stateOf,
} from "./place.ts";
import { reliabilityPage, type Tried } from "./reliability-page.ts";
import { FAULTS, type Fault, withFault } from "./service-faults.ts";
import { ONLY_LOOK, smallTracker, toolCases } from "./tool-inputs.ts";

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
});
afterAll(() => {
	vi.useRealTimers();
});

/** Notes of the Roster and the Dashboard where values came from: a row found half written counts as somebody's own. */
const WRITTEN = columnLetters(
	CHART_COLUMNS + dashboard.columns.findIndex(({ name }) => name === writtenRecord.column),
);
const WHERE_FROM = new RegExp(`^(Roster A[JKL]|Dashboard ${WRITTEN})\\d`);
/** What a second undo says if the first one got to the end, or if there was no run at all. */
const UNDONE = /undone already|can no longer be undone/;

/** What was tried of each tool. */
const tried: { [id: string]: Tried } = {};
const figures = (id: string): Tried => {
	tried[id] ??= { preview: 0, apply: 0, undo: 0, left: 0 };
	return tried[id];
};

const faults = Object.keys(FAULTS) as Fault[];
const tracker = once(smallTracker);

test("every tool has an input to be tried with", () => {
	expect(Object.keys(toolCases).sort()).toEqual(tools.map(({ id }) => id).sort());
});

describe.each(tools.map(({ id, writesDocuments }) => ({ id, writesDocuments })))(
	"whichever service call of $id goes wrong",
	({ id, writesDocuments }) => {
		const run = "run-of-a-test";
		const prepared = once(() => {
			const { start, input } = toolCases[id]!(tracker());
			const place = open(start);
			const { items } = shownBy(place, id, input);
			const request = { step: "apply", input, accept: items.map(({ token }) => token), run };
			const applied = applyAll(place, id, request);
			expect(applied).toMatchObject({ refused: [], remaining: 0 });
			expect(applied.done > 0).toBe(!ONLY_LOOK.includes(id));
			return { start, input, request, after: stateOf(place) };
		});

		test("a preview changes nothing", () => {
			const { start, input } = prepared();
			const before = JSON.stringify(stateOf(open(start)).workbook);
			const count = everyFault((fault, position) => {
				const place = open(start);
				const { seen, around } = withFault(fault, position);
				attempt(() => call(place, id, { step: "preview", input }, { around }));
				expect(JSON.stringify(stateOf(place).workbook) === before, `${fault} at ${position}`).toBe(true);
				return seen.hit;
			});
			expect(count).toBeGreaterThan(5);
			figures(id).preview = count;
		});

		test("applying leaves a workbook that the same request completes, once", () => {
			const { request, after } = prepared();
			const completed = distinct((keep) => {
				for (const [where, broken] of brokenStates()) {
					const place = open(broken);
					applyAll(place, id, request);
					keep(where, stateOf(place));
				}
			});
			for (const [where, once] of completed) {
				expect(differences(once, after), where).toEqual([]);
				if (writesDocuments) expect(documentsOf(once), where).toEqual(documentsOf(after));
				const place = open(once);
				applyAll(place, id, request);
				expect(differences(stateOf(place), after), `${where}, asked again`).toEqual([]);
			}
		});

		test("applying leaves a workbook that a new run completes", () => {
			const { input, after } = prepared();
			for (const [where, broken] of brokenStates()) {
				const place = open(broken);
				runAll(place, id, input, "run-of-the-next");
				const completed = stateOf(place);
				expect(differences(completed, after, WHERE_FROM), where).toEqual([]);
				expect(closedHeaders(completed), where).toEqual([]);
			}
		});

		test("applying leaves a workbook that undo brings back", () => {
			const { start } = prepared();
			for (const [where, broken] of brokenStates()) {
				const place = open(broken);
				call<Undone>(place, "undo", { run });
				expect(differences(stateOf(place), start), where).toEqual([]);
			}
		});

		test("undo leaves a workbook that a second undo brings back", () => {
			const { start, after } = prepared();
			const broken = distinct((keep) => {
				figures(id).undo = everyFault((fault, position) => {
					const place = open(after);
					const { seen, around } = withFault(fault, position);
					attempt(() => call(place, "undo", { run }, { around }));
					if (seen.hit) keep(`${fault} at ${position}`, stateOf(place));
					return seen.hit;
				});
			});
			figures(id).left += broken.length;
			for (const [where, state] of broken) {
				const place = open(state);
				const again = call<Undone>(place, "undo", { run });
				expect(again.ok || UNDONE.test(again.message), where).toBe(true);
				if (again.ok) expect(again.data.kept, where).toEqual([]);
				expect(differences(stateOf(place), start), where).toEqual([]);
			}
		});

		const brokenStates = once(() => {
			const { start, request } = prepared();
			const states = distinct((keep) => {
				figures(id).apply = everyFault((fault, position) => {
					const place = open(start);
					const { seen, around } = withFault(fault, position);
					const answer = attempt(() => call<Applied>(place, id, request, { around }));
					if (answer && !answer.ok && fault !== "dies")
						expect(answer.message, `${fault} at ${position}`).toMatch(/^[A-Z].*\.$/s);
					if (seen.hit) keep(`${fault} at ${position}`, stateOf(place));
					return seen.hit;
				});
			});
			figures(id).left += states.length;
			return states;
		});
	},
);

test("docs/reliability.md says what was tried; `npx vitest run test/faults/every-call.test.ts -u` renews it", async () => {
	await expect(reliabilityPage(tried)).toMatchFileSnapshot("../../docs/reliability.md");
});

/** Protections that are more than a warning, but for those of whole tabs, which are people's. */
function closedHeaders({ workbook }: State): string[] {
	return workbook.sheets.flatMap(({ name, protections = [] }) =>
		protections.flatMap(({ area, warningOnly }) =>
			area && !warningOnly ? [`${name} ${JSON.stringify(area)}`] : [],
		),
	);
}

/** All faults at all positions, until one is not reached any more; says how many there were. */
function everyFault(tryOne: (fault: Fault, position: number) => boolean): number {
	let tried = 0;
	for (const fault of faults) {
		for (let position = 0; tryOne(fault, position); position++) tried++;
	}
	return tried;
}

/** Many faults leave the same workbook behind: each is looked at once. Who is said to be busy only words a message. */
function distinct(
	fill: (keep: (where: string, state: State) => void) => void,
): [where: string, state: State][] {
	const found = new Map<string, [string, State]>();
	fill((where, state) => {
		const key = createHash("sha1")
			.update(JSON.stringify(withoutBusy(state)))
			.digest("hex");
		if (!found.has(key)) found.set(key, [where, state]);
	});
	return [...found.values()];
}

function withoutBusy({ properties: { busy: _, ...properties }, ...state }: State): State {
	return { ...state, properties };
}

/** A script that was stopped gives no answer at all. */
function attempt<T>(work: () => Envelope<T>): Envelope<T> | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
