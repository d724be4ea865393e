import { useLayoutEffect, useState } from "preact/hooks";
import type { KeptSection, Preview } from "../../core/answers.ts";
import type { BriefsDetails, BriefsInput, DocumentCard } from "../../core/briefs/details.ts";
import { useApply } from "../use-apply.ts";
import { useDocumentLook } from "../use-document-look.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { EmptyState } from "../widgets/empty-state.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { plural } from "./plural.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RemarkList } from "./remark-list.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";
import { withLook } from "./write-briefs-changes.ts";
import { EditedSections, LookingPanel } from "./write-briefs-edited.tsx";
import { DocumentsSoFar, WrittenDocuments } from "./write-briefs-links.tsx";
import { DocumentList, isOnRequest, isToWrite } from "./write-briefs-list.tsx";
import { BriefsOverview } from "./write-briefs-overview.tsx";
import { DocumentReading } from "./write-briefs-reading.tsx";

const TOOL = "write-briefs";
/** What is refused while there is nobody to write to. */
const NO_POSTS = "Deliverables";

/** Write briefs: which document for whom, what is open, how it would read, preview, run and links. */
export function WriteBriefsPanel({ title, onHome, onOpen }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const { look: edits, start: startLook, skip } = useDocumentLook(TOOL);
	/** Sections that people edited, and that ours are to be written over. */
	const [given, setGiven] = useState<ReadonlySet<KeptSection>>(new Set());
	const [kind, setKind] = useState("brief");
	/** Of all creators. */
	const [overview, setOverview] = useState<Preview>();
	const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
	/** Of those that are ticked, with what it was asked for. */
	const [chosen, setChosen] = useState<{ readonly input: BriefsInput; readonly preview: Preview }>();
	const [reading, setReading] = useState<{ readonly card: DocumentCard; readonly details: BriefsDetails }>();

	const ask = (input: BriefsInput) => server.call<Preview>(TOOL, { step: "preview", input });
	const readAll = async (wanted: string) => {
		const answer = await ask({ kinds: [wanted] });
		if (!answer) return;
		// Together, so that a list never stands below the name of another kind.
		setKind(wanted);
		setOverview(answer);
		const { documents: cards } = answer.details as BriefsDetails;
		setUnticked(new Set(cards.filter(isOnRequest).map(({ account }) => account)));
	};
	useLayoutEffect(() => {
		readAll(kind);
	}, []);
	const details = overview?.details as BriefsDetails | undefined;
	const documents = details?.documents ?? [];
	const ticked = documents.filter((card) => isToWrite(card) && !unticked.has(card.account));
	const previewChosen = async () => {
		const renew = ticked.filter(({ state }) => state === "binned").map(({ name }) => name);
		const input: BriefsInput =
			unticked.size === 0 && !ticked.some(isOnRequest)
				? { kinds: [kind] }
				: {
						kinds: [kind],
						creators: ticked.map(({ account }) => account),
						...(renew.length === 0 ? {} : { renew }),
					};
		const preview = await ask(input);
		if (!preview) return;
		ticks.clear();
		setGiven(new Set());
		setChosen({ input, preview });
		const updates = (preview.details as BriefsDetails).documents.filter(({ state }) => state === "update");
		startLook(
			input,
			updates.map(({ name }) => name),
		);
	};
	const read = async (card: DocumentCard) => {
		const answer = await ask({ kinds: [kind], creators: [card.account], show: card.name });
		if (answer) setReading({ card, details: answer.details as BriefsDetails });
	};

	if (control.run) {
		const after = <WrittenDocuments tool={TOOL} input={chosen?.input ?? {}} written={control.run.written} />;
		const soFar = <DocumentsSoFar written={control.run.written} />;
		return <RunPanel {...{ title, control, onHome, after, soFar }} run={control.run} />;
	}
	if (chosen && edits) {
		const onBack = () => {
			skip();
			setChosen(undefined);
		};
		if (edits.state === "looking" && edits.total > 0) {
			return <LookingPanel title={title} look={edits} onSkip={skip} onBack={onBack} />;
		}
		const overwrite = [...given].map(({ document, section, digest }) => ({ document, section, digest }));
		const input = overwrite.length === 0 ? chosen.input : { ...chosen.input, overwrite };
		return (
			<PreviewPanel
				title={title}
				preview={withLook(chosen.preview, edits)}
				ticks={ticks}
				besides={
					edits.total > 0 ? <EditedSections look={edits} given={given} onChange={setGiven} /> : undefined
				}
				onApply={(accept) => control.start(input, accept)}
				onBack={onBack}
			/>
		);
	}
	if (reading) {
		return <DocumentReading title={title} {...reading} onBack={() => setReading(undefined)} />;
	}
	if (
		overview &&
		details &&
		documents.length === 0 &&
		overview.refused.some(({ label }) => label === NO_POSTS)
	) {
		return (
			<Panel title={title} step="empty" onBack={onHome}>
				<ErrorBox message={server.problem} />
				<EmptyState
					icon="plan-deliverables"
					title="Deliverables has no posts yet"
					action="Plan deliverables"
					onAct={() => onOpen("plan-deliverables")}
					besides={
						<Button look="link" disabled={server.busy} onClick={() => readAll(kind)}>
							Read again
						</Button>
					}
				>
					A brief says which posts a creator makes, and by when.
				</EmptyState>
				{server.busy ? <Progress label="Reading the tracker" slow={server.slow} /> : null}
				<div>
					<RemarkList
						title="To fill in besides"
						remarks={overview.refused.filter(({ label }) => label !== NO_POSTS)}
					/>
				</div>
			</Panel>
		);
	}
	const footer = overview ? (
		<Button
			look="primary"
			disabled={server.busy}
			onClick={ticked.length > 0 ? previewChosen : () => readAll(kind)}
		>
			{ticked.length > 0 ? `Preview ${plural(ticked.length, "document")}` : "Read again"}
		</Button>
	) : undefined;
	return (
		<Panel title={title} step="choose" onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} again={overview ? undefined : () => readAll(kind)} />
			{details ? (
				<ChoiceField
					label="Document"
					hint={details.kinds.find(({ id }) => id === kind)?.about}
					value={kind}
					choices={details.kinds.map(({ id, name }) => ({ value: id, text: name }))}
					disabled={server.busy}
					onChange={readAll}
				/>
			) : null}
			{server.busy ? <Progress label="Reading the tracker" slow={server.slow} /> : null}
			{overview && details ? (
				<>
					<BriefsOverview preview={overview} />
					{documents.length > 0 ? (
						<DocumentList
							documents={documents}
							unticked={unticked}
							onChange={setUnticked}
							onRead={(card) => !server.busy && read(card)}
						/>
					) : (
						<Note tone="warn">Nothing can be written yet: see above what to do.</Note>
					)}
				</>
			) : null}
		</Panel>
	);
}
