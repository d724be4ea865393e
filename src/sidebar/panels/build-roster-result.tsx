import type { RosterResult } from "../../core/shortlist/contract.ts";
import type { ExtraColumn } from "../../core/shortlist/plan-marks.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { CheckField, ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { plural } from "./plural.ts";

interface RosterResultProps {
	readonly title: string;
	readonly count: number;
	readonly result: RosterResult;
	readonly server: Server;
	readonly onResult: (result: RosterResult) => void;
	readonly onPreview: () => void;
	readonly onBack: () => void;
}

/** What is to happen with the creators chosen. */
export function RosterResultPanel(props: RosterResultProps) {
	const { result, server, onResult } = props;
	const extras = result.kind === "shortlist" ? [] : result.extras;
	const extra = (name: ExtraColumn, label: string, hint: string) => (
		<CheckField
			label={label}
			hint={hint}
			checked={extras.includes(name)}
			onChange={(on) => {
				if (result.kind === "shortlist") return;
				onResult({ ...result, extras: on ? [...extras, name] : extras.filter((one) => one !== name) });
			}}
		/>
	);
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={props.onPreview}>
			Preview
		</Button>
	);
	return (
		<Panel title={props.title} step="result" onBack={props.onBack} footer={footer}>
			<ErrorBox message={server.problem} />
			<p>{plural(props.count, "creator")} chosen.</p>
			<ChoiceField
				label="What to do with them"
				value={result.kind}
				choices={CHOICES}
				onChange={(kind) =>
					onResult(kind === "shortlist" ? { kind } : { kind: kind as "include" | "exclude", extras })
				}
			/>
			<p class="hint">{ABOUT[result.kind]}</p>
			{result.kind === "shortlist" ? null : (
				<>
					{extra("fit", "Also fill in fit", "Share of the campaign's keywords found.")}
					{extra("vetting flags", "Also fill in vetting flags", "Reasons to look closer, in words.")}
				</>
			)}
			{server.busy ? <Progress label="Working out the changes" slow={server.slow} /> : null}
		</Panel>
	);
}

const CHOICES = [
	{ value: "include", text: "Mark include on the Roster" },
	{ value: "exclude", text: "Mark exclude on the Roster" },
	{ value: "shortlist", text: "Put them on the Shortlist tab" },
];

const ABOUT: { readonly [kind in RosterResult["kind"]]: string } = {
	include: "Writes yes into Include: these must be in the plan. Other values there are shown first.",
	exclude: "Writes yes into Exclude: these must not be in the plan. Other values there are shown first.",
	shortlist:
		"A tab to show and discuss: score and why, figures, reasons to look closer. Your own columns and what you typed stay; rows that are not chosen this time stay too. Write outreach then writes to those with yes in Decision.",
};
