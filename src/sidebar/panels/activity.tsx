import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import type { RunCard, RunDetails, Undone } from "../../core/answers.ts";
import { isBlank } from "../../core/cell.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { Undoing } from "./run-panel.tsx";
import { showCellOf } from "./show-cell.ts";

const TITLE = "Activity and undo";

/** The last runs: what each changed, and a way to take it back. Asks once more first, since a run may be a teammate's. */
export function ActivityPanel({ onHome }: { readonly onHome: () => void }) {
	const server = useServer();
	const { call } = server;
	const [runs, setRuns] = useState<readonly RunCard[]>();
	const [asked, setAsked] = useState<RunCard>();
	const [undone, setUndone] = useState<Undone>();
	const load = useCallback(async () => setRuns(await call<readonly RunCard[]>("runs", {})), [call]);
	useLayoutEffect(() => {
		load();
	}, [load]);

	const undo = async () => setUndone(await call<Undone>("undo", { run: asked?.id }));
	const toList = () => {
		setAsked(undefined);
		setUndone(undefined);
		load();
	};
	if (asked) {
		const footer = undone ? (
			<Button look="primary" onClick={toList}>
				Done
			</Button>
		) : (
			<>
				<Button look="primary" disabled={server.busy} onClick={undo}>
					Undo this run
				</Button>
				<Button disabled={server.busy} onClick={toList}>
					Keep it
				</Button>
			</>
		);
		return (
			<Panel title="Undo" step={undone ? "undone" : "ask"} onBack={toList} footer={footer}>
				<ErrorBox message={server.problem} again={undo} />
				{undone ? (
					<Undoing undone={undone} />
				) : (
					<>
						<div class="card">
							<b>{asked.title}</b>
							<p class="hint">{inOneLine(asked)}</p>
						</div>
						<p class="hint">Every cell it changed goes back, except cells someone has edited since.</p>
					</>
				)}
				{server.busy ? <Progress label="Undoing" slow={server.slow} /> : null}
			</Panel>
		);
	}
	return (
		<Panel title={TITLE} step="list" onBack={onHome}>
			<ErrorBox message={server.problem} again={load} />
			{server.busy && !runs ? <Progress label="Reading what was done" slow={server.slow} /> : null}
			{runs?.length === 0 ? (
				<p class="hint">
					There is nothing to undo yet. Each time a tool has changed the sheet, you can look at it and take it
					back here.
				</p>
			) : null}
			<div>
				{runs?.map((run) => (
					<div key={`${run.id} ${run.state}`} class="run">
						<Disclosure title={run.title} about={inOneLine(run)}>
							<RunChanges run={run} />
						</Disclosure>
						{run.state === "undone" ? null : (
							<Button look="link" label={`Undo ${run.title}, ${run.when}`} onClick={() => setAsked(run)}>
								Undo…
							</Button>
						)}
					</div>
				))}
			</div>
			{runs && runs.length > 0 ? (
				<p class="hint">The last ten runs are kept. The Activity tab lists them all.</p>
			) : null}
		</Panel>
	);
}

function inOneLine({ when, who, summary, state }: RunCard): string {
	const prefix = { done: "", undone: "Undone. ", "broke off": "Broke off. " }[state];
	return `${prefix}${[when, who].filter(Boolean).join(", ")}. ${summary}`;
}

function RunChanges({ run }: { readonly run: RunCard }) {
	const server = useServer();
	const { call } = server;
	const [details, setDetails] = useState<RunDetails>();
	const load = useCallback(async () => setDetails(await call<RunDetails>("run", { run: run.id })), [call]);
	useLayoutEffect(() => {
		load();
	}, [load]);
	return (
		<>
			<ErrorBox message={server.problem} again={load} />
			{server.busy ? <Progress label="Reading what it changed" slow={server.slow} /> : null}
			{details ? (
				<PagedList
					label={`Changes of ${run.title}`}
					items={details.changes}
					keyOf={(_, index) => String(index)}
					textOf={({ label }) => label}
					show={({ label, cells }) => (
						<>
							{label}
							<ul class="cells">
								{cells.map(({ column, before, after, ...mark }) => (
									<li key={column}>
										<span class="column">{column}</span>{" "}
										{isBlank(before) ? null : (
											<>
												<del>{showCellOf(mark, before)}</del> <span class="hidden">became</span>
												<span aria-hidden="true">→</span>{" "}
											</>
										)}
										<span class="after">{showCellOf(mark, after)}</span>
									</li>
								))}
							</ul>
						</>
					)}
				/>
			) : null}
			{details && details.more > 0 ? (
				<p class="hint">And {details.more.toLocaleString("en-US")} more.</p>
			) : null}
		</>
	);
}
