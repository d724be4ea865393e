import { expect, test } from "vitest";
import {
	isOver,
	mayMove,
	nextStatuses,
	readStatus,
	STATUSES,
} from "../../../src/core/deliverables/statuses.ts";
import { deliverables } from "../../../src/core/tracker/deliverables.ts";

test("the statuses are those the tab's dropdown offers", () => {
	expect(deliverables.columns.find(({ name }) => name === "status")?.choices).toEqual(STATUSES);
});

test.each([
	["planned", "concept", true],
	["planned", "live", false],
	["concept", "approved", false],
	["draft", "approved", true],
	["draft", "live", false],
	["changes asked", "draft", true],
	["approved", "live", true],
	["approved", "late", true],
	["live", "late", false],
	["late", "live", true],
	["dropped", "late", false],
	["dropped", "planned", true],
] as const)("from %s to %s is allowed: %s", (from, to, allowed) => {
	expect(mayMove(from, to, true)).toBe(allowed);
});

test("from every status but live there is a way on, and none leads to itself", () => {
	for (const status of STATUSES) {
		expect(nextStatuses(status, false).length > 0).toBe(status !== "live");
		expect(nextStatuses(status, true)).not.toContain(status);
	}
});

test("a late post goes live only if it was approved before", () => {
	expect(mayMove("late", "live", false)).toBe(false);
	expect(mayMove("late", "approved", false)).toBe(true);
});

test.each([
	["", "planned"],
	[" Changes  asked ", "changes asked"],
	["on hold", undefined],
])("%j is read as %s", (text, status) => {
	expect(readStatus(text)).toBe(status);
});

test("only what is live or dropped is over", () => {
	expect(STATUSES.filter(isOver)).toEqual(["live", "dropped"]);
	expect(isOver(undefined)).toBe(false);
});
