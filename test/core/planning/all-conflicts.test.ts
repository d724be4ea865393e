import { expect, test } from "vitest";
import type { AllocateForm } from "../../../src/core/planning/form.ts";
import { solvePlan } from "../../../src/core/planning/index.ts";
import { mendForm } from "../../../src/core/planning/mend.ts";
import { modelOf } from "./one-creator.ts";
import { FORM } from "./plan-form.ts";
import { inputFrom, type Row } from "./sample.ts";

const creator = (name: string, cells: Row): Row => ({
	creator: name,
	handle: name.toLowerCase(),
	platform: "TikTok",
	fee: 500,
	package: "1 video",
	"expected value": 100,
	...cells,
});

test("two conflicts at once are both named, each with a change that solves it", () => {
	const Roster = [
		creator("Ann", { include: "yes", exclude: "yes" }),
		creator("Ben", { include: "yes", fee: 99999 }),
		creator("Cleo", {}),
	];
	const model = modelOf(inputFrom({ Roster }));
	const { status, conflict, message } = solvePlan(model);
	expect(status).toBe("infeasible");
	expect(conflict.map((member) => [member.conflict, member.words, member.change])).toEqual(
		expect.arrayContaining([
			[expect.any(Number), "Ann (TikTok) must be in.", "Leave it out."],
			[expect.any(Number), "Ann must not be in.", "Leave it out."],
			[expect.any(Number), "Ben (TikTok) must be in.", "Leave it out."],
			[expect.any(Number), "Spend at most $10,000.", "Raise it to $99,999."],
		]),
	);
	expect(new Set(conflict.map((member) => member.conflict))).toEqual(new Set([1, 2]));
	expect(message.match(/Change one of them\./g)).toHaveLength(2);
	const forms = conflict.map((member): AllocateForm | null => mendForm(FORM, model, member));
	expect(forms).not.toContain(null);
	expect(forms).toContainEqual({ ...FORM, freed: ["tiktok/@ann"] });
	expect(forms).toContainEqual({ ...FORM, budget: "99999" });
});

test("two conflicts of rules alone are both named", () => {
	const groups = [
		{ id: "a", by: "platform", key: "TikTok", minCount: 3 },
		{ id: "b", by: "niche", key: "running", minCount: 1 },
	];
	const Roster = [creator("Ann", { niche: "baking" }), creator("Ben", { niche: "baking" })];
	const { conflict } = solvePlan(modelOf(inputFrom({ Roster }), { groups }));
	expect(conflict.map(({ rule, change }) => [rule, change]).sort()).toEqual([
		["a.minCount", "Lower it to 2 creators."],
		["b.minCount", "Lower it to 0 creators."],
	]);
});

test("a single conflict is told as before", () => {
	const Roster = [creator("Ann", { include: "yes", exclude: "yes" }), creator("Cleo", {})];
	const { conflict } = solvePlan(modelOf(inputFrom({ Roster })));
	expect(conflict).toEqual([
		{ rule: "include:tiktok/@ann", words: "Ann (TikTok) must be in.", change: "Leave it out." },
		{ rule: "exclude:tiktok/@ann", words: "Ann must not be in.", change: "Leave it out." },
	]);
});
