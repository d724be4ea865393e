import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Applied, Envelope, Undone } from "../../src/core/answers.ts";
import { tools } from "../../src/tools/index.ts";
import { CHANGES } from "./changes.ts";
import {
	applyAll,
	call,
	differences,
	doubled,
	lost,
	open,
	type Place,
	type State,
	shownBy,
	stateOf,
	undo,
} from "./place.ts";
import { smallTracker, toolCases } from "./tool-inputs.ts";

const NOW = Date.parse("2026-11-23T10:00:00Z");
beforeEach(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(() => {
	vi.useRealTimers();
});

const run = "run-of-a-test";
const ids = tools.map(({ id }) => id);
/** At Google no call of a script goes on for longer. */
const SIX_MINUTES = 360_000;

describe.each(ids)("%s", (id) => {
	test.each([1000, 2500, 4000])(
		"is stopped after six minutes when each call takes %i ms, and the same request goes on to the end",
		(pace) => {
			const { start, request, after } = prepared(id);
			const place = open(start);
			for (let tries = 0; tries < 40; tries++) {
				const answer = timed(place, id, request, pace);
				if (answer?.ok && answer.data.remaining === 0) break;
			}
			expect(differences(stateOf(place), after)).toEqual([]);
		},
	);

	test("does nothing without the lock, and says who has it", () => {
		const { start, request } = prepared(id);
		const place = open(start);
		place.stores.properties("document").set("busy", "Ana");
		place.locks.acquire("document:file", "somebody else");
		for (const [what, asked] of [
			[id, request],
			["undo", {}],
		] as const) {
			const answer = call<Applied>(place, what, asked);
			expect(answer).toEqual({
				ok: false,
				message: "Ana is running a tool in this workbook. Try again in a moment.",
			});
		}
		expect(differences(stateOf(place), start)).toEqual([]);
	});

	test("adds nothing twice when the lock is lost and a teammate does the same meanwhile, whenever that is", () => {
		const { start, request, after } = prepared(id);
		const alike = doubled(after);
		atEveryCall((position) => {
			const place = open(start);
			const reached = meanwhile(place, id, request, position, () => {
				loseLock(place);
				call(place, id, { ...request, run: "run-of-a-teammate" }, { user: "ben" });
			});
			applyAll(place, id, request);
			const now = stateOf(place);
			expect(lost(after, now), `at ${position}`).toEqual([]);
			expect(doubled(now), `rows there twice, at ${position}`).toEqual(alike);
			return reached;
		});
	});

	test.each([
		{ what: "full", bytes: 511_900 },
		{ what: "nearly full", bytes: 511_200 },
	])("does all or nothing when what is kept beside the cells is $what, and says so", ({ bytes }) => {
		const { start, request, after } = prepared(id);
		const place = open(start);
		fill(place, bytes);
		const answer = call<Applied>(place, id, request);
		if (!answer.ok) expect(answer.message).toMatch(/full \(500 KB\)/);
		empty(place);
		applyAll(place, id, request);
		expect(differences(stateOf(place), after)).toEqual([]);
	});

	test("keeps nothing in a cache that could be lost", () => {
		const { start, request } = prepared(id);
		const names: string[] = [];
		call(open(start), id, request, { onCall: (name) => names.push(name) });
		expect(names.filter((name) => name.startsWith("Cache"))).toEqual([]);
		expect(names.length).toBeGreaterThan(10);
	});

	test.each(Object.keys(CHANGES))("loses nothing when a tab is %s between preview and apply", (what) => {
		const { start, request, changed, after } = prepared(id);
		const replaced = new Set(lost(start, after));
		for (const tab of changed) {
			const place = open(start);
			const back = CHANGES[what]!(place.workbook, tab);
			const before = stateOf(place);
			const answer = call<Applied>(place, id, request);
			if (!answer.ok) expect(answer.message).toMatch(/^[A-Z].*\.$/s);
			const now = stateOf(place);
			expect(
				lost(before, now).filter((cell) => !replaced.has(cell)),
				`${tab}, applied`,
			).toEqual([]);
			expect(doubled(now), `${tab}, rows there twice`).toEqual(doubled(after));
			call<Undone>(place, "undo", { run });
			expect(lost(before, stateOf(place)), `${tab}, undone`).toEqual([]);
			back();
			expect(lost(start, stateOf(place)), `${tab}, changed back`).toEqual([]);
		}
	});
});

test("a document deleted at any moment is told, and the rest is done", () => {
	const id = "write-briefs";
	const { start, request, after } = prepared(id);
	atEveryCall((position) => {
		const place = open(start);
		const reached = meanwhile(place, id, request, position, () => {
			deleteDocuments(place);
		});
		expect(lost(start, stateOf(place)), `at ${position}`).toEqual([]);
		return reached;
	});
	const place = open(after);
	deleteDocuments(place);
	const { id: campaign } = place.workbook.sheet("Campaign")!;
	place.workbook.setContents(campaign, 7, 1, [["New goals"]]);
	const { items } = shownBy(place, id, request.input);
	const again = { ...request, accept: items.map(({ token }) => token), run: "run-after-that" };
	const { refused } = applyAll(place, id, again);
	expect(refused.map(({ reason }) => reason).join()).toMatch(/^The document was deleted.*clear its link/);
	undo(place, run);
	expect(differences(stateOf(place), start, /^Campaign B8/)).toEqual([]);
});

/** The tool's case, previewed and applied in peace. */
function prepared(id: string) {
	cases[id] ??= prepare(id);
	return cases[id];
}

const cases: { [id: string]: ReturnType<typeof prepare> } = {};
let tracker: State | undefined;

function prepare(id: string) {
	tracker ??= smallTracker();
	const { start, input } = toolCases[id]!(tracker);
	const place = open(start);
	const { items } = shownBy(place, id, input);
	const request = { step: "apply", input, accept: items.map(({ token }) => token), run };
	applyAll(place, id, request);
	return { start, request, after: stateOf(place), changed: [...new Set(items.map(({ tab }) => tab))] };
}

/** One call of the add-on in which every service call takes its time, and that is stopped when its time is over. */
function timed(place: Place, id: string, request: unknown, pace: number): Envelope<Applied> | undefined {
	const began = Date.now();
	try {
		return call<Applied>(place, id, request, {
			around(_name, access, work) {
				if (access === "plain") return work();
				if (Date.now() - began >= SIX_MINUTES) throw new Error("Exceeded maximum execution time");
				vi.setSystemTime(Date.now() + pace);
				return work();
			},
		});
	} catch {
		return undefined;
	} finally {
		vi.setSystemTime(NOW);
	}
}

/** Something happens right before the call at `position`; says whether it came to that. */
function meanwhile(place: Place, id: string, request: unknown, position: number, event: () => void): boolean {
	let [calls, reached] = [0, false];
	call(place, id, request, {
		around(_name, access, work) {
			if (["reads", "writes", "files"].includes(access) && calls++ === position) {
				reached = true;
				event();
			}
			return work();
		},
	});
	return reached;
}

function atEveryCall(tryOne: (position: number) => boolean): void {
	let position = 0;
	while (tryOne(position)) position++;
	expect(position).toBeGreaterThan(1);
}

function fill({ stores }: Place, bytes: number): void {
	const store = stores.properties("document");
	for (let size = 0; size < bytes; size += 9000) {
		store.set(`filling ${String(size).padStart(7, "0")}`, "x".repeat(Math.min(9000, bytes - size) - 15));
	}
}

function empty({ stores }: Place): void {
	const store = stores.properties("document");
	for (const key of [...store.keys()]) if (key.startsWith("filling")) store.delete(key);
}

function deleteDocuments({ documents }: Place): void {
	for (const { id } of documents.all) documents.remove(id);
}

/** Nobody holds it any more, whoever thinks so. */
function loseLock({ locks }: Place): void {
	locks.forget();
}
