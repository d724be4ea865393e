import { useRef, useState } from "preact/hooks";
import { stillMissing } from "../../core/formula-columns/fill-formula.ts";
import type { HeldCell, Insertion, InsertionRequest } from "../../core/formula-insertion.ts";
import { isFormula } from "../../core/tab.ts";
import { cellAddress } from "../../core/tables/a1.ts";
import type { FunctionHelp } from "../help.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { TextField } from "../widgets/field.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Progress } from "../widgets/progress.tsx";
import { FormulaColumns, takesColumns, useTabColumns } from "./formula-columns.tsx";
import { showCell } from "./show-cell.ts";

type Outcome =
	| { readonly is: "inserted"; readonly before: HeldCell; readonly after: HeldCell; readonly shown: string }
	| { readonly is: "filled"; readonly cell: HeldCell }
	| { readonly is: "elsewhere"; readonly tab: string }
	| { readonly is: "undone" | "changed since"; readonly cell: HeldCell };

/**
 * A formula with the columns of the tab in front, to correct and put into the selected cell. What stands there is replaced
 * only if the person says so, and comes back by Undo.
 */
export function InsertFormula({ help }: { readonly help: FunctionHelp }) {
	const server = useServer();
	const { filled, tab, reading, read } = useTabColumns(help);
	/** Absent: as it is offered. */
	const [typed, setTyped] = useState<string>();
	const [outcome, setOutcome] = useState<Outcome>();
	const actions = useRef<HTMLDivElement>(null);
	const text = typed ?? filled?.formula ?? help.formula;
	const lacking = stillMissing(text, filled?.missing ?? []);
	const [asked, setAsked] = useState(false);
	/** What is offered may still change under the hand that inserts it. */
	const unread = reading && typed === undefined;
	const send = (request: InsertionRequest) => server.call<Insertion>("insert-formula", request);
	const insert = async (instead?: HeldCell) => {
		if (server.busy || unread) return;
		setOutcome(undefined);
		setAsked(true);
		if (lacking.length > 0) return;
		focusInsert();
		const content = { formula: text.trim() };
		const ofTab = typed === undefined && filled && tab ? { tab: tab.tab } : {};
		const answer = await send(instead ? { content, instead } : { content, ...ofTab });
		if (!answer) return;
		if ("elsewhere" in answer) {
			setAsked(false);
			if (await read()) setOutcome({ is: "elsewhere", tab: answer.elsewhere });
			else
				server.report(
					`The headers of ${answer.elsewhere}, which is in front now, could not be read. Try again.`,
				);
		} else if ("filled" in answer) setOutcome({ is: "filled", cell: answer.filled });
		else setOutcome({ is: "inserted", ...answer });
	};
	/** The button that was pressed goes away with the question. */
	const focusInsert = () => actions.current?.querySelector("button")?.focus();
	const leave = () => {
		setOutcome(undefined);
		focusInsert();
	};
	const undo = async (before: HeldCell, after: HeldCell) => {
		if (server.busy) return;
		focusInsert();
		const answer = await send({ content: before.content, instead: after });
		if (answer) setOutcome({ is: "before" in answer ? "undone" : "changed since", cell: before });
	};
	const row = typed === undefined ? filled?.row : undefined;
	return (
		<div class="stack">
			<TextField
				label={`Formula with ${help.name}`}
				hint={reading ? "Reading the headers of your tab." : undefined}
				problem={asked && lacking.length > 0 ? replaceWords(lacking) : undefined}
				value={text}
				onInput={setTyped}
				onEnter={() => insert()}
			/>
			{tab ? <FormulaColumns tab={tab} filled={filled} takesColumns={takesColumns(help)} /> : null}
			<ErrorBox message={server.problem} />
			<div class="actions" ref={actions}>
				<Button disabled={server.busy || unread} onClick={() => insert()}>
					Insert into the selected cell
				</Button>
			</div>
			{server.busy ? <Progress label="Writing to the cell" slow={server.slow} /> : null}
			{outcome ? <InsertionOutcome {...{ outcome, insert, undo, leave }} row={row} /> : null}
		</div>
	);
}

function replaceWords(names: readonly string[]): string {
	return `Put a column or a value in the place of ${names.join(" and ")}, such as ${names.length === 1 ? "C2:C" : "C2:C and D2:D"}.`;
}

interface InsertionOutcomeProps {
	readonly outcome: Outcome;
	/** In which its results stand beside the rows they are of; absent where that does not matter. */
	readonly row: number | undefined;
	readonly insert: (instead: HeldCell) => void;
	readonly undo: (before: HeldCell, after: HeldCell) => void;
	readonly leave: () => void;
}

function InsertionOutcome({ outcome, row, insert, undo, leave }: InsertionOutcomeProps) {
	if (outcome.is === "elsewhere") {
		return (
			<Note tone="warn">
				{outcome.tab} is in front now, so the formula was made anew for it. Look at it, then insert it.
			</Note>
		);
	}
	if (outcome.is === "filled") {
		return (
			<>
				<Note tone="warn">
					{placeOf(outcome.cell)} is not blank. It holds: {shownContent(outcome.cell)}
				</Note>
				<div class="actions">
					<Button onClick={leave}>Keep it</Button>
					<Button onClick={() => insert(outcome.cell)}>Replace it</Button>
				</div>
			</>
		);
	}
	if (outcome.is === "inserted") {
		return (
			<>
				<Note tone={isError(outcome.shown) || isBeside(outcome.after, row) ? "warn" : "good"}>
					Inserted into {placeOf(outcome.after)}. It shows {outcome.shown || "nothing yet"}.
					{adviceFor(outcome.shown)}
					{isBeside(outcome.after, row)
						? ` Its results begin here, and its columns in row ${row}: undo, and insert it there.`
						: ""}
				</Note>
				<p class="hint">Undo is offered here only: Activity lists what tools do.</p>
				<div class="actions">
					<Button onClick={() => undo(outcome.before, outcome.after)}>Undo</Button>
				</div>
			</>
		);
	}
	if (outcome.is === "undone") return <Note tone="good">{placeOf(outcome.cell)} is as it was before.</Note>;
	return <Note tone="warn">{placeOf(outcome.cell)} was changed since, so it stays as it is.</Note>;
}

function placeOf({ tab, row, column }: HeldCell): string {
	return `${tab} ${cellAddress(row, column)}`;
}

/** What Sheets says of a formula, or one of our own functions of the cells it was given. */
function isError(shown: string): boolean {
	return /^(#[A-Z]|⚠)/.test(shown);
}

/** The results stand beside other rows than they are of. */
function isBeside({ row: at }: HeldCell, row: number | undefined): boolean {
	return row !== undefined && at + 1 !== row;
}

function adviceFor(shown: string): string {
	if (shown.startsWith("⚠"))
		return " Its arguments are probably other columns of your tab: undo, and put those in.";
	if (shown.startsWith("#ERROR!"))
		return " Rest the pointer on the cell to read why: a value it cannot read, a bracket, a quote or a separator.";
	if (isError(shown))
		return " A formula cannot read its own cell, and needs blank cells where its results go.";
	return "";
}

function shownContent({ content }: HeldCell): string {
	return isFormula(content) ? content.formula : showCell(content);
}
