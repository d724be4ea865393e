import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Applied, Preview } from "../../../src/core/answers.ts";
import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { LOG_TAB } from "../../../src/core/runs/run-log.ts";
import { undoLastRun } from "../../../src/core/runs/undo.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { roster } from "../../../src/core/tracker/roster.ts";
import { importCreators } from "../../../src/tools/import-creators.ts";
import { type MemoryHost, memoryHost, tabOf } from "./memory-host.ts";

const COLUMNS = ["Handle", "Platform", "Creator", "Followers", "Niche", "Fee", "My remark", "Tier"] as const;
const FILE_COLUMNS = ["Handle", "Platform", "Followers", "Niche", "Fee"] as const;

interface Row {
	readonly [column: string]: Cell;
}

const handle = fc.constantFrom("mara", "finn", "june", "lou", "kai", "0815", "=tess");
const platform = fc.constantFrom("Instagram", "TikTok");
const maybe = (cell: fc.Arbitrary<Cell>) => fc.oneof(fc.constant<Cell>(""), cell);
const niche = fc.constantFrom<Cell>("running", "baking", "=cmd|' /C calc'!A0", "@home");

const rosterRow = fc.record<Row>({
	Handle: handle,
	Platform: platform,
	Creator: maybe(fc.constantFrom("Mara Eats", "Finn")),
	Followers: maybe(fc.oneof(fc.nat(1_000_000), fc.constantFrom("12.4K", "=A1*2"))),
	Niche: maybe(niche.filter((cell) => !String(cell).startsWith("="))),
	Fee: maybe(fc.nat(5000)),
	"My remark": maybe(fc.constantFrom("call her", "=1+1", 3)),
	Tier: fc.constant(""),
});

const fileRow = fc.record<Row>({
	Handle: handle,
	Platform: platform,
	Followers: maybe(fc.nat(1_000_000)),
	Niche: maybe(niche),
	Fee: maybe(fc.nat(5000)),
});

const unique = { selector: (row: Row) => `${row.Platform}/${row.Handle}` };
const sheet = fc.record({
	order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
	above: fc.nat(3),
	rows: fc.uniqueArray(rosterRow, { ...unique, maxLength: 6 }),
	file: fc.uniqueArray(fileRow, { ...unique, minLength: 1, maxLength: 6 }),
});

type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

