import type {
	BudgetStep,
	NearTies,
	RestSplit,
	RulePrice,
	RuleReport,
} from "../../core/planning/answer-types.ts";
import type { AllocateSolved } from "../../core/planning/panel-answers.ts";
import { showMoney, showResults } from "./show-money.ts";

/** Sentences under each other. */
function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
	return (
		<ul class="list" aria-label={label}>
			{lines.map((line, index) => (
				<li key={index}>{line}</li>
			))}
		</ul>
	);
}

/** What the next dollars buy and what fewer cost. */
export function BudgetSteps({ steps }: { readonly steps: readonly BudgetStep[] }) {
	return <Lines label="More or less money" lines={steps.map(({ sentence }) => sentence)} />;
}

/** What the plan makes of each rule, and where no room is left. */
export function RuleReports({ report }: { readonly report: readonly RuleReport[] }) {
	return (
		<ul class="list" aria-label="How the rules are kept">
			{report.map(({ rule, words, actualWords, tight }) => (
				<li key={rule}>
					{words}
					<div class="hint">
						The plan has {actualWords}
						{tight ? ", so no room is left" : ""}
					</div>
				</li>
			))}
		</ul>
	);
}

/** What each rule costs. */
export function RulePrices({ prices }: { readonly prices: readonly RulePrice[] }) {
	if (prices.length === 0) return <p class="hint">There are no rules besides the budget.</p>;
	return <Lines label="Price of each rule" lines={prices.map(({ sentence }) => sentence)} />;
}

interface NearTiesProps {
	readonly ties: NearTies;
	readonly solved: AllocateSolved;
}

/** Plans that are nearly as good, and who is in all of them. */
export function NearTiesList({ ties, solved: { labels } }: NearTiesProps) {
	const named = (accounts: readonly string[]) =>
		accounts.map((account) => labels[account] ?? account).join(", ");
	return (
		<div class="stack">
			<p>{ties.sentence}</p>
			{ties.core.length > 0 ? <p class="hint">In all of them: {named(ties.core)}.</p> : null}
			{ties.replaceable.length > 0 ? <p class="hint">Can be replaced: {named(ties.replaceable)}.</p> : null}
			{ties.open.length > 0 ? <p class="hint">Not decided in time: {named(ties.open)}.</p> : null}
			<Lines label="Plans nearly as good" lines={ties.alternatives.map(({ sentence }) => sentence)} />
		</div>
	);
}

/** What the money left over could do. */
export function RestList({
	rest,
	solved: { labels, currency, kpi },
}: {
	rest: RestSplit;
	solved: AllocateSolved;
}) {
	return (
		<div class="stack">
			<p>{rest.sentence}</p>
			<Lines
				label="Boosts"
				lines={rest.boosts.map(
					({ account, cents, value }) =>
						`${showMoney(cents, currency)} behind ${labels[account] ?? account}: about ${showResults(value)} more ${kpi}.`,
				)}
			/>
		</div>
	);
}
