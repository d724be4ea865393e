import { useLayoutEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import { NO_RESULTS, type ReportDetails, type ReportInput } from "../../core/report/details.ts";
import type { FeedbackAnswers } from "../../core/report/feedback.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { DocumentBlocks } from "./document-blocks.tsx";
import { NoResults } from "./no-results.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";
import { ReportFeedback } from "./write-report-feedback.tsx";
import { ReportLink } from "./write-report-link.tsx";
import { ReportOverview } from "./write-report-overview.tsx";

const TOOL = "write-report";

/** Report: what will be in it and what is missing, how it would read, preview, run and link. */
export function WriteReportPanel({ title, onHome, onOpen }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [overview, setOverview] = useState<Preview>();
	/** What the shown preview was asked for. */
	const [asked, setAsked] = useState<ReportInput>({});
	/** Absent: as it is remembered with the workbook. */
	const [typed, setTyped] = useState<FeedbackAnswers>();
	const [step, setStep] = useState<"overview" | "reading" | "preview">("overview");

	const input: ReportInput = typed ? { feedback: typed } : {};
	const ask = async (next: typeof step) => {
		const answer = await server.call<Preview>(TOOL, { step: "preview", input });
		if (!answer) return;
		setOverview(answer);
		setAsked(input);
		if (next === "preview") ticks.clear();
		setStep(next);
	};
	useLayoutEffect(() => {
		ask("overview");
	}, []);
	const details = overview?.details as ReportDetails | undefined;

	if (control.run) {
		const after = <ReportLink tool={TOOL} />;
		return <RunPanel title={title} control={control} run={control.run} onHome={onHome} after={after} />;
	}
	if (overview && step === "preview") {
		return (
			<PreviewPanel
				title={title}
				preview={overview}
				ticks={ticks}
				onApply={(accept) => control.start(asked, accept)}
				onBack={() => setStep("overview")}
			/>
		);
	}
	if (details && step === "reading") {
		const back = () => setStep("overview");
		return (
			<Panel title={title} step="reading" onBack={back} footer={<Button onClick={back}>Back</Button>}>
				<article class="document" aria-label={details.title}>
					<DocumentBlocks blocks={details.blocks} />
				</article>
			</Panel>
		);
	}
	if (server.problem === NO_RESULTS && !overview) {
		return (
			<Panel title={title} step="empty" onBack={onHome}>
				<NoResults onOpen={onOpen} onAgain={() => ask("overview")} />
			</Panel>
		);
	}
	const footer = details ? (
		<Button look="primary" disabled={server.busy} onClick={() => ask("preview")}>
			Preview
		</Button>
	) : undefined;
	return (
		<Panel title={title} step="overview" onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} again={overview ? undefined : () => ask("overview")} />
			{server.busy ? <Progress label="Measuring the results" slow={server.slow} /> : null}
			{overview && details ? (
				<>
					<ReportOverview preview={overview} onRead={() => !server.busy && ask("reading")} />
					<ReportFeedback answers={typed ?? details.feedback} onChange={setTyped} />
				</>
			) : null}
		</Panel>
	);
}
