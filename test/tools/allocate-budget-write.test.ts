import { beforeEach, describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { memorySetting } from "../../src/core/runs/read-workbook.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { FORM } from "../core/planning/plan-form.ts";
import { type MemoryHost, memoryHost } from "../core/runs/memory-host.ts";
import { ask, putCell, setUpSample, solve, write, writeOrder } from "./sample-plan.ts";

let host: MemoryHost;

beforeEach(() => {
	host = memoryHost();
	setUpSample(host);
});

describe("writing the plan", () => {
	test("adds a row for each chosen package and changes nothing the second time", () => {
		const { plan } = solve(host);
		const order = writeOrder(plan);
		const { summary, refused } = write(host, order, "plan-run-1");
		expect(refused).toEqual([]);
		expect(summary).toContain(`Added ${plan.chosen.length} chosen packages to Plan`);
		const rows = planTab();
		expect(rows.map(({ Cost }) => Cost)).toEqual(plan.chosen.map(({ costCents }) => costCents / 100));
		expect(rows.every((row) => row["In plan"] === "yes")).toBe(true);
		const again = ask(host, order);
		expect(again.items).toEqual([]);
		expect(again.left).toHaveLength(plan.chosen.length);
		expect(ask(host, writeOrder(solve(host).plan)).items).toEqual([]);
	});

	test("keeps a typed value, a formula and a column of the planner's own", () => {
		const order = writeOrder(solve(host).plan);
		write(host, order, "plan-run-1");
		const tab = host.tabs.get("Plan")!;
		for (const [row, line] of tab.values.entries()) {
			line.push(row === 0 ? "My notes" : `note ${row}`);
			tab.formulas[row]!.push("");
		}
		const column = (header: string) => tab.values[0]!.indexOf(header);
		tab.values[1]![column("Expected value")] = 77;
		tab.formulas[2]![column("Cost")] = "=1+1";
		tab.values[2]![column("Cost")] = 2;
		const before = structuredClone(tab);
		const { items } = ask(host, order);
		expect(items).toMatchObject([{ replaces: true, cells: [{ column: "expected value", before: 77 }] }]);
		write(host, order, "plan-run-2");
		expect(host.tabs.get("Plan")).toEqual(before);
	});

	test("marks what a smaller plan no longer chooses, deletes nothing, and brings its own figures up to date", () => {
		const first = solve(host);
		write(host, writeOrder(first.plan), "plan-run-1");
		const form = { ...FORM, budget: "4000" };
		const second = solve(host, form);
		write(host, writeOrder(second.plan, form), "plan-run-2");
		const rows = planTab();
		const kept = new Set(second.plan.chosen.map(({ handle, package: name }) => `${handle} ${name}`));
		for (const row of rows) {
			expect(row["In plan"], String(row.Handle)).toBe(
				kept.has(`${row.Handle} ${row.Package}`) ? "yes" : "no",
			);
		}
		expect(rows.length).toBeGreaterThan(kept.size);
		expect(ask(host, writeOrder(second.plan, form)).items).toEqual([]);
		write(host, writeOrder(first.plan), "plan-run-3");
		expect(planTab().filter((row) => row["In plan"] === "yes")).toHaveLength(first.plan.chosen.length);
	});

	test("renews what it wrote itself when a fee changes, and refuses a plan found before", () => {
		const { plan } = solve(host);
		write(host, writeOrder(plan), "plan-run-1");
		const chosen = plan.chosen.find(({ handle }) => handle === "priyapaces") ?? plan.chosen[0]!;
		putCell(host, "Roster", chosen.handle, "Fee", chosen.costCents / 100 - 5);
		putCell(host, "Packages", chosen.handle, "Fee", chosen.costCents / 100 - 65);
		const stale = ask(host, writeOrder(plan));
		expect(stale.refused).toHaveLength(1);
		expect(stale.refused[0]!.reason).toContain("Find the best plan again.");
		expect(stale.items).toEqual([]);
		const { items } = ask(host, writeOrder(solve(host).plan));
		const renewed = items.find(({ label }) => label.includes(`@${chosen.handle} `))!;
		expect(renewed.replaces).toBe(false);
		expect(renewed.cells.map(({ column }) => column)).toContain("cost");
	});

	test("leaves rows of a creator whose work has begun in the plan", () => {
		const { plan } = solve(host);
		write(host, writeOrder(plan), "plan-run-1");
		const chosen = plan.chosen[0]!;
		const tab = host.tabs.get("Deliverables")!;
		const cells: { [header: string]: Cell } = {
			Id: "d1",
			Creator: chosen.creator,
			Handle: chosen.handle,
			Platform: chosen.platform,
			Type: "reel",
			Status: "live",
		};
		tab.values.push(tab.values[0]!.map((header) => cells[String(header)] ?? ""));
		tab.formulas.push(tab.values[0]!.map(() => ""));
		putCell(host, "Roster", chosen.handle, "Exclude", "yes");
		const { items, left } = ask(host, writeOrder(solve(host).plan));
		expect(items.some(({ label }) => label.includes(`@${chosen.handle} `))).toBe(false);
		expect(left.find(({ label }) => label.includes(`@${chosen.handle} `))!.reason).toMatch(/live/);
	});

	test("finds its rows again where the Roster has a link instead of a handle", () => {
		putCell(host, "Roster", "owen.outside", "URL", "https://www.tiktok.com/@owen.outside");
		putCell(host, "Roster", "owen.outside", "Handle", "");
		const { plan } = solve(host);
		expect(plan.chosen.some(({ creator }) => creator === "Owen Outside")).toBe(true);
		write(host, writeOrder(plan), "plan-run-1");
		expect(planTab().find(({ Creator }) => Creator === "Owen Outside")).toMatchObject({
			Handle: "owen.outside",
		});
		expect(ask(host, writeOrder(plan)).items).toEqual([]);
	});

	test("says so when a rule is no longer kept, and refuses a plan of nobody", () => {
		const { plan, out } = solve(host);
		putCell(host, "Roster", out[0]!.label.slice(1, out[0]!.label.indexOf(" ")), "Include", "yes");
		const { refused } = ask(host, writeOrder(plan));
		expect(refused).toMatchObject([{ label: "The plan as a whole" }]);
		expect(refused[0]!.reason).toMatch(/Find the best plan again\.$/);
		expect(() => ask(host, writeOrder({ ...plan, chosen: [] }))).toThrow("chooses nobody");
	});

	test("knows its own rows again in a workbook that was opened without its memory", () => {
		write(host, writeOrder(solve(host).plan), "plan-run-1");
		forget();
		const form = { ...FORM, budget: "4000" };
		const second = solve(host, form).plan;
		const { items, details } = ask(host, writeOrder(second, form));
		expect(items.filter(({ replaces }) => replaces)).toEqual([]);
		expect(details).toEqual({ warning: "" });
		write(host, writeOrder(second, form), "plan-run-2");
		expect(planTab().filter((row) => row["In plan"] === "yes")).toHaveLength(second.chosen.length);
	});

	test("knows them where audiences were shared too", () => {
		const form = { ...FORM, overlapBy: "niche" };
		write(host, writeOrder(solve(host, form).plan, form), "plan-run-1");
		forget();
		const small = { ...form, budget: "4000" };
		const { items } = ask(host, writeOrder(solve(host, small).plan, small));
		expect(items.filter(({ replaces }) => replaces)).toEqual([]);
	});

	test("warns of rows that stay at yes and cost more than the budget together, and names them", () => {
		const first = solve(host).plan;
		write(host, writeOrder(first), "plan-run-1");
		forget();
		const tab = host.tabs.get("Plan")!;
		for (const line of tab.values.slice(1)) line[tab.values[0]!.indexOf("Reason")] = "As agreed.";
		const form = { ...FORM, budget: "4000" };
		const second = solve(host, form).plan;
		const { details, items } = ask(host, writeOrder(second, form));
		const kept = new Set(second.chosen.map(({ offer }) => offer));
		const old = first.chosen.filter(({ offer }) => !kept.has(offer));
		const cents = old.reduce((sum, { costCents }) => sum + costCents, 0);
		const { warning } = details as { warning: string };
		const dollars = (amount: number) => `$${(amount / 100).toLocaleString("en-US")}`;
		expect(warning).toContain(
			`come to ${dollars(second.costCents + cents)}, which is ${dollars(second.costCents + cents - 400_000)} more than the budget of $4,000`,
		);
		expect(warning).toContain(`@${old[0]!.handle} · ${old[0]!.platform} · ${old[0]!.package}`);
		expect(items.filter(({ replaces, cells }) => replaces && cells[0]?.after === "no")).toHaveLength(
			old.length,
		);
	});

	test("is undone whole", () => {
		const before = structuredClone(host.tabs.get("Plan"));
		write(host, writeOrder(solve(host).plan), "plan-run-1");
		undoRun(host, tracker);
		expect(planTab()).toEqual([]);
		expect(host.tabs.get("Plan")!.values[0]).toEqual(before!.values[0]);
	});
});

/** As in a workbook that was saved as a file and opened again. */
function forget(): void {
	host.writeSetting("document", memorySetting("allocate-budget"), undefined);
}

function planTab(): { [header: string]: Cell }[] {
	const [header, ...rows] = host.readTab("Plan")!.values;
	return rows.map((line) => Object.fromEntries(line.map((cell, column) => [String(header![column]), cell])));
}
