import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runTool } from "../../src/host/run-tool.ts";
import { tools } from "../../src/tools/index.ts";
import { FUZZED_INPUTS } from "../faults/amounts.ts";
import { open, type Place, stateOf } from "../faults/place.ts";
import { smallTracker, toolCases } from "../faults/tool-inputs.ts";
import { openHost } from "../host/open-host.ts";

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
});
afterAll(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** Inputs for each tool; more of them: `FUZZ=20000 npm test -- test/security`. */
const COUNT = Number(process.env.FUZZ ?? FUZZED_INPUTS);
const IDS = [
	...tools.map(({ id }) => id),
	"home",
	"runs",
	"run",
	"undo",
	"settings",
	"columns",
	"insert-formula",
];
const POISON = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

const key = fc.oneof(
	fc.constantFrom(
		...POISON,
		"from",
		"rows",
		"tab",
		"source",
		"ask",
		"form",
		"plan",
		"check",
		"chosen",
		"run",
		"accept",
		"step",
		"input",
		"creators",
		"kinds",
		"moves",
		"whom",
	),
	fc.string({ maxLength: 6 }),
);
const leaf = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		0,
		-1,
		1e308,
		"",
		"Roster",
		"Deliverables",
		"tab",
		"write",
		"__proto__",
		"NaN",
		"=1+1",
	),
	fc.string({ maxLength: 12 }),
	fc.double(),
);
const { anything } = fc.letrec((tie) => ({
	anything: fc.oneof(
		{ depthSize: "small" },
		leaf,
		fc.array(tie("anything"), { maxLength: 4 }),
		fc.array(fc.tuple(key, tie("anything")), { maxLength: 4 }).map((pairs) => asJson(pairs)),
	),
}));

/** An object that has even `__proto__` as a key of its own, as `JSON.parse` makes it. */
function asJson(pairs: readonly (readonly [string, unknown])[]): unknown {
	return JSON.parse(
		`{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? "null"}`).join(",")}}`,
	);
}

function ask(place: Place, id: unknown, json: unknown) {
	openHost({
		workbook: place.workbook,
		stores: place.stores,
		locks: place.locks,
		documents: place.documents,
	});
	return JSON.parse(runTool(id, json)) as { ok: boolean; message?: string };
}

function expectDecent(answer: { ok: boolean; message?: string }): void {
	if (answer.ok) return;
	expect(answer.message).toMatch(/\S/);
	// What a script says when it stumbles over a value it did not expect.
	expect(answer.message).not.toMatch(
		/is not a function|is not iterable|(of|is|reading) undefined|Cannot read|\bat .*:\d+:\d+|\[object/,
	);
}

describe.each(IDS)("%s", (id) => {
	test(`rejects or reads ${COUNT} inputs of any shape, writes nothing and poisons no prototype`, () => {
		const place = open(smallTracker());
		const before = JSON.stringify(stateOf(place).workbook);
		const names = Object.getOwnPropertyNames(Object.prototype).join();
		fc.assert(
			fc.property(anything, (input) => {
				expectDecent(ask(place, id, JSON.stringify({ step: "preview", input })));
				if (id !== "settings") expectDecent(ask(place, id, JSON.stringify(input)));
			}),
			{ numRuns: COUNT, seed: 1 },
		);
		expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(names);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		expect(JSON.stringify(stateOf(place).workbook)).toBe(before);
	});
});

describe.each(tools.map(({ id }) => id))("%s", (id) => {
	test(`rejects or reads its own input with any one part of it replaced, ${COUNT} times`, () => {
		const { start, input } = toolCases[id]!(smallTracker());
		const place = open(start);
		const before = JSON.stringify(stateOf(place).workbook);
		const places = pathsIn(input);
		fc.assert(
			fc.property(fc.nat(), anything, (at, value) => {
				const path = places.length === 0 ? [] : places[at % places.length]!;
				expectDecent(
					ask(place, id, JSON.stringify({ step: "preview", input: replaced(input, path, value) })),
				);
			}),
			{ numRuns: COUNT, seed: 1 },
		);
		expect(JSON.stringify(stateOf(place).workbook)).toBe(before);
	});
});

test.each<[unknown, unknown]>([
	[undefined, undefined],
	["import-creators", ""],
	["import-creators", "{"],
	["__proto__", "{}"],
	["constructor", "{}"],
	[{ toString: () => "home" }, "{}"],
	[
		"import-creators",
		'{"step":"apply","input":{"from":{"tab":"Roster"}},"accept":"all","run":"run-12345678"}',
	],
	["import-creators", '{"step":"apply","input":{"from":{"tab":"Roster"}},"accept":[],"run":"../../etc"}'],
	["undo", '{"run":{"id":1}}'],
])("runTool(%j, %j) answers in words", (id, json) => {
	expectDecent(ask(open(smallTracker()), id, json));
});

function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
	if (typeof value !== "object" || value === null) return [[...path]];
	return [
		...(path.length > 0 ? [[...path]] : []),
		...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name])),
	];
}

function replaced(value: unknown, [first, ...rest]: readonly string[], by: unknown): unknown {
	if (first === undefined) return by;
	const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
	copy[first] = replaced(copy[first], rest, by);
	return copy;
}
