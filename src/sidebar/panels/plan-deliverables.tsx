import { useLayoutEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { DeliverablesDetails, DeliverablesInput } from "../../core/deliverables/details.ts";
import type { Moves } from "../../core/deliverables/move-changes.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { EmptyState } from "../widgets/empty-state.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PlanDeliverablesBoard } from "./plan-deliverables-board.tsx";
import { PlanDeliverablesMoves } from "./plan-deliverables-moves.tsx";
import {
	type OptionForm,
	optionForm,
	PlanDeliverablesOptions,
	readForm,
} from "./plan-deliverables-options.tsx";
import { PlanDeliverablesTimeline } from "./plan-deliverables-timeline.tsx";
import { plural } from "./plural.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RemarkList } from "./remark-list.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";

const TOOL = "plan-deliverables";

/** Plan deliverables: what is late, the timeline and its options, preview, run. */
export function PlanDeliverablesPanel({ title, onHome, onOpen }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [input, setInput] = useState<DeliverablesInput>({});
	const [preview, setPreview] = useState<Preview>();
	/** As on screen; the shown timeline was made without it while it is there. */
	const [form, setForm] = useState<OptionForm>();
	/** As chosen, and in the input once previewed. */
	const [moves, setMoves] = useState<Moves>({});
	const [looking, setLooking] = useState(false);

	const ask = async (wanted: DeliverablesInput): Promise<boolean> => {
		const answer = await server.call<Preview>(TOOL, { step: "preview", input: wanted });
		if (!answer) return false;
		ticks.clear();
		setInput(wanted);
		setPreview(answer);
		setForm(undefined);
		return true;
	};
	useLayoutEffect(() => {
		ask({});
	}, []);
	/** Changes a choice; an answer on its way is to another one. */
	const change = (work: () => void) => {
		server.stop();
		work();
	};
	const renew = () => {
		const read = form ? readForm(form) : input;
		if ("problem" in read) server.report(read.problem);
		else ask({ ...read, moves });
	};
	const lookAtMoves = async () => {
		if (await ask({ ...input, moves })) setLooking(true);
	};
	/** The one button: what was changed is worked out anew first, and where nothing can be planned yet there is nothing to preview. */
	const nextStep = ({ items, details: shown }: Preview) => {
		if (form) return { children: "Show new dates", onClick: renew };
		if (JSON.stringify(moves) !== JSON.stringify(input.moves ?? {})) {
			return { children: `Preview ${plural(Object.keys(moves).length, "move")}`, onClick: lookAtMoves };
		}
		const lacking = (shown as DeliverablesDetails).missing.length > 0;
		if (lacking && items.length === 0) return { children: "Read again", onClick: () => ask(input) };
		const children = items.length === 0 ? "Preview" : `Preview ${plural(items.length, "change")}`;
		return { children, onClick: () => setLooking(true) };
	};

	if (control.run) return <RunPanel title={title} control={control} run={control.run} onHome={onHome} />;
	if (looking && preview) {
		return (
			<PreviewPanel
				title={title}
				preview={preview}
				ticks={ticks}
				onApply={(accept) => control.start(input, accept)}
				onBack={() => setLooking(false)}
			/>
		);
	}
	const details = preview?.details as DeliverablesDetails | undefined;
	if (preview && details?.planIsEmpty && details.board.counts.length === 0) {
		return (
			<Panel title={title} step="empty" onBack={onHome}>
				<ErrorBox message={server.problem} />
				<EmptyState
					icon="allocate-budget"
					title="The Plan has no creators yet"
					action="Allocate budget"
					onAct={() => onOpen("allocate-budget")}
					besides={
						<Button look="link" disabled={server.busy} onClick={() => ask(input)}>
							Read again
						</Button>
					}
				>
					It fills the Plan with the best choice for your budget. Or type into Plan whom you booked: creator,
					handle, platform and package, such as 1 reel + 2 stories.
				</EmptyState>
				{server.busy ? <Progress label="Working out the dates" slow={server.slow} /> : null}
			</Panel>
		);
	}
	const footer = preview ? (
		<Button look="primary" disabled={server.busy} {...nextStep(preview)} />
	) : undefined;
	return (
		<Panel title={title} step={preview ? "timeline" : "reading"} onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} again={preview ? undefined : () => ask({})} />
			{server.busy ? <Progress label="Working out the dates" slow={server.slow} /> : null}
			{details ? (
				<>
					{[...details.missing, ...details.warnings].map((text) => (
						<Note key={text} tone="warn">
							{text}
						</Note>
					))}
					<PlanDeliverablesBoard board={details.board} />
					<div>
						<RemarkList
							title="To put right"
							remarks={preview!.refused.filter(({ label }) => !isTold(label))}
							initiallyOpen
						/>
						<RemarkList title="New codes" remarks={details.codeNotes} />
						<RemarkList title="Codes worth a look" remarks={details.leaks} initiallyOpen />
						<PlanDeliverablesTimeline details={details} />
						<PlanDeliverablesMoves
							posts={details.movable}
							moves={moves}
							onChange={(wanted) => change(() => setMoves(wanted))}
						/>
						<Disclosure title="Dates and reviewer" about={aboutOptions(details)}>
							<PlanDeliverablesOptions
								form={form ?? optionForm(details.options)}
								onChange={(wanted) => change(() => setForm(wanted))}
							/>
						</Disclosure>
					</div>
				</>
			) : null}
		</Panel>
	);
}

/** Those are shown above as notes. */
function isTold(label: string): boolean {
	return label === "Not planned yet";
}

function aboutOptions({ options }: DeliverablesDetails): string {
	const { leadDays, weekdaysOnly, reviewer } = options;
	const parts = [`${leadDays} lead days`, weekdaysOnly ? "work on weekdays" : "work on any day"];
	if (reviewer !== "") parts.push(`${reviewer} reviews`);
	return parts.join(", ");
}
