import type { PlanConflictMember } from "./answer-types.ts";
import { LEAVE_OUT } from "./conflict-words.ts";
import type { AllocateForm, FormRule } from "./form.ts";
import { ruleId } from "./read-form.ts";
import type { PlanModel } from "./types.ts";

/** The form with the least change that a member of a conflict allows; `null` where no change of that rule alone helps. */
export function mendForm(
	form: AllocateForm,
	{ spendableCents, options }: Pick<PlanModel, "spendableCents" | "options">,
	{ rule, figure, change }: PlanConflictMember,
): AllocateForm | null {
	const account = /^(?:include|exclude):(.+)$/.exec(rule)?.[1];
	if (account !== undefined)
		return change === LEAVE_OUT ? { ...form, freed: [...form.freed, account] } : null;
	if (figure === undefined) return null;
	const percent = `${Math.round(figure * 10_000) / 100}%`;
	switch (rule) {
		case "budget":
			return { ...form, budget: amount(budgetFor(figure, spendableCents, options)) };
		case "minCreators":
			return { ...form, minCreators: String(figure) };
		case "maxCreators":
			return { ...form, maxCreators: String(figure) };
		case "minSpend":
			return { ...form, minSpend: amount(figure) };
		case "maxCreatorShare":
			return { ...form, maxShare: percent };
	}
	const index = form.rules.findIndex((_, place) => rule.startsWith(`${ruleId(place)}.`));
	const own = form.rules[index];
	if (!own) return null;
	const mended: FormRule = { ...own, limit: own.measure === "count" ? String(figure) : percent };
	return { ...form, rules: form.rules.map((known, place) => (place === index ? mended : known)) };
}

/** The budget that leaves so much after the reserve, in cents. */
function budgetFor(
	cents: number,
	spendableCents: number,
	{ budgetCents, reserve }: PlanModel["options"],
): number {
	if (reserve && "share" in reserve && reserve.share < 1) return Math.ceil(cents / (1 - reserve.share));
	return cents + budgetCents - spendableCents;
}

function amount(cents: number): string {
	return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
