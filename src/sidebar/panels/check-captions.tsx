import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { CaptionCheck, CaptionsDetails, CaptionsInput } from "../../core/caption-check/types.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { type CaptionChoices, initialChoices } from "./caption-choices.ts";
import { CaptionFile } from "./caption-file.tsx";
import { CaptionResults } from "./caption-results.tsx";
import { CaptionSetup } from "./caption-setup.tsx";
import { doubtfulSuggestions } from "./caption-suggestions.ts";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { type CheckedCaptions, TOOL, useCaptionCheck } from "./use-caption-check.ts";
import { useTicks } from "./use-ticks.ts";

const DELIVERABLES = "deliverables";

/** Check captions: where they are and what counts, findings, preview, run. */
export function CheckCaptionsPanel({ title, tabNames, onHome, onOpen }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const check = useCaptionCheck(server);
	const firstTab = tabNames.find((name) => name.trim().toLowerCase() === DELIVERABLES) ?? tabNames[0];
	const [from, setFrom] = useState<CaptionsInput["from"] | undefined>(
		firstTab ? { tab: firstTab } : undefined,
	);
	const [details, setDetails] = useState<CaptionsDetails>();
	const [choices, setChoices] = useState<CaptionChoices>();
	const [checked, setChecked] = useState<CheckedCaptions>();
	const [step, setStep] = useState<"setup" | "file" | "results" | "preview">("setup");
	const { call, stop } = server;

	const look = useCallback(
		async (wanted: CaptionsInput["from"]) => {
			setFrom(wanted);
			setDetails(undefined);
			const input = "tab" in wanted ? wanted : { ...wanted, rows: wanted.rows.slice(0, 50) };
			const answer = await call<Preview>(TOOL, { step: "preview", input: { from: input } });
			if (!answer) return;
			const told = answer.details as CaptionsDetails;
			const rowCount = "tab" in wanted ? told.rowCount : wanted.rows.length - told.headerRow - 1;
			setDetails({ ...told, rowCount });
			setChoices(initialChoices({ ...told, isExport: told.isExport || !("tab" in wanted) }));
			setStep("setup");
		},
		[call],
	);
	useLayoutEffect(() => {
		if (firstTab === undefined) setStep("file");
		else look({ tab: firstTab });
	}, []);

	const backToSetup = () => {
		setStep("setup");
		if (!details && from) look(from);
	};
	const inputOf = (): CaptionsInput | undefined =>
		from && choices?.caption !== undefined ? { from, check: choices as CaptionCheck } : undefined;
	const start = async () => {
		if (check.done !== undefined || server.busy || !details || !choices) return;
		const input = inputOf();
		const wrong = !input
			? "Choose the column that holds the captions."
			: choices.jurisdictions.length === 0
				? "Choose at least one country: its rules decide which labels count."
				: undefined;
		server.report(wrong);
		if (wrong || !input) return;
		ticks.clear();
		const answer = await check.start(input, details);
		if (!answer) return;
		ticks.set(doubtfulSuggestions(answer.preview, answer.result.posts), false);
		setChecked(answer);
		setStep("results");
	};

	if (control.run) return <RunPanel title={title} control={control} run={control.run} onHome={onHome} />;
	if (check.done !== undefined && details) {
		const rows = details.rowCount.toLocaleString("en-US");
		return (
			<Panel title={title} step="checking" footer={<Button onClick={check.stop}>Stop</Button>}>
				<Progress
					label={`Checking ${check.done.toLocaleString("en-US")} of ${rows} rows`}
					value={check.done}
					max={Math.max(1, details.rowCount)}
					slow={server.slow}
				/>
			</Panel>
		);
	}
	if (step === "file") {
		return (
			<CaptionFile
				title={title}
				server={server}
				onFile={look}
				onBack={tabNames.length === 0 ? onHome : backToSetup}
			/>
		);
	}
	if (step === "preview" && checked) {
		return (
			<PreviewPanel
				title={title}
				preview={checked.preview}
				ticks={ticks}
				onApply={(accept) => control.start(inputOf(), accept)}
				onBack={() => setStep("results")}
			/>
		);
	}
	if (step === "results" && checked && details && choices) {
		return (
			<CaptionResults
				title={title}
				details={details}
				choices={choices}
				checked={checked}
				ticks={ticks}
				onPreview={() => setStep("preview")}
				onBack={() => setStep("setup")}
			/>
		);
	}
	return (
		<CaptionSetup
			title={title}
			tabNames={tabNames}
			from={from}
			details={details}
			choices={choices}
			server={server}
			onTab={(tab) => look({ tab })}
			onFile={() => {
				stop();
				setStep("file");
			}}
			onChoices={setChoices}
			onCheck={start}
			onBack={onHome}
			onOpen={onOpen}
		/>
	);
}
