import { useState } from "preact/hooks";
import type { Preview, RawTable } from "../../core/answers.ts";
import { findCommentColumns, withoutColumns } from "../../core/comment-reading/find-columns.ts";
import type { CommentsChoice, CommentsDetails, CommentsInput } from "../../core/comment-reading/types.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { ReadCommentsResult } from "./read-comments-result.tsx";
import { ReadCommentsSetup } from "./read-comments-setup.tsx";
import { ReadCommentsSource } from "./read-comments-source.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";

const TOOL = "read-comments";

/** The planner's choices; no column of comments may be chosen yet. */
export type CommentChoices = Omit<CommentsChoice, "comment"> & { readonly comment: number | undefined };

/** Read comments: where they are, which column is which, what they come to, preview, run. */
export function ReadCommentsPanel({ title, tabNames, onHome }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [from, setFrom] = useState<CommentsInput["from"]>();
	const [details, setDetails] = useState<CommentsDetails>();
	const [choices, setChoices] = useState<CommentChoices>();
	const [input, setInput] = useState<CommentsInput>();
	const [preview, setPreview] = useState<Preview>();
	const [looking, setLooking] = useState(false);

	const look = async (wanted: CommentsInput["from"]) => {
		const source = withoutNames(wanted);
		const sent = "tab" in source ? source : firstLook(source);
		const answer = await server.call<Preview>(TOOL, {
			step: "preview",
			input: { from: sent },
		});
		if (!answer) return;
		const told = answer.details as CommentsDetails;
		const rowCount = "tab" in source ? told.rowCount : source.rows.length - told.headerRow - 1;
		setFrom(source);
		setDetails({ ...told, rowCount });
		setChoices(initialChoices(told));
	};
	const read = async () => {
		if (!from || !choices || server.busy) return;
		const { comment } = choices;
		if (comment === undefined) {
			server.report("Choose the column that holds the comments.");
			return;
		}
		const choice: CommentsChoice = { ...choices, comment };
		const wanted = { from: onlyChosen(from, choice, details?.headerRow ?? -1), read: choice };
		const answer = await server.call<Preview>(TOOL, { step: "preview", input: wanted });
		if (!answer) return;
		ticks.clear();
		setInput(wanted);
		setPreview(answer);
	};

	if (control.run) return <RunPanel title={title} control={control} run={control.run} onHome={onHome} />;
	if (!details || !choices) {
		return (
			<ReadCommentsSource title={title} tabNames={tabNames} server={server} onSource={look} onHome={onHome} />
		);
	}
	if (!preview) {
		return (
			<ReadCommentsSetup
				title={title}
				details={details}
				choices={choices}
				server={server}
				onChoices={(chosen) => {
					// An answer on its way is to other choices.
					server.stop();
					setChoices(chosen);
				}}
				onRead={read}
				onBack={() => {
					server.report(undefined);
					setDetails(undefined);
				}}
			/>
		);
	}
	if (looking) {
		return (
			<PreviewPanel
				title={title}
				preview={preview}
				ticks={ticks}
				hint="The comments are kept without who wrote them."
				onApply={(accept) => control.start(input, accept)}
				onBack={() => setLooking(false)}
			/>
		);
	}
	const { result } = preview.details as CommentsDetails;
	return result ? (
		<ReadCommentsResult
			title={title}
			result={result}
			by={choices.by}
			isKept={choices.keep}
			changes={preview.items.length}
			onPreview={() => setLooking(true)}
			onBack={() => setPreview(undefined)}
			onHome={onHome}
		/>
	) : null;
}

/** Who wrote a comment never leaves the planner's computer. */
function withoutNames(from: CommentsInput["from"]): CommentsInput["from"] {
	if ("tab" in from) return from;
	const { names, headerRow } = findCommentColumns(from.rows);
	return { ...from, rows: withoutColumns(from.rows, names, headerRow) };
}

/** So many rows tell which column is which. */
const ROWS_LOOKED_AT = 500;

/** The headers and the columns recognised. */
function firstLook({ source, rows }: RawTable): RawTable {
	const { found, headerRow } = findCommentColumns(rows);
	return {
		source,
		rows: onlyColumns(rows.slice(0, ROWS_LOOKED_AT), Object.values<number>(found), headerRow),
	};
}

/** Only the columns that are read are sent. */
function onlyChosen(
	from: CommentsInput["from"],
	choice: CommentsChoice,
	headerRow: number,
): CommentsInput["from"] {
	if ("tab" in from) return from;
	const kept = [choice.comment, choice.posted, choice.post, choice.creator, choice.platform, choice.id];
	return { source: from.source, rows: onlyColumns(from.rows, kept, headerRow) };
}

function onlyColumns(rows: RawTable["rows"], kept: readonly unknown[], headerRow: number): RawTable["rows"] {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const left = Array.from({ length: width }, (_, column) => column).filter(
		(column) => !kept.includes(column),
	);
	return withoutColumns(rows, left, headerRow);
}

function initialChoices({ found }: CommentsDetails): CommentChoices {
	const { comment, ...others } = found;
	return {
		...others,
		comment,
		by: found.posted === undefined && found.post !== undefined ? "post" : "week",
		keep: false,
	};
}
