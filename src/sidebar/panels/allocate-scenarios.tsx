import { useState } from "preact/hooks";
import type { AllocateForm } from "../../core/planning/form.ts";
import type { AllocateSolved } from "../../core/planning/panel-answers.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { Table } from "../widgets/table.tsx";
import { capital } from "./plural.ts";
import { showMoney, showResults } from "./show-money.ts";

/** A solved plan kept under a name, with the form it came from. */
export interface Scenario {
	readonly name: string;
	readonly form: AllocateForm;
	readonly solved: AllocateSolved;
}

interface AllocateScenariosProps {
	readonly scenarios: readonly Scenario[];
	readonly server: Server;
	readonly onOpen: (scenario: Scenario) => void;
	readonly onForget: (name: string) => void;
	readonly onBack: () => void;
}

/** Two kept plans side by side: who is in both, value and cost. */
export function AllocateScenarios({ scenarios, server, onOpen, onForget, onBack }: AllocateScenariosProps) {
	const [names, setNames] = useState(() => scenarios.slice(-2).map(({ name }) => name));
	const pick = (place: number) => scenarios.find(({ name }) => name === names[place]) ?? scenarios[place];
	const [first, second] = [pick(0), pick(1)];
	const choices = scenarios.map(({ name }) => ({ value: name, text: name }));
	return (
		<Panel title="Compare plans" step="scenarios" onBack={onBack}>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Finding the best plan and proving it" slow={server.slow} /> : null}
			{first && second ? (
				<>
					<div class="row">
						{[first, second].map(({ name }, place) => (
							<ChoiceField
								key={place}
								label={place === 0 ? "Plan" : "With"}
								value={name}
								choices={choices}
								onChange={(chosen) => setNames(place === 0 ? [chosen, second.name] : [first.name, chosen])}
							/>
						))}
					</div>
					<Comparison first={first} second={second} />
				</>
			) : (
				<p class="hint">
					Keep two plans to compare them: change the budget or a rule, find the best plan again, then press
					"Keep to compare".
				</p>
			)}
			<ul class="list" aria-label="Kept plans">
				{scenarios.map((scenario) => (
					<li key={scenario.name}>
						{scenario.name}
						<div class="actions">
							<Button look="link" label={`Open ${scenario.name}`} onClick={() => onOpen(scenario)}>
								Open
							</Button>
							<Button look="link" label={`Forget ${scenario.name}`} onClick={() => onForget(scenario.name)}>
								Forget
							</Button>
						</div>
					</li>
				))}
			</ul>
			<p class="hint">Plans are kept until the sidebar is closed. The one you write to the Plan tab stays.</p>
		</Panel>
	);
}

function Comparison({ first, second }: { readonly first: Scenario; readonly second: Scenario }) {
	const sides = [first, second];
	const accounts = sides.map(({ solved }) => new Set(solved.plan.chosen.map(({ offer }) => offer)));
	const named = ({ solved }: Scenario, keep: (offer: string) => boolean) =>
		solved.plan.chosen
			.filter(({ offer }) => keep(offer))
			.map(({ account, package: name }) => `${solved.labels[account] ?? account}, ${name}`);
	const both = named(first, (offer) => accounts[1]!.has(offer));
	const lists = [
		{ title: "In both", lines: both },
		{ title: `Only in ${first.name}`, lines: named(first, (offer) => !accounts[1]!.has(offer)) },
		{ title: `Only in ${second.name}`, lines: named(second, (offer) => !accounts[0]!.has(offer)) },
	];
	const sameKpi = first.solved.kpi === second.solved.kpi;
	const row = (title: string, figure: (scenario: Scenario) => string) => [title, ...sides.map(figure)];
	return (
		<>
			<Table
				caption="Two plans side by side"
				headers={["Figure", ...sides.map(({ name }) => name)]}
				rows={[
					row(sameKpi ? capital(first.solved.kpi) : "Expected", ({ solved }) =>
						sameKpi ? showResults(solved.plan.value) : `${showResults(solved.plan.value)} ${solved.kpi}`,
					),
					row("Cost", ({ solved }) => showMoney(solved.plan.costCents, solved.currency)),
					row("Cost of one", ({ solved }) =>
						solved.plan.value > 0
							? showMoney(solved.plan.costCents / solved.plan.value, solved.currency)
							: "",
					),
					row("Left over", ({ solved }) => showMoney(solved.plan.restCents, solved.currency)),
					row("Creators", ({ solved }) => String(solved.plan.chosen.length)),
				]}
			/>
			{lists.map(({ title, lines }) => (
				<section key={title}>
					<h2>
						{title} <span class="count">{lines.length}</span>
					</h2>
					<p class="hint">{lines.length > 0 ? lines.join("; ") : "Nobody"}</p>
				</section>
			))}
		</>
	);
}
