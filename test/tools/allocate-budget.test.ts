import { beforeEach, describe, expect, test } from "vitest";
import type { AllocateForm } from "../../src/core/planning/form.ts";
import type {
	BudgetStep,
	CreatorReason,
	Frontier,
	NearTies,
	RulePrice,
} from "../../src/core/planning/index.ts";
import type { AllocateStart } from "../../src/core/planning/panel-answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { sampleSettings } from "../../src/core/tracker/sample-campaign.ts";
import { allocateBudget } from "../../src/tools/allocate-budget.ts";
import { FORM } from "../core/planning/plan-form.ts";
import { type MemoryHost, memoryHost } from "../core/runs/memory-host.ts";
import { ask, putCell, setUpSample, solve, write, writeOrder } from "./sample-plan.ts";

let host: MemoryHost;

beforeEach(() => {
	host = memoryHost();
	setUpSample(host);
});

describe("what the form begins with", () => {
	test("is the campaign's budget and KPI, with the roster's own groups", () => {
		const start = ask(host, { ask: "start" }).details as AllocateStart;
		expect(start).toMatchObject({
			form: FORM,
			remembered: false,
			currency: "USD",
			creators: 24,
			running: false,
		});
		expect(start.groups.map(({ by }) => by).slice(0, 4)).toEqual(["tier", "platform", "niche", "country"]);
		const platforms = start.groups.find(({ by }) => by === "platform")!.keys;
		expect(platforms[0]).toEqual({ key: "Instagram", count: 13 });
		expect(start.sources.length).toBeGreaterThan(3);
	});

	test("is a sample whose goal the best plan can reach, with little to spare", () => {
		const [, goal] = /^([\d,]+) engagements/m.exec(String(sampleSettings.goals)) ?? [];
		const { value } = solve(host).plan;
		expect(Number(goal!.replace(/,/g, "")) / value).toBeGreaterThan(0.8);
		expect(Number(goal!.replace(/,/g, "")) / value).toBeLessThan(1);
	});

	test("names who must be in and who must not", () => {
		putCell(host, "Roster", "mara.eats", "Include", "yes");
		putCell(host, "Roster", "finn.bakes", "Exclude", "yes");
		const { fixed } = ask(host, { ask: "start" }).details as AllocateStart;
		expect(fixed).toEqual([
			{ account: "instagram/@mara.eats", label: "@mara.eats · Instagram", include: true },
			{ account: "tiktok/@finn.bakes", label: "@finn.bakes · TikTok", include: false },
		]);
	});

	test("is the form of the last plan written", () => {
		const form: AllocateForm = {
			...FORM,
			budget: "5,000",
			rules: [{ by: "platform", key: "TikTok", measure: "count", side: "least", limit: "2" }],
		};
		write(host, writeOrder(solve(host, form).plan, form), "plan-run-1");
		expect(ask(host, { ask: "start" }).details).toMatchObject({ form, remembered: true });
	});
});

