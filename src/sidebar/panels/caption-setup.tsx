import type { CaptionsDetails, CaptionsInput } from "../../core/caption-check/types.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { EmptyState } from "../widgets/empty-state.tsx";
import { CheckField, ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { ALL_ROWS, type CaptionChoices, canWrite } from "./caption-choices.ts";
import { CaptionCountries } from "./caption-countries.tsx";
import { CaptionPostFields, ColumnField } from "./caption-post-fields.tsx";
import { plural } from "./plural.ts";

const FILE = "file";

interface CaptionSetupProps {
	readonly title: string;
	readonly tabNames: readonly string[];
	readonly from: CaptionsInput["from"] | undefined;
	readonly details: CaptionsDetails | undefined;
	readonly choices: CaptionChoices | undefined;
	readonly server: Server;
	readonly onTab: (tab: string) => void;
	readonly onFile: () => void;
	readonly onChoices: (choices: CaptionChoices) => void;
	readonly onCheck: () => void;
	readonly onBack: () => void;
	readonly onOpen: (toolId: string) => void;
}

/** Where the captions are, whose rules hold, and what is known of the posts. */
export function CaptionSetup(props: CaptionSetupProps) {
	const { title, tabNames, from, details, choices, server, onTab, onFile, onCheck, onBack, onOpen } = props;
	const file = from && !("tab" in from) ? from.source : undefined;
	const places = [
		...tabNames.map((name) => ({ value: `tab ${name}`, text: name })),
		{ value: FILE, text: file ?? "A file, such as an Instagram export" },
	];
	const isEmpty = details !== undefined && details.place !== "file" && details.rowCount === 0;
	const footer =
		details && choices && !isEmpty ? (
			<Button look="primary" disabled={server.busy} onClick={onCheck}>
				Check captions
			</Button>
		) : undefined;
	return (
		<Panel title={title} step="setup" onBack={onBack} footer={footer}>
			<ErrorBox message={server.problem} />
			<ChoiceField
				label="Captions in"
				value={from && "tab" in from ? `tab ${from.tab}` : FILE}
				choices={places}
				onChange={(value) => (value === FILE ? onFile() : onTab(value.slice(4)))}
			/>
			{file ? (
				<div>
					<Button look="link" onClick={onFile}>
						Choose another file
					</Button>
				</div>
			) : null}
			{server.busy ? <Progress label="Recognising the columns" slow={server.slow} /> : null}
			{isEmpty && !server.busy ? <NoRows tab={tabOf(from)} onFile={onFile} onOpen={onOpen} /> : null}
			{details && choices && !server.busy && !isEmpty ? (
				<Choices {...props} details={details} choices={choices} />
			) : null}
		</Panel>
	);
}

interface NoRowsProps extends Pick<CaptionSetupProps, "onFile" | "onOpen"> {
	readonly tab: string;
}

/** A tab without rows: posts are planned into Deliverables, and all else is found in files. */
function NoRows({ tab, onFile, onOpen }: NoRowsProps) {
	const isOurs = tab.trim().toLowerCase() === "deliverables";
	const fromFile = "Choose a file";
	return (
		<EmptyState
			icon={isOurs ? "plan-deliverables" : "file"}
			title={`${tab} has no rows to check yet`}
			action={isOurs ? "Plan deliverables" : fromFile}
			onAct={isOurs ? () => onOpen("plan-deliverables") : onFile}
			besides={
				isOurs ? (
					<Button look="link" onClick={onFile}>
						{fromFile}
					</Button>
				) : undefined
			}
		>
			{isOurs
				? "It gives each post a row, whose caption you fill in. Captions may also come from a file, such as an Instagram export."
				: "Put captions into it, choose another place above, or take a file such as an Instagram export."}
		</EmptyState>
	);
}

function tabOf(from: CaptionsInput["from"] | undefined): string {
	return from && "tab" in from ? from.tab : "The tab";
}

type ChoicesProps = CaptionSetupProps & {
	readonly details: CaptionsDetails;
	readonly choices: CaptionChoices;
};

function Choices({ details, choices, onChoices }: ChoicesProps) {
	const { columns, rowCount, campaign, place } = details;
	const set = (change: Partial<CaptionChoices>) => onChoices({ ...choices, ...change });
	const caption = choices.caption === undefined ? "" : String(choices.caption);
	const captions = columns.map((header, column) => ({ value: String(column), text: header }));
	return (
		<>
			<ChoiceField
				label="Caption column"
				hint={`${plural(rowCount, "row")}. ${whatIsWritten(details, choices)}`}
				value={caption}
				choices={caption === "" ? [{ value: "", text: "Choose a column" }, ...captions] : captions}
				onChange={(value) => set({ caption: value === "" ? undefined : Number(value) })}
			/>
			{place === "tab" ? (
				<ColumnField
					label="Rows are told apart by"
					hint="An id or link that every row has for itself: people sort, and so each result finds its row."
					name="id"
					none="Nothing: only read, write nothing"
					columns={columns}
					choices={choices}
					onChoices={onChoices}
				/>
			) : null}
			{campaign.problem ? <p class="note warn">{campaign.problem}</p> : null}
			<CaptionCountries
				countries={details.countries}
				chosen={choices.jurisdictions}
				onChange={(jurisdictions) => set({ jurisdictions })}
			/>
			<div>
				<Disclosure title="About the posts" about={aboutPosts(choices, columns)}>
					<CaptionPostFields columns={columns} choices={choices} onChoices={onChoices} />
				</Disclosure>
			</div>
			{campaign.requiredTags.length > 0 ? (
				<CheckField
					label="Look for the campaign's tags"
					hint={campaign.requiredTags.join(" ")}
					checked={choices.requiredTags}
					onChange={(requiredTags) => set({ requiredTags })}
				/>
			) : null}
			{campaign.codes > 0 ? (
				<CheckField
					label="Look for the creator's code"
					hint={`${plural(campaign.codes, "code")} in Codes & Links`}
					checked={choices.requiredCode}
					onChange={(requiredCode) => set({ requiredCode })}
				/>
			) : null}
			<p class="hint">The rules come from public pages, as of 2026. They are not legal advice.</p>
		</>
	);
}

function whatIsWritten(details: CaptionsDetails, choices: CaptionChoices): string {
	if (canWrite(details, choices)) {
		return "Captions are never changed: verdicts and corrected captions go into columns of their own.";
	}
	return details.place === "file"
		? "They are only read: nothing is written into a file."
		: "They are only read: nothing is written, since no column is chosen that tells the rows apart.";
}

/** What is taken, in a line: `All paid, Instagram, Stridelab`. */
function aboutPosts({ relationship, platform, brand }: CaptionChoices, columns: readonly string[]): string {
	const words = [relationship, platform].map((choice, index) => {
		if ("column" in choice) return `by ${columns[choice.column] ?? ""}`;
		const values = index === 0 ? ALL_ROWS.relationship : ALL_ROWS.platform;
		return values.find(({ value }) => value === choice.value)?.text ?? "";
	});
	return [...words, brand].filter((word) => word !== "").join(" · ");
}
