import { useState } from "preact/hooks";
import type { Preview, RawTable } from "../../core/answers.ts";
import type { RowKind } from "../../core/results-import/fields.ts";
import { withoutPersonalData } from "../../core/results-import/personal-data.ts";
import type { ResultsDetails, ResultsInput } from "../../core/results-import/types.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { ChoiceField } from "../widgets/field.tsx";
import { ImportColumns } from "./import-columns.tsx";
import { ImportResultsRows } from "./import-results-rows.tsx";
import { ImportSource, type Source } from "./import-source.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";

const TOOL = "import-results";
const WORDS = { content: "results", goal: "Results or Orders" };

const ROWS: readonly { readonly value: RowKind; readonly text: string }[] = [
	{ value: "posts", text: "a post" },
	{ value: "orders", text: "an order" },
	{ value: "ads", text: "an ad, or a day of one" },
	{ value: "visits", text: "visits through a link" },
	{ value: "creators", text: "all that a creator sold" },
];

/** Import results: source, recognised columns, rows and their totals, preview, run. */
export function ImportResultsPanel({ title, tabNames, onHome }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [input, setInput] = useState<ResultsInput>();
	const [warnings, setWarnings] = useState<readonly string[]>([]);
	/** Emptied here, before anything was sent. */
	const [dropped, setDropped] = useState<readonly string[]>([]);
	const [preview, setPreview] = useState<Preview>();
	/** The shown preview no longer fits the planner's choices. */
	const [stale, setStale] = useState(false);
	const [step, setStep] = useState<"columns" | "rows" | "preview">("columns");

	const ask = async (wanted: ResultsInput): Promise<boolean> => {
		const answer = await server.call<Preview>(TOOL, { step: "preview", input: wanted });
		if (!answer) return false;
		ticks.clear();
		setInput(wanted);
		setPreview(answer);
		setStale(false);
		return true;
	};
	const change = (changed: ResultsInput) => {
		// An answer on its way is to other choices.
		server.stop();
		setInput(changed);
		setStale(true);
	};

	if (control.run) {
		return (
			<RunPanel
				title={title}
				control={control}
				run={control.run}
				refused={preview?.refused}
				onHome={onHome}
			/>
		);
	}
	if (!input || !preview) {
		const takeSource = async ({ from, warnings: told }: Source) => {
			const cleared = "tab" in from ? { table: from, dropped: [] } : withoutPersonalData(from as RawTable);
			setWarnings(told);
			setDropped(cleared.dropped);
			setStep("columns");
			await ask({ from: cleared.table });
		};
		return (
			<ImportSource
				title={title}
				tabNames={tabNames}
				server={server}
				onSource={takeSource}
				onHome={onHome}
				words={WORDS}
			/>
		);
	}
	const details = preview.details as ResultsDetails;
	const goTo = async (next: "rows" | "preview") => {
		if (!stale || (await ask(input))) setStep(next);
	};
	if (step === "preview") {
		return (
			<PreviewPanel
				title={title}
				preview={preview}
				ticks={ticks}
				hint={details.goal === "Results" ? details.day : undefined}
				onApply={(accept) => control.start(input, accept)}
				onBack={() => setStep("rows")}
			/>
		);
	}
	if (step === "rows") {
		return (
			<ImportResultsRows
				title={title}
				details={details}
				input={input}
				dropped={[...new Set([...dropped, ...details.dropped])]}
				server={server}
				onChange={change}
				onPreview={() => goTo("preview")}
				onBack={() => setStep("columns")}
			/>
		);
	}
	return (
		<ImportColumns
			title={title}
			details={details}
			input={input}
			warnings={warnings}
			server={server}
			next="Continue"
			goal={`column of ${details.goal}`}
			besides={
				details.isGuess ? (
					<ChoiceField
						label="Each row is"
						hint="No known export has these headers. Say what a row is, and below what each column is; both are remembered for these headers."
						value={input.kind ?? details.rows}
						disabled={server.busy}
						choices={ROWS}
						onChange={(kind) => ask(withoutColumns({ ...input, kind: kind as RowKind }))}
					/>
				) : null
			}
			onColumn={(column, to) => change({ ...input, columns: { ...input.columns, [column]: to } })}
			onUnit={() => {}}
			onHeaderRow={(headerRow) => ask(withoutColumns({ ...input, headerRow }))}
			onPlatform={(platform) => change(platform === "" ? withoutPlatform(input) : { ...input, platform })}
			onPreview={() => goTo("rows")}
			onBack={() => {
				server.report(undefined);
				setPreview(undefined);
			}}
		/>
	);
}

/** Another header means other columns, so choices made for the old ones no longer hold. */
function withoutColumns({ columns: _, ...rest }: ResultsInput): ResultsInput {
	return rest;
}

function withoutPlatform({ platform: _, ...rest }: ResultsInput): ResultsInput {
	return rest;
}
