import { useLayoutEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import { isProblem } from "../../core/problem.ts";
import type { Candidate } from "../../core/shortlist/candidate.ts";
import type { BuildRosterInput, RosterDetails, RosterResult } from "../../core/shortlist/contract.ts";
import { NO_FILTERS, type RosterOptions, standardWeights } from "../../core/shortlist/options.ts";
import type { SortBy } from "../../core/shortlist/shortlist.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { RosterList } from "./build-roster-list.tsx";
import { RosterResultPanel } from "./build-roster-result.tsx";
import { NoCreators } from "./no-creators.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useCandidates, useShortlist } from "./use-shortlist.ts";
import { useTicks } from "./use-ticks.ts";

const TOOL = "build-roster";

/** Build roster: reads the Roster once, then filters, scores and chooses without the server. */
export function BuildRosterPanel({ title, onHome, onOpen }: OwnPanelProps) {
	const server = useServer();
	const [details, setDetails] = useState<RosterDetails>();
	const candidates = useCandidates(details);
	const read = async () => {
		const answer = await server.call<Preview>(TOOL, { step: "preview", input: {} });
		if (answer) setDetails(answer.details as RosterDetails);
	};
	useLayoutEffect(() => {
		read();
	}, []);
	if (details && candidates.length > 0) {
		return <Choosing title={title} details={details} candidates={candidates} onHome={onHome} />;
	}
	const unclear = details !== undefined && details.skipped.length + details.nameless > 0;
	const footer = unclear ? <Button onClick={onHome}>Back</Button> : undefined;
	return (
		<Panel title={title} step={details ? "empty" : "reading"} onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} again={read} />
			{server.busy ? <Progress label="Reading the Roster" slow={server.slow} /> : null}
			{unclear ? (
				<Note tone="plain">
					No row of the Roster can be told apart: fill in handle and platform, and merge rows of the same
					account.
				</Note>
			) : null}
			{details && !unclear ? <NoCreators onOpen={onOpen} /> : null}
		</Panel>
	);
}

interface ChoosingProps {
	readonly title: string;
	readonly details: RosterDetails;
	readonly candidates: readonly Candidate[];
	readonly onHome: () => void;
}

function Choosing({ title, details, candidates, onHome }: ChoosingProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [options, setOptions] = useState<RosterOptions>(
		() =>
			details.options ?? {
				definition: details.definition,
				against: "peers",
				weights: standardWeights(),
				filters: NO_FILTERS,
			},
	);
	const [sort, setSort] = useState<SortBy>("score");
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	const [result, setResult] = useState<RosterResult>({ kind: "include", extras: [] });
	const [step, setStep] = useState<"list" | "result">("list");
	/** With what it was asked for. */
	const [shown, setShown] = useState<{ readonly preview: Preview; readonly input: BuildRosterInput }>();
	const list = useShortlist(details, candidates, options, sort);
	if (isProblem(list)) {
		return (
			<Panel title={title} step="problem" onBack={onHome}>
				<ErrorBox message={list.problem} />
			</Panel>
		);
	}
	const ids = list.places.map((place) => candidates[place]!.id).filter((id) => ticked.has(id));
	const input: BuildRosterInput = { chosen: { ids, options, result, today: details.today } };
	if (control.run) return <RunPanel title={title} control={control} run={control.run} onHome={onHome} />;
	if (shown) {
		return (
			<PreviewPanel
				title={title}
				preview={shown.preview}
				ticks={ticks}
				onApply={(accept) => control.start(shown.input, accept)}
				onBack={() => setShown(undefined)}
			/>
		);
	}
	if (step === "result") {
		const look = async () => {
			ticks.clear();
			const answer = await server.call<Preview>(TOOL, { step: "preview", input });
			if (answer) setShown({ preview: answer, input });
		};
		return (
			<RosterResultPanel
				title={title}
				count={ids.length}
				result={result}
				server={server}
				onResult={setResult}
				onPreview={look}
				onBack={() => {
					server.report(undefined);
					setStep("list");
				}}
			/>
		);
	}
	return (
		<RosterList
			title={title}
			details={details}
			candidates={candidates}
			options={options}
			sort={sort}
			list={list}
			ticked={ticked}
			onOptions={setOptions}
			onSort={setSort}
			onTick={(changed, on) => {
				const after = new Set(ticked);
				for (const id of changed) {
					if (on) after.add(id);
					else after.delete(id);
				}
				setTicked(after);
			}}
			onContinue={() => setStep("result")}
			onHome={onHome}
		/>
	);
}
