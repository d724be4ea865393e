import type { Preview } from "../../core/answers.ts";
import type {
	BudgetStep,
	Frontier,
	NearTies,
	RestSplit,
	RulePrice,
} from "../../core/planning/answer-types.ts";
import type { AllocateForm } from "../../core/planning/form.ts";
import type { AllocateSolved } from "../../core/planning/panel-answers.ts";
import { SECONDS } from "../../core/planning/time-limits.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { ChosenCreators, OutCreators } from "./allocate-creators.tsx";
import { FrontierChart } from "./allocate-frontier.tsx";
import { MixPart } from "./allocate-mix.tsx";
import { BudgetSteps, NearTiesList, RestList, RulePrices, RuleReports } from "./allocate-more.tsx";
import { Part, type PartCache } from "./allocate-part.tsx";
import { SpendBars } from "./allocate-spend.tsx";
import { AllocateStatus } from "./allocate-status.tsx";
import { AllocateWait, type Waiting } from "./allocate-wait.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";
import { showMoney, showResults } from "./show-money.ts";

interface AllocateResultProps {
	readonly title: string;
	readonly form: AllocateForm;
	readonly solved: AllocateSolved;
	readonly remarks: Pick<Preview, "left" | "refused">;
	readonly cache: PartCache;
	readonly server: Server;
	readonly waiting: Waiting;
	/** The name under which this plan is kept to compare, if it is. */
	readonly keptAs: string | undefined;
	/** How many other plans are kept. */
	readonly others: number;
	readonly onSolve: (form: AllocateForm, seconds?: number) => void;
	readonly onWrite: () => void;
	readonly onKeep: () => void;
	readonly onCompare: () => void;
	readonly onBack: () => void;
}

/** The best plan under the rules, with reasons; or why there is none. */
export function AllocateResult(props: AllocateResultProps) {
	const { title, form, solved, remarks, cache, server, waiting, keptAs, others } = props;
	const { onSolve, onWrite, onKeep, onCompare, onBack } = props;
	const { plan } = solved;
	const hasPlan = plan.status === "optimal" || plan.status === "feasible";
	const buttons =
		hasPlan && plan.chosen.length > 0 ? (
			<>
				<Button look="primary" disabled={server.busy} onClick={onWrite}>
					Preview the Plan tab
				</Button>
				{keptAs === undefined ? (
					<Button label="Keep to compare" onClick={onKeep}>
						Keep
					</Button>
				) : null}
				{others > 0 || keptAs !== undefined ? <Button onClick={onCompare}>Compare</Button> : null}
			</>
		) : (
			<Button look="primary" onClick={onBack}>
				Change the rules
			</Button>
		);
	// In the footer, where it is in sight however far down the button was.
	const footer = (
		<>
			<AllocateWait server={server} {...waiting} />
			{buttons}
		</>
	);
	return (
		<Panel title={title} step="result" onBack={onBack} footer={footer}>
			<ErrorBox message={server.problem} />
			<AllocateStatus
				solved={solved}
				busy={server.busy}
				onMend={onSolve}
				onLonger={() => onSolve(form, SECONDS.longer)}
			/>
			{keptAs === undefined ? null : <p class="hint">Kept as "{keptAs}".</p>}
			{hasPlan ? <Figures solved={solved} /> : null}
			{solved.warnings.length > 0 ? (
				<Note tone="warn">
					<b>Look at these before you book them.</b>
					<ul class="list" aria-label="Warnings">
						{solved.warnings.map(({ account, words }) => (
							<li key={account}>
								{solved.labels[account]}: {words}
							</li>
						))}
					</ul>
				</Note>
			) : null}
			<div>
				{hasPlan ? <Answers form={form} solved={solved} cache={cache} onSolve={onSolve} /> : null}
				<RemarkList
					title="Cannot be used yet"
					remarks={remarks.refused}
					initiallyOpen={!hasPlan && remarks.refused.length > 0}
				/>
				<RemarkList title="Left aside" remarks={remarks.left} />
				{solved.assumptions.length > 0 ? (
					<Disclosure title="What this rests on" count={solved.assumptions.length}>
						<ul class="list" aria-label="What this rests on">
							{solved.assumptions.map((assumption) => (
								<li key={assumption}>{assumption}</li>
							))}
						</ul>
					</Disclosure>
				) : null}
			</div>
		</Panel>
	);
}

