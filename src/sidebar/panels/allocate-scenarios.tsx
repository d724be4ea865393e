import { useState } from "preact/hooks";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField, TextField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Table } from "../widgets/table.tsx";
import { AllocateWait, type Waiting } from "./allocate-wait.tsx";
import { comparePlans } from "./compare-plans.ts";
import { capital } from "./plural.ts";
import { showMoney, showResults } from "./show-money.ts";
import type { Scenario, Scenarios } from "./use-scenarios.ts";

interface AllocateScenariosProps {
	readonly scenarios: Scenarios;
	/** The plan just found: compared without being kept. */
	readonly current: Pick<Scenario, "form" | "solved"> | undefined;
	readonly server: Server;
	readonly waiting: Waiting;
	readonly onOpen: (scenario: Scenario) => void;
	readonly onBack: () => void;
}

/** Two plans side by side: who is in both, value and cost. */
export function AllocateScenarios(props: AllocateScenariosProps) {
	const { scenarios, current, server, waiting, onOpen, onBack } = props;
	const { kept, same, rename, forget } = scenarios;
	const isNew = current !== undefined && current.solved.plan.chosen.length > 0 && !same(current.solved);
	const plans = isNew ? [...kept, { ...current, id: 0, name: "The plan just found" }] : kept;
	const [ids, setIds] = useState(() => plans.slice(-2).map(({ id }) => id));
	const pick = (place: number) => plans.find(({ id }) => id === ids[place]) ?? plans[place];
	const [first, second] = [pick(0), pick(1)];
	const choices = plans.map(({ id, name }) => ({ value: String(id), text: name }));
	return (
		<Panel title="Compare plans" step="scenarios" onBack={onBack}>
			<ErrorBox message={server.problem} />
			<AllocateWait server={server} {...waiting} />
			{first && second ? (
				<>
					<div class="row">
						{[first, second].map(({ id }, place) => (
							<ChoiceField
								key={place}
								label={place === 0 ? "Plan" : "With"}
								value={String(id)}
								choices={choices}
								onChange={(chosen) =>
									setIds(place === 0 ? [Number(chosen), second.id] : [first.id, Number(chosen)])
								}
							/>
						))}
					</div>
					<Comparison first={first} second={second} />
				</>
			) : (
				<p class="hint">
					Keep a plan to compare it: press "Keep", change the budget or a rule, find the best plan again, then
					press "Compare".
				</p>
			)}
			<ul class="list" aria-label="Kept plans">
				{kept.map((scenario) => (
					<KeptPlan
						key={scenario.id}
						scenario={scenario}
						taken={kept.filter(({ id }) => id !== scenario.id).map(({ name }) => name)}
						onOpen={() => onOpen(scenario)}
						onRename={(name) => rename(scenario.id, name)}
						onForget={() => forget(scenario.id)}
					/>
				))}
			</ul>
			<p class="hint">Plans are kept until the sidebar is closed. The one you write to the Plan tab stays.</p>
		</Panel>
	);
}

interface KeptPlanProps {
	readonly scenario: Scenario;
	/** Names of the others. */
	readonly taken: readonly string[];
	readonly onOpen: () => void;
	readonly onRename: (name: string) => void;
	readonly onForget: () => void;
}

function KeptPlan({ scenario: { name }, taken, onOpen, onRename, onForget }: KeptPlanProps) {
	const [typed, setTyped] = useState<string>();
	const wanted = typed?.trim() ?? "";
	const isFree = wanted !== "" && !taken.includes(wanted);
	const take = () => {
		if (!isFree) return;
		onRename(wanted);
		setTyped(undefined);
	};
	if (typed !== undefined) {
		return (
			<li class="stack">
				<TextField
					label={`New name of ${name}`}
					hint={taken.includes(wanted) ? "Another plan has this name." : undefined}
					value={typed}
					maxLength={40}
					onInput={setTyped}
					onEnter={take}
				/>
				<div class="actions">
					<Button disabled={!isFree} onClick={take}>
						Rename
					</Button>
					<Button look="link" onClick={() => setTyped(undefined)}>
						Cancel
					</Button>
				</div>
			</li>
		);
	}
	return (
		<li>
			{name}
			<div class="actions">
				<Button look="link" label={`Open ${name}`} onClick={onOpen}>
					Open
				</Button>
				<Button look="link" label={`Rename ${name}`} onClick={() => setTyped(name)}>
					Rename
				</Button>
				<Button look="link" label={`Forget ${name}`} onClick={onForget}>
					Forget
				</Button>
			</div>
		</li>
	);
}

function Comparison({ first, second }: { readonly first: Scenario; readonly second: Scenario }) {
	const sides = [first, second];
	const { both, otherPackage, onlyFirst, onlySecond } = comparePlans(first.solved, second.solved);
	const lists = [
		{ title: "In both", lines: both },
		{ title: "In both, package differs", lines: otherPackage },
		{ title: `Only in ${first.name}`, lines: onlyFirst },
		{ title: `Only in ${second.name}`, lines: onlySecond },
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
