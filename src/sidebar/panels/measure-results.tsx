import { useLayoutEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { MeasureDetails, MeasureInput } from "../../core/results/details.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { MeasureCompare } from "./measure-results-compare.tsx";
import { MeasureCreators } from "./measure-results-creators.tsx";
import { MeasureOptions } from "./measure-results-options.tsx";
import { MeasureOrders } from "./measure-results-orders.tsx";
import { MeasureTotals } from "./measure-results-totals.tsx";
import { NoResults } from "./no-results.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { plural } from "./plural.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RemarkList } from "./remark-list.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";

const TOOL = "measure-results";

/** Measure results: totals, creators with intervals, two compared, orders as a range; then verdicts to be written. */
export function MeasureResultsPanel({ title, onHome, onOpen }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [input, setInput] = useState<MeasureInput>({});
	const [preview, setPreview] = useState<Preview>();
	const [looking, setLooking] = useState(false);

	const ask = async (wanted: MeasureInput) => {
		const answer = await server.call<Preview>(TOOL, { step: "preview", input: wanted });
		if (!answer) return;
		ticks.clear();
		setInput(wanted);
		setPreview(answer);
	};
	useLayoutEffect(() => {
		ask({});
	}, []);

	if (control.run) return <RunPanel title={title} control={control} run={control.run} onHome={onHome} />;
	if (looking && preview) {
		return (
			<PreviewPanel
				title={title}
				preview={preview}
				ticks={ticks}
				hint="Verdicts go into the newest row of each post, where the cell is blank or holds an earlier verdict of this tool."
				onApply={(accept) => control.start(input, accept)}
				onBack={() => setLooking(false)}
			/>
		);
	}
	const details = preview?.details as MeasureDetails | undefined;
	const verdicts = preview?.items.length ?? 0;
	if (details && verdicts === 0 && details.total.sums.posts === 0 && details.unread.length === 0) {
		return (
			<Panel title={title} step="empty" onBack={onHome}>
				<ErrorBox message={server.problem} />
				<NoResults onOpen={onOpen} onAgain={() => ask(input)} />
				{server.busy ? <Progress label="Measuring" slow={server.slow} /> : null}
			</Panel>
		);
	}
	const footer = preview ? (
		<Button
			look="primary"
			disabled={server.busy}
			onClick={verdicts > 0 ? () => setLooking(true) : () => ask(input)}
		>
			{verdicts > 0 ? `Preview ${plural(verdicts, "verdict")}` : "Measure again"}
		</Button>
	) : undefined;
	return (
		<Panel title={title} step={preview ? "measured" : "reading"} onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} again={preview ? undefined : () => ask({})} />
			{server.busy ? <Progress label="Measuring" slow={server.slow} /> : null}
			{details ? (
				<>
					<p class="hint">
						{details.scope} {details.basisWords}
					</p>
					{details.basisChange === "" ? null : <Note tone="plain">{details.basisChange}</Note>}
					{details.total.sums.posts > 0 ? <MeasureTotals details={details} /> : null}
					{details.missing.length > 0 ? (
						<Note tone="plain">
							<b>To be able to say more</b>
							<ul>
								{details.missing.map((text) => (
									<li key={text}>{text}</li>
								))}
							</ul>
						</Note>
					) : null}
					<div>
						<RemarkList title="Cannot be read" remarks={details.unread} />
						<MeasureCreators details={details} />
						<MeasureCompare details={details} />
						<MeasureOrders details={details} />
						<RemarkList title="Figures older than the newest row" remarks={details.older} />
						<RemarkList title="Codes worth a look" remarks={details.codeSharing} initiallyOpen />
						<MeasureOptions details={details} input={input} onChange={ask} />
					</div>
				</>
			) : null}
		</Panel>
	);
}
