import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Applied, Preview } from "../../../src/core/answers.ts";
import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { LOG_TAB } from "../../../src/core/runs/log-tab.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { undoRun } from "../../../src/core/runs/undo.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { roster } from "../../../src/core/tracker/roster.ts";
import { importCreators } from "../../../src/tools/import-creators.ts";
import { type MemoryHost, memoryHost } from "./memory-host.ts";
import { byHeader, COLUMNS, hostOf, inputOf, rowLabel, type Sheet, sheet, state } from "./rosters.ts";

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
				expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
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
					undoRun(host, tracker);
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
		expect(undoRun(host, tracker)).toMatchObject({
			kept: [{ label: "@mara · Instagram, fee", reason: "Somebody edited the cell." }],
		});
		expect(host.readTab(roster.name)!.values[1]).toEqual(["mara", "Instagram", "", "", "", 350, "", ""]);
	});

	test("says so when there is nothing to undo", () => {
		expect(undoRun(memoryHost(), tracker)).toEqual({ problem: "There is no run to undo." });
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
		expect(undoRun(host, tracker)).toEqual({
			problem: 'The tab that remembers "Import creators" was deleted or edited, so it cannot be undone.',
		});
	});
});

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
