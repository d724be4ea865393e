import type { AllocateForm } from "../../core/planning/form.ts";
import type { AllocateStart } from "../../core/planning/panel-answers.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { CheckField, ChoiceField, TextField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { AllocateRules } from "./allocate-rules.tsx";
import { AllocateWait, type Waiting } from "./allocate-wait.tsx";
import { capital, plural } from "./plural.ts";

interface AllocateSetupProps {
	readonly title: string;
	readonly start: AllocateStart;
	readonly form: AllocateForm;
	readonly server: Server;
	readonly waiting: Waiting;
	readonly onChange: (form: AllocateForm) => void;
	readonly onSolve: () => void;
	/** How many plans are kept to compare. */
	readonly kept: number;
	readonly onCompare: () => void;
	readonly onDeals: () => void;
	readonly onReallocate: () => void;
	readonly onBack: () => void;
}

/** What the plan may cost, what it should bring, and under which rules. */
export function AllocateSetup(props: AllocateSetupProps) {
	const {
		title,
		start,
		form,
		server,
		waiting,
		kept,
		onChange,
		onSolve,
		onCompare,
		onDeals,
		onReallocate,
		onBack,
	} = props;
	const set = (changed: Partial<AllocateForm>) => onChange({ ...form, ...changed });
	const text = (name: TextName, label: string, hint?: string) => (
		<TextField
			label={label}
			hint={hint}
			value={form[name]}
			onInput={(value) => set({ [name]: value })}
			onEnter={onSolve}
		/>
	);
	const isRemembered = start.remembered && JSON.stringify(form) === JSON.stringify(start.form);
	const fixed = start.fixed
		.filter(({ account }) => !form.freed.includes(account))
		.map(({ label, include }) => `${label} must ${include ? "be" : "not be"} in the plan`);
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={onSolve}>
			Find the best plan
		</Button>
	);
	return (
		<Panel title={title} step="setup" onBack={onBack} footer={footer}>
			<p class="hint">
				{plural(start.creators, "creator")} on the roster.
				{isRemembered ? " These are the settings of the last plan written." : ""}
			</p>
			<ErrorBox message={server.problem} />
			<AllocateWait server={server} {...waiting} />
			<div class="row">
				{text("budget", start.currency ? `Budget, ${start.currency}` : "Budget")}
				<ChoiceField
					label="Maximise"
					value={form.kpi}
					choices={start.kpis.map((kpi) => ({
						value: kpi,
						text: capital(kpi),
					}))}
					onChange={(kpi) => set({ kpi })}
				/>
			</div>
			{form.kpi === "orders"
				? text(
						"ordersPerClick",
						"Clicks that become orders",
						"Your estimate, such as 2%, for creators without orders of their own. Blank: those are left out.",
					)
				: null}
			<div class="row">
				{text("minCreators", "Least creators")}
				{text("maxCreators", "Most creators")}
			</div>
			<AllocateRules
				rules={form.rules}
				groups={start.groups}
				fixed={fixed}
				onChange={(rules) => set({ rules })}
			/>
			{form.freed.length > 0 ? (
				<p class="hint">
					Not held to the Roster this time: {form.freed.map((account) => labelOf(start, account)).join(", ")}.{" "}
					<Button look="link" onClick={() => set({ freed: [] })}>
						Hold them again
					</Button>
				</p>
			) : null}
			<div>
				<Disclosure title="Money" about="Reserve, product cost, limits">
					<div class="row">
						{text("minSpend", "Least to spend")}
						{text("maxShare", "Most for one", "% of spend")}
					</div>
					{text("reserve", "Keep back", "An amount or a share, such as 10%.")}
					<CheckField
						label="Estimate fees that are blank"
						hint="From published fees, US dollars only. Otherwise such creators are left out."
						checked={form.estimateFees}
						onChange={(estimateFees) => set({ estimateFees })}
					/>
					<CheckField
						label="Product cost counts"
						hint="It is taken from the budget like a fee."
						checked={form.productCost}
						onChange={(productCost) => set({ productCost })}
					/>
				</Disclosure>
				<Disclosure title="Assumptions" about="Shared audiences, benchmarks">
					<ChoiceField
						label="Audience is shared by"
						hint="Later creators of the same group count less, since many of their followers are the same people."
						value={form.overlapBy}
						choices={[
							{ value: "", text: "Nobody" },
							...start.groups.map(({ by }) => ({ value: by, text: `Creators of the same ${by}` })),
						]}
						onChange={(overlapBy) => set({ overlapBy })}
					/>
					{form.overlapBy === ""
						? null
						: text("overlapShare", "Part they share", "Your estimate, such as 20%.")}
					{form.kpi === "reach"
						? text("audienceSize", "People there are to reach", "If known: the plan cannot reach more.")
						: null}
					<ChoiceField
						label="Benchmark source"
						hint="Used only for creators without results, estimates or averages."
						value={form.source}
						choices={[
							{ value: "", text: "The most reliable" },
							...start.sources.map((source) => ({ value: source, text: source })),
						]}
						onChange={(source) => set({ source })}
					/>
				</Disclosure>
			</div>
			<div class="actions">
				{kept > 0 ? (
					<Button look="link" onClick={onCompare}>
						Compare plans ({kept})
					</Button>
				) : null}
				<Button look="link" onClick={onDeals}>
					Compare deals
				</Button>
				{start.running ? (
					<Button look="link" onClick={onReallocate}>
						Reallocate
					</Button>
				) : null}
			</div>
		</Panel>
	);
}

/** Fields that are typed and stand for themselves. */
type TextName = {
	[Name in keyof AllocateForm]: AllocateForm[Name] extends string ? Name : never;
}[keyof AllocateForm];

function labelOf({ fixed }: AllocateStart, account: string): string {
	return fixed.find((known) => known.account === account)?.label ?? account;
}