function Figures({ solved: { plan, kpi, currency, spendableCents } }: { readonly solved: AllocateSolved }) {
	const { reach } = plan;
	const each = plan.value > 0 ? showMoney(Math.round(plan.costCents / plan.value), currency) : "–";
	const figures = [
		kpi === "reach" && reach
			? [`${showResults(reach.least)}–${showResults(reach.most)}`, "people reached"]
			: [showResults(plan.value), `${kpi} expected`],
		[showMoney(plan.costCents, currency), `for ${plural(plan.chosen.length, "creator")}`],
		[each, kpi === "reach" ? "for one person at best" : `for one ${kpi.replace(/s$/, "")}`],
		[showMoney(plan.restCents, currency), `left of ${showMoney(spendableCents, currency)}`],
	];
	return (
		<>
			<dl class="figures">
				{figures.map(([value, label]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<p class="hint">{plan.reachWords}</p>
		</>
	);
}

interface AnswersProps {
	readonly form: AllocateForm;
	readonly solved: AllocateSolved;
	readonly cache: PartCache;
	readonly onSolve: (form: AllocateForm) => void;
}

/** Everything about the plan; each part is worked out when it is opened. */
function Answers({ form, solved, cache, onSolve }: AnswersProps) {
	const { plan } = solved;
	const askCreator = (account: string) => ({ ask: "creator" as const, form, plan, account });
	const withBudget = (cents: number) => onSolve({ ...form, budget: String(cents / 100) });
	return (
		<>
			<Disclosure title="In the plan" count={plan.chosen.length} initiallyOpen>
				<ChosenCreators solved={solved} cache={cache} ask={askCreator} />
			</Disclosure>
			<Disclosure title="Where the money goes" about="By tier and platform">
				<SpendBars solved={solved} />
			</Disclosure>
			<Disclosure title="What each budget buys" about="Value against budget">
				<Part<Frontier>
					input={{ ask: "frontier", form, plan }}
					cache={cache}
					label="Finding the best plan for 20 budgets"
					show={(frontier) => (
						<FrontierChart
							frontier={frontier}
							solved={solved}
							onBudget={form.reserve.trim() === "" ? withBudget : undefined}
						/>
					)}
				/>
			</Disclosure>
			<Disclosure title="What the next dollars buy" about="And what less would cost">
				<Part<readonly BudgetStep[]>
					input={{ ask: "steps", form, plan }}
					cache={cache}
					label="Solving again with more and less"
					show={(steps) => <BudgetSteps steps={steps} />}
				/>
			</Disclosure>
			<Disclosure title="Not in the plan" count={solved.out.length}>
				<OutCreators solved={solved} cache={cache} ask={askCreator} />
			</Disclosure>
			<Disclosure title="How the rules are kept" count={plan.report.length}>
				<RuleReports report={plan.report} />
			</Disclosure>
			<Disclosure title="What each rule costs">
				<Part<readonly RulePrice[]>
					input={{ ask: "rules", form, plan }}
					cache={cache}
					label="Solving again without each rule"
					show={(prices) => <RulePrices prices={prices} />}
				/>
			</Disclosure>
			<Disclosure title="Plans nearly as good" about="Who is in all of them">
				<Part<NearTies>
					input={{ ask: "ties", form, plan }}
					cache={cache}
					label="Looking for plans within 1% of the best"
					show={(ties) => <NearTiesList ties={ties} solved={solved} />}
				/>
			</Disclosure>
			{plan.restCents > 0 ? (
				<Disclosure title="What to do with the rest">
					<Part<RestSplit>
						input={{ ask: "rest", form, plan }}
						cache={cache}
						label="Splitting what is left"
						show={(rest) => <RestList rest={rest} solved={solved} />}
					/>
				</Disclosure>
			) : null}
			<Disclosure title="Several small or one big?">
				<MixPart solved={solved} cache={cache} ask={(account) => ({ ask: "mix", form, plan, account })} />
			</Disclosure>
		</>
	);
}
