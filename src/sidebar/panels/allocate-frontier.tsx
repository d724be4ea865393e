import { useState } from "preact/hooks";
import type { Frontier } from "../../core/planning/answer-types.ts";
import type { AllocateSolved } from "../../core/planning/panel-answers.ts";
import { Button } from "../widgets/button.tsx";
import { LineChart } from "../widgets/line-chart.tsx";
import { capital, plural } from "./plural.ts";
import { showMoney, showResults } from "./show-money.ts";

interface FrontierProps {
	readonly frontier: Frontier;
	readonly solved: AllocateSolved;
	/** Absent where the budget is not simply what is spent. */
	readonly onBudget?: ((cents: number) => void) | undefined;
}

/** What each budget buys at best, today's marked. */
export function FrontierChart({ frontier: { points, complete, sentence }, solved, onBudget }: FrontierProps) {
	const { currency, kpi, spendableCents } = solved;
	const current = nearest(
		points.map(({ budgetCents }) => budgetCents),
		spendableCents,
	);
	const [at, setAt] = useState(current);
	// Of people only the sum is known for each budget: the most there may be.
	const unit = kpi === "reach" ? "people at most" : kpi;
	const money = (cents: number) => showMoney(Math.round(cents / 100) * 100, currency);
	if (points.length < 2) return <p class="hint">{sentence}</p>;
	const chosen = points[at]?.budgetCents ?? spendableCents;
	return (
		<div class="stack">
			<LineChart
				title="What each budget buys at best"
				points={points.map(({ budgetCents, value, creators, proven }) => ({
					x: budgetCents,
					y: value,
					text: `${money(budgetCents)} buys ${showResults(value)} ${unit} from ${plural(creators, "creator")}${proven ? "" : " (best found)"}.`,
				}))}
				current={current}
				showX={money}
				headers={["Budget", capital(unit), "Creators", "Spent"]}
				rows={points.map(({ budgetCents, value, creators, costCents }) => [
					money(budgetCents),
					showResults(value),
					String(creators),
					money(costCents),
				])}
				onPoint={setAt}
			/>
			<p class="hint">{sentence}</p>
			{complete ? null : <p class="hint">Time ran out, so some budgets are missing.</p>}
			{onBudget && at !== current ? (
				<div>
					<Button onClick={() => onBudget(chosen)}>Plan with {money(chosen)}</Button>
				</div>
			) : null}
		</div>
	);
}

function nearest(values: readonly number[], wanted: number): number {
	let best = 0;
	values.forEach((value, index) => {
		if (Math.abs(value - wanted) < Math.abs(values[best]! - wanted)) best = index;
	});
	return best;
}