describe("the best plan of the sample campaign", () => {
	test("is proven, spends within the budget, and says why for each creator", () => {
		const { plan, labels, because, out, mends } = solve(host);
		expect(plan.status).toBe("optimal");
		expect(plan.costCents).toBeLessThanOrEqual(1_200_000);
		expect(plan.chosen.length).toBeGreaterThan(5);
		for (const { account, offer, reason } of plan.chosen) {
			expect(labels[account]).toMatch(/^@.+ · \w+$/);
			expect(because[offer]!.length).toBeGreaterThan(10);
			expect(reason.length).toBeGreaterThan(10);
		}
		expect(out.length).toBeGreaterThan(3);
		expect(mends).toEqual([]);
	});

	test("leaves those aside who declined, and refuses those without a fee, saying what to fill in", () => {
		putCell(host, "Roster", "yara.yoga", "Fee", "");
		const { left, refused } = ask(host, { ask: "solve", form: FORM });
		expect(left.map(({ label }) => label).join()).toContain("Dan Dashes");
		expect(refused.find(({ label }) => label.includes("Yara"))!.reason).toContain("Fill in the fee");
	});

	test("keeps a rule that was added in words", () => {
		const rule = { by: "platform", key: "YouTube", measure: "count", side: "least", limit: "2" } as const;
		const { plan } = solve(host, { ...FORM, rules: [rule] });
		expect(plan.chosen.filter(({ platform }) => platform === "YouTube").length).toBe(2);
		expect(plan.value).toBeLessThan(solve(host).plan.value);
	});

	test("says which rules conflict, and every mend it offers gives a plan", () => {
		const rule = { by: "platform", key: "YouTube", measure: "share", side: "least", limit: "60%" } as const;
		const { plan, mends } = solve(host, { ...FORM, budget: "1500", minCreators: "5", rules: [rule] });
		expect(plan.status).toBe("infeasible");
		expect(plan.conflict.length).toBeGreaterThan(1);
		const offered = mends.filter((mend) => mend !== null);
		expect(offered.length).toBeGreaterThan(0);
		for (const form of offered) expect(solve(host, form).plan.status).toBe("optimal");
	});

	test("frees a creator whose include is in the way, for this time", () => {
		putCell(host, "Roster", "max.marathon", "Include", "yes");
		const { plan, mends } = solve(host, { ...FORM, budget: "5000" });
		expect(plan.status).toBe("infeasible");
		const freed = mends.find((mend) => mend !== null && mend.freed.length > 0)!;
		expect(freed.freed).toEqual(["instagram/@max.marathon"]);
		expect(solve(host, freed).plan.status).toBe("optimal");
	});

	test.each<[Partial<AllocateForm>, string]>([
		[{ budget: "" }, "Budget is blank."],
		[{ minCreators: "many" }, "Least creators:"],
		[
			{ rules: [{ by: "no such column", key: "x", measure: "count", side: "least", limit: "1" }] },
			"no such column",
		],
	])("is refused by name for %j", (changed, message) => {
		const answer = preview(host, allocateBudget, { ask: "solve", form: { ...FORM, ...changed } });
		expect(isProblem(answer) && answer.problem).toContain(message);
	});

	test("takes a typed share of clicks for orders, and says which creators need one without", () => {
		const form = { ...FORM, kpi: "orders" };
		const without = ask(host, { ask: "solve", form }).refused;
		expect(without[0]!.reason).toContain("say how many orders a click brings");
		const assumed = ask(host, { ask: "solve", form: { ...form, ordersPerClick: "2%" } }).refused;
		expect(assumed.length).toBeLessThan(without.length);
	});

	test("gives reach in bounds, no more than there are people", () => {
		const form = { ...FORM, kpi: "reach" };
		const { least, most } = solve(host, form).plan.reach!;
		expect(least).toBeLessThan(most);
		expect(solve(host, { ...form, audienceSize: String(most - 1000) }).plan.reach!.most).toBe(most - 1000);
	});

	test("needs a Roster", () => {
		expect(preview(memoryHost(), allocateBudget, { ask: "start" })).toEqual({
			problem: 'There is no Roster tab yet. Run "Set up tracker" first.',
		});
	});
});

describe("what is asked about a plan", () => {
	test("is answered in sentences, each part by itself", () => {
		const { plan, out } = solve(host);
		const about = { form: FORM, plan };
		const steps = ask(host, { ask: "steps", ...about }).details as BudgetStep[];
		expect(steps.some(({ cents, gain }) => cents > 0 && gain !== null && gain! >= 0)).toBe(true);
		const { points } = ask(host, { ask: "frontier", ...about }).details as Frontier;
		for (const [index, { value }] of points.entries())
			expect(value).toBeGreaterThanOrEqual(points[index - 1]?.value ?? 0);
		expect(points.length).toBeGreaterThan(10);
		const prices = ask(host, { ask: "rules", ...about }).details as RulePrice[];
		expect(prices.every(({ sentence }) => sentence.length > 10)).toBe(true);
		const ties = ask(host, { ask: "ties", ...about }).details as NearTies;
		expect(ties.core.length).toBeGreaterThan(0);
		const creator = { ask: "creator", ...about, account: out[0]!.account } as const;
		expect(ask(host, creator).details as CreatorReason).toMatchObject({
			in: false,
			account: out[0]!.account,
		});
		expect(ask(host, { ask: "mix", ...about, account: "" }).details).toMatchObject({ big: { creators: 1 } });
		expect(ask(host, { ask: "rest", ...about }).details).toMatchObject({ restCents: plan.restCents });
	});

	test("is refused once the sheet no longer fits the plan", () => {
		const { plan } = solve(host);
		const { handle } = plan.chosen[0]!;
		putCell(host, "Roster", handle, "Exclude", "yes");
		const answer = preview(host, allocateBudget, { ask: "steps", form: FORM, plan });
		expect(isProblem(answer) && answer.problem).toContain("Find the best plan again.");
	});
});
