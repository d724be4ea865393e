import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Undone } from "../../core/answers.ts";
import type { Remark } from "../../core/tool.ts";
import type { ApplyControl, Run } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { RemarkList } from "./remark-list.tsx";

/** A list of so many lines is shown at once. */
const FEW = 5;

interface RunPanelProps {
	readonly title: string;
	readonly control: ApplyControl;
	readonly run: Run;
	/** What the preview could not do; repeated, since the preview is gone by then. */
	readonly refused?: readonly Remark[] | undefined;
	readonly onHome: () => void;
	/** Shown once the run has finished. */
	readonly after?: ComponentChildren;
	/** Shown if it stopped before its end: what it got done. */
	readonly soFar?: ComponentChildren;
}

/** A run under way with its progress, and then what came of it. */
export function RunPanel({ title, control, run, refused, onHome, after, soFar }: RunPanelProps) {
	const done = run.total - run.remaining;
	if (run.state === "running" || run.state === "stopping") {
		const stopping = run.state === "stopping";
		const label = `${done.toLocaleString("en-US")} of ${run.total.toLocaleString("en-US")} done`;
		return (
			<Panel
				title={title}
				step="running"
				footer={
					<Button disabled={stopping} onClick={control.stop}>
						{stopping ? "Stopping after this step" : "Stop"}
					</Button>
				}
			>
				<Progress label={label} value={done} max={run.total} slow={run.slow} />
				<p class="hint">You can stop at any time. What is done can be undone afterwards.</p>
			</Panel>
		);
	}
	return <Result {...{ title, control, run, refused, onHome, after, soFar }} />;
}

function Result({ title, control, run, refused = [], onHome, after, soFar }: RunPanelProps) {
	const server = useServer();
	const [undone, setUndone] = useState<Undone>();
	const finished = run.state === "finished";
	const undo = async () => setUndone(await server.call<Undone>("undo", { run: run.id }));
	const goesOn = !finished && !undone;
	/** The day's limit is used up: to continue now would fail again. */
	const tomorrow = goesOn && (run.problem ?? "").includes("tomorrow");
	const footer = (
		<>
			{goesOn && !tomorrow ? (
				<Button look="primary" disabled={server.busy} onClick={control.resume}>
					Continue
				</Button>
			) : (
				<Button look="primary" onClick={onHome}>
					Done
				</Button>
			)}
			{tomorrow ? (
				<Button disabled={server.busy} onClick={control.resume}>
					Continue tomorrow
				</Button>
			) : null}
			{undone || run.remaining === run.total ? null : (
				<Button disabled={server.busy} onClick={undo}>
					Undo
				</Button>
			)}
		</>
	);
	return (
		<Panel title={title} step={undone ? "undone" : run.state} onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} again={undo} />
			{server.busy ? <Progress label="Undoing" slow={server.slow} /> : null}
			{undone ? <Undoing undone={undone} /> : <Outcome run={run} refused={refused} />}
			{finished && !undone ? after : null}
			{goesOn ? soFar : null}
		</Panel>
	);
}

function Outcome({ run, refused }: { readonly run: Run; readonly refused: readonly Remark[] }) {
	return (
		<>
			{run.problem ? <ErrorBox message={run.problem} /> : null}
			{run.state === "stopped" ? <Note tone="warn">Stopped. {run.summary}</Note> : null}
			{run.state === "finished" ? <Note tone="good">{run.summary}</Note> : null}
			{run.state === "failed" && run.summary ? (
				<p class="hint">
					{run.summary} {run.remaining.toLocaleString("en-US")} {run.remaining === 1 ? "is" : "are"} left.
				</p>
			) : null}
			<RemarkList title="Not done" remarks={run.refused} initiallyOpen />
			<RemarkList title="Kept as people edited it" remarks={run.kept} initiallyOpen />
			<RemarkList title="Refused" remarks={refused} initiallyOpen={refused.length <= FEW} />
		</>
	);
}

/** What an undo gave back and what it left. */
export function Undoing({ undone }: { readonly undone: Undone }) {
	return (
		<>
			<Note tone="good">{undone.summary}</Note>
			<RemarkList title="Edited since, so kept" remarks={undone.kept} initiallyOpen />
		</>
	);
}
