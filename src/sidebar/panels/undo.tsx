import { useState } from "preact/hooks";
import type { Undone } from "../../core/answers.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { Undoing } from "./run-panel.tsx";

interface UndoPanelProps {
	readonly lastRun: string | undefined;
	readonly onHome: () => void;
}

/** Asks once more before it takes the last run back, since the run may be a teammate's. */
export function UndoPanel({ lastRun, onHome }: UndoPanelProps) {
	const server = useServer();
	const [undone, setUndone] = useState<Undone>();
	const undo = async () => setUndone(await server.call<Undone>("undo", {}));
	const asks = lastRun !== undefined && !undone;
	const footer = asks ? (
		<>
			<Button look="primary" disabled={server.busy} onClick={undo}>
				Undo this run
			</Button>
			<Button disabled={server.busy} onClick={onHome}>
				Keep it
			</Button>
		</>
	) : (
		<Button look="primary" onClick={onHome}>
			Done
		</Button>
	);
	return (
		<Panel title="Undo last run" step={undone ? "undone" : "ask"} onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} again={undo} />
			{asks ? (
				<>
					<div class="card">{lastRun}</div>
					<p class="hint">Every cell it changed goes back, except cells someone has edited since.</p>
				</>
			) : null}
			{lastRun === undefined && !undone ? (
				<p class="hint">
					There is nothing to undo yet. Each time a tool has changed the sheet, you can take it back here.
				</p>
			) : null}
			{server.busy ? <Progress label="Undoing" slow={server.slow} /> : null}
			{undone ? <Undoing undone={undone} /> : null}
		</Panel>
	);
}