describe("importing into any roster", () => {
	test("a second run of the same file changes nothing", () => {
		fc.assert(
			fc.property(sheet, (given) => {
				const host = hostOf(given);
				applyAll(host, given);
				const before = state(host);
				const second = applyAll(host, given);
				expect(second.done).toBe(0);
				expect(state(host)).toEqual(before);
			}),
		);
	});

	test("undo brings back exactly what was there", () => {
		fc.assert(
			fc.property(sheet, fc.boolean(), (given, replace) => {
				const host = hostOf(given);
				const before = state(host);
				const { done } = applyAll(host, given, replace);
				if (done === 0) return;
				expect(undoLastRun(host, tracker)).toMatchObject({ kept: [] });
				expect(state(host)).toEqual(before);
			}),
		);
	});

	test("no formula, no unknown column and, unless ticked, no filled cell changes", () => {
		fc.assert(
			fc.property(sheet, (given) => {
				const host = hostOf(given);
				const before = state(host);
				applyAll(host, given);
				const after = state(host);
				before.formulas.forEach((line, row) => {
					line.forEach((formula, column) => {
						if (formula !== "") expect(after.formulas[row]?.[column]).toBe(formula);
						const value = before.values[row]?.[column];
						if (value !== "") expect(after.values[row]?.[column]).toEqual(value);
					});
				});
				const remark = given.order.indexOf("My remark");
				after.values.slice(before.values.length).forEach((line) => {
					expect(line[remark] ?? "").toBe("");
				});
			}),
		);
	});

	test("the order of the roster's columns does not matter", () => {
		fc.assert(
			fc.property(sheet, (given) => {
				const straight = hostOf({ ...given, order: [...COLUMNS] });
				const shuffled = hostOf(given);
				applyAll(straight, given);
				applyAll(shuffled, given);
				expect(byHeader(shuffled)).toEqual(byHeader(straight));
			}),
		);
	});

	test("a run that fails at any call can be finished by the same request, or undone", () => {
		fc.assert(
			fc.property(sheet, fc.nat(12), fc.boolean(), (given, failAt, finish) => {
				const whole = hostOf(given);
				applyAll(whole, given);
				const host = hostOf(given);
				const before = state(host);
				const shown = previewOf(host, given);
				const request = {
					step: "apply",
					input: {},
					accept: tokens(shown, false),
					run: "run-under-test",
				} as const;
				let calls = 0;
				host.onCall = () => {
					if (calls++ === failAt) throw new Error("Service timed out");
				};
				let failed = false;
				try {
					apply(host, tracker, importCreators, inputOf(given), request);
				} catch {
					failed = true;
				}
				host.onCall = () => {};
				if (finish || !failed) {
					apply(host, tracker, importCreators, inputOf(given), request);
					expect(state(host)).toEqual(state(whole));
				} else {
					undoLastRun(host, tracker);
					expect(state(host)).toEqual(before);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test("rows edited between preview and apply are refused by name, the others are done", () => {
		fc.assert(
			fc.property(sheet, (given) => {
				const host = hostOf(given);
				const shown = previewOf(host, given);
				const edited = shown.items.find((item) => item.kind === "set-cells" && !item.replaces);
				fc.pre(edited !== undefined);
				const column = edited!.cells[0]!.column;
				type Tab = { values: Cell[][] };
				const tab = host.tabs.get(roster.name) as Tab;
				const index = given.order.findIndex((header) => header.toLowerCase() === column);
				const row = tab.values.findIndex((line) => rowLabel(given, line) === edited!.label);
				tab.values[row]![index] = "typed meanwhile";
				const answer = applied(host, given, tokens(shown, false));
				expect(answer.refused.map(({ label }) => label)).toContain(edited!.label);
				expect(tab.values[row]![index]).toBe("typed meanwhile");
			}),
		);
	});
});

describe("undo", () => {
	test("keeps what somebody edited since and says so", () => {
		const given: Sheet = {
			order: [...COLUMNS],
			above: 0,
			rows: [],
			file: [{ Handle: "mara", Platform: "Instagram", Followers: 12400, Niche: "running", Fee: 300 }],
		};
		const host = hostOf(given);
		applyAll(host, given);
		const tab = host.tabs.get(roster.name)!;
		tab.values[1]![COLUMNS.indexOf("Fee")] = 350;
		expect(undoLastRun(host, tracker)).toMatchObject({
			kept: [{ label: "@mara · Instagram, fee", reason: "Somebody edited the cell." }],
		});
		expect(host.readTab(roster.name)!.values[1]).toEqual(["", "", "", "", "", 350, "", ""]);
	});

	test("says so when there is nothing to undo", () => {
		expect(undoLastRun(memoryHost(), tracker)).toEqual({ problem: "There is no run to undo." });
	});

	test("says so when its memory was deleted", () => {
		const given = {
			order: [...COLUMNS],
			above: 0,
			rows: [],
			file: [{ Handle: "mara", Platform: "Instagram" }],
		} as Sheet;
		const host = hostOf(given);
		applyAll(host, given);
		host.tabs.delete(LOG_TAB);
		expect(undoLastRun(host, tracker)).toEqual({
			problem: 'The tab that remembers "Import creators" was deleted or edited, so it cannot be undone.',
		});
	});
});

function hostOf({ order, above, rows }: Sheet): MemoryHost {
	const title = Array.from({ length: above }, () => ["Our creators", ...order.slice(1).map(() => "")]);
	const header = order.map((name) => (name === "Tier" ? '={"Tier"; TIER(D2:D)}' : name));
	const lines = rows.map((row) => order.map((column) => row[column] ?? ""));
	const tab = tabOf(roster.name, [...title, header, ...lines]);
	(tab.values[above] as Cell[])[order.indexOf("Tier")] = "Tier";
	// A handle such as "=tess" is text here: only the other columns hold formulas.
	tab.values.forEach((line, row) => {
		const index = order.indexOf("Handle");
		if (row <= above) return;
		(line as Cell[])[index] = rows[row - above - 1]!.Handle!;
		(tab.formulas[row] as string[])[index] = "";
	});
	return memoryHost([tab]);
}

function inputOf({ file }: Sheet) {
	return {
		from: {
			source: "list.csv",
			rows: [[...FILE_COLUMNS], ...file.map((row) => FILE_COLUMNS.map((name) => row[name]!))],
		},
	};
}

function previewOf(host: MemoryHost, given: Sheet): Preview {
	const answer = preview(host, importCreators, inputOf(given));
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function tokens({ items }: Preview, replace: boolean): string[] {
	return items.filter((item) => replace || !item.replaces).map(({ token }) => token);
}

let runs = 0;
function applied(host: MemoryHost, given: Sheet, accept: readonly string[]): Applied {
	const request = { step: "apply", input: {}, accept, run: `run-number-${runs++}` } as const;
	const answer = apply(host, tracker, importCreators, inputOf(given), request);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function applyAll(host: MemoryHost, given: Sheet, replace = false): Applied {
	return applied(host, given, tokens(previewOf(host, given), replace));
}

function state(host: MemoryHost) {
	const { values, formulas } = host.readTab(roster.name)!;
	return { values, formulas };
}

function rowLabel({ order }: Sheet, line: readonly Cell[]): string {
	return `@${line[order.indexOf("Handle")]} · ${line[order.indexOf("Platform")]}`;
}

function byHeader(host: MemoryHost): { [column: string]: Cell }[] {
	const { values, formulas } = state(host);
	const top = values.findIndex((line) => line.includes("Platform"));
	return values.slice(top + 1).map((line, row) => {
		const cells = line.map(
			(cell, column) => [String(values[top]![column]), formulas[top + 1 + row]![column] || cell] as const,
		);
		return Object.fromEntries(cells);
	});
}
