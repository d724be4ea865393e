import type { OpenRow, ResultsDetails, ResultsInput } from "../../core/results-import/types.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Chips } from "../widgets/chips.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField, TextField } from "../widgets/field.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";

interface ImportResultsRowsProps {
	readonly title: string;
	readonly details: ResultsDetails;
	readonly input: ResultsInput;
	readonly dropped: readonly string[];
	readonly server: Server;
	readonly onChange: (input: ResultsInput) => void;
	readonly onPreview: () => void;
	readonly onBack: () => void;
}

/** How the rows add up, of which day they are, and which post each one is; what is open is for the planner to say. */
export function ImportResultsRows(props: ImportResultsRowsProps) {
	const { title, details, input, dropped, server, onChange } = props;
	const { totals, notes, matched, open, goal } = details;
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={props.onPreview}>
			Preview
		</Button>
	);
	return (
		<Panel title={title} step="rows" onBack={props.onBack} footer={footer}>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Comparing with the tracker" slow={server.slow} /> : null}
			<Chips chips={chipsOf(details)} />
			{dropped.length > 0 ? (
				<Note tone="plain">Personal data is dropped and not sent on: {dropped.join(", ")}.</Note>
			) : null}
			{notes.map((note) => (
				<Note key={note} tone="plain">
					{note}
				</Note>
			))}
			{totals.length > 0 ? (
				<div class="card">
					<h2>Totals</h2>
					{totals.map(({ figure, words }) => (
						<p key={figure} class="hint">
							{words}
						</p>
					))}
					{totals.every(({ file }) => file === undefined) ? (
						<p class="hint">The file gives no totals to compare with.</p>
					) : null}
				</div>
			) : null}
			{goal === "Results" ? (
				<TextField
					label="Figures as of"
					hint={details.pulledAt.why}
					value={input.pulledAt ?? details.pulledAt.day}
					onInput={(pulledAt) => onChange({ ...input, pulledAt })}
				/>
			) : null}
			{details.nameless ? (
				<ChoiceField
					label="Whose posts are these?"
					hint={
						details.nameless.count > 0
							? `${details.nameless.count === 1 ? "1 row names" : `${details.nameless.count} rows name`} nobody. If all are of one creator, say who.`
							: "Your choice, for rows that name nobody."
					}
					value={input.account ?? ""}
					choices={[
						{ value: "", text: "Not known" },
						...details.nameless.creators.map((name) => ({ value: name, text: name })),
					]}
					onChange={(account) => onChange({ ...input, account })}
				/>
			) : null}
			{open.length > 0 ? (
				<>
					<ChoiceField
						label="Rows that are no deliverable"
						hint={
							input.others === undefined && matched === 0
								? "No row was found among the deliverables, so all are taken by their link or name."
								: undefined
						}
						value={input.others ?? details.others}
						choices={[
							{ value: "leave", text: "Leave out" },
							{ value: "import", text: "Import by link or name" },
						]}
						onChange={(others) => onChange({ ...input, others: others as "import" | "leave" })}
					/>
					<Disclosure
						title="Match by hand"
						count={open.length}
						initiallyOpen={open.length <= 5 && matched > 0}
					>
						<PagedList
							label="Match by hand"
							find="Find in these rows"
							items={open}
							keyOf={({ key }, index) => `${index} ${key}`}
							textOf={({ label }) => label}
							show={(row) => (
								<ChoiceField
									label={row.label}
									hint={row.reason}
									value={input.matches?.[row.key] ?? row.chosen ?? AS_ABOVE}
									choices={choicesFor(row, details)}
									onChange={(id) => onChange({ ...input, matches: withMatch(input.matches, row.key, id) })}
								/>
							)}
						/>
					</Disclosure>
				</>
			) : null}
		</Panel>
	);
}

const AS_ABOVE = "*";

function chipsOf({ matched, open, goal, rowCount }: ResultsDetails) {
	if (goal === "Orders") {
		return [
			{ count: rowCount, text: rowCount === 1 ? "row read" : "rows read", tone: "plain" as const },
			{
				count: matched,
				text: `counted ${matched === 1 ? "order" : "orders"} with a creator's code or link`,
				tone: "good" as const,
			},
		];
	}
	return [
		{ count: rowCount, text: rowCount === 1 ? "row read" : "rows read", tone: "plain" as const },
		{ count: matched, text: "matched", tone: "good" as const },
		{ count: open.length, text: "open", tone: "warn" as const },
	];
}

/** The likely ones first, with a word about each. */
function choicesFor({ candidates }: OpenRow, { deliverables }: ResultsDetails) {
	const likely = candidates.flatMap((id) => deliverables.find((one) => one.id === id) ?? []);
	const rest = deliverables.filter(({ id }) => !candidates.includes(id));
	return [
		{ value: AS_ABOVE, text: "As above" },
		{ value: "", text: "Leave out" },
		...[...likely, ...rest].map(({ id, about }, index) => ({
			value: id,
			text: `${id} (${about})${index < likely.length ? ", likely" : ""}`,
		})),
	];
}

function withMatch(matches: ResultsInput["matches"], key: string, id: string): { [row: string]: string } {
	return { ...matches, [key]: id };
}
