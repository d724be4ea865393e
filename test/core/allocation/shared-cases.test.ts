import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AllocationProblem, allocate } from "../../../src/core/allocation/index.ts";
import { brokenRules, takenBy } from "./brute-force.ts";

interface Case extends AllocationProblem {
	readonly name: string;
	readonly optimum: { readonly infeasible?: true; readonly value?: number };
	readonly diagnosis?: { readonly singleRelaxations: { readonly [rule: string]: number | "drop" } };
}

const folder = "../shared/cases/allocation";
const cases: Case[] = existsSync(folder)
	? readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Case)
	: [];

/** Proofs take as long as the machine is busy: the clock stands still. */
const untimed = { now: () => 0 };

describe.skipIf(cases.length === 0)("the shared cases", () => {
	const solvable = cases.filter(({ optimum }) => optimum.infeasible === undefined);
	it.each(solvable.length > 0 ? solvable : [undefined])("$name: the proven optimum", (problem) => {
		const { status, value, choice, cost } = allocate(problem!, untimed);
		expect({ status, value }).toEqual({ status: "optimal", value: problem!.optimum.value });
		const taken = takenBy(problem!, choice);
		expect(brokenRules(problem!, taken)).toEqual([]);
		expect(taken.reduce((sum, { offer }) => sum + offer.cost, 0)).toBeCloseTo(cost ?? Number.NaN, 6);
	});

	const infeasible = cases.filter(({ optimum }) => optimum.infeasible === true);
	it.each(infeasible.length > 0 ? infeasible : [undefined])("$name: the conflict", (problem) => {
		const { status, conflict } = allocate(problem!, untimed);
		expect(status).toBe("infeasible");
		expect(conflict?.irreducible).toBe(true);
		const changes = conflict?.members.map(({ rule, change }) => [rule, change]) ?? [];
		expect(Object.fromEntries(changes)).toEqual(problem!.diagnosis?.singleRelaxations);
	});
});
