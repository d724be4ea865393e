import type { BudgetPlan } from "./answer-types.ts";
import type { AllocateForm } from "./form.ts";
import { mendForm } from "./mend.ts";
import type { AllocateSolved, SpendPart } from "./panel-answers.ts";
import { accountLabel } from "./start-facts.ts";
import type { PlanModel } from "./types.ts";

/** What the panel shows of a solved plan besides the plan itself. */
export function solvedAnswer(model: PlanModel, plan: BudgetPlan, form: AllocateForm): AllocateSolved {
	const chosen = new Set(plan.chosen.map(({ account }) => account));
	return {
		plan,
		kpi: model.kpi,
		currency: model.currency,
		spendableCents: model.spendableCents,
		out: model.candidates
			.filter(({ id, offers }) => !chosen.has(id) && offers.length > 0)
			.map((candidate) => ({
				account: candidate.id,
				label: accountLabel(candidate),
				offers: candidate.offers.map(({ package: name, costCents, value }) => ({
					package: name,
					costCents,
					value,
				})),
			})),
		labels: Object.fromEntries(model.candidates.map((candidate) => [candidate.id, accountLabel(candidate)])),
		spend: ["tier", "platform"].map((by) => ({ by, parts: spendBy(model, plan, by) })),
		warnings: model.candidates.flatMap(({ id, warning }) =>
			warning && chosen.has(id) ? [{ account: id, words: warning }] : [],
		),
		assumptions: model.assumptions,
		mends: plan.conflict.map((member) => mendForm(form, model, member)),
	};
}

function spendBy({ candidates }: PlanModel, { chosen, costCents: all }: BudgetPlan, by: string): SpendPart[] {
	const keys = new Map(candidates.map(({ id, attributes }) => [id, attributes[by] ?? "Not known"]));
	const parts = new Map<string, { costCents: number; creators: number }>();
	for (const { account, costCents } of chosen) {
		const key = keys.get(account)!;
		const part = parts.get(key) ?? { costCents: 0, creators: 0 };
		parts.set(key, { costCents: part.costCents + costCents, creators: part.creators + 1 });
	}
	return Array.from(parts, ([key, part]) => ({
		key,
		...part,
		share: all === 0 ? 0 : part.costCents / all,
	})).sort((a, b) => b.costCents - a.costCents);
}
