import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { FunctionHint } from "./function-hint.tsx";
import { useFunctionSuggestions } from "./function-suggestions.tsx";
import { selectionName } from "./grid/a1.ts";
import { editableText } from "./grid/cell-text.ts";
import { beginEdit, changeEdit, commitEdit } from "./grid/editing.ts";
import { endEditByKey } from "./grid/editor-keys.ts";
import { goTo } from "./grid/selection.ts";
import { useWorkbookVersion } from "./grid/use-layout.ts";
import { focusGrid } from "./regions.ts";
import { activeSheet, type Session } from "./session.ts";
import { useStore } from "./store.ts";

/** The address of the selection and the content of the active cell; both can be typed into. */
export function FormulaBar({ session }: { readonly session: Session }): JSX.Element {
	return (
		<section class="formula-bar" aria-label="Formula bar">
			<NameBox session={session} />
			<span class="fx" aria-hidden="true">
				fx
			</span>
			<FormulaInput session={session} />
		</section>
	);
}

function NameBox({ session }: { readonly session: Session }): JSX.Element {
	const selection = useStore(session.selection);
	const [typed, setTyped] = useState<string | null>(null);
	const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
		if (event.key === "Enter") {
			if (!goTo(session, event.currentTarget.value)) {
				const message = `"${event.currentTarget.value}" is not a cell of this workbook. Type an address such as B7, A1:C9 or Roster!A1.`;
				session.problem.set({ title: "There was a problem", message });
			}
		} else if (event.key !== "Escape") return;
		setTyped(null);
		focusGrid();
	};
	return (
		<input
			class="name-box"
			aria-label="Name box"
			data-region="name-box"
			spellcheck={false}
			autocomplete="off"
			value={typed ?? selectionName(selection)}
			onFocus={(event) => event.currentTarget.select()}
			onInput={(event) => setTyped(event.currentTarget.value)}
			onBlur={() => setTyped(null)}
			onKeyDown={onKeyDown}
		/>
	);
}

function FormulaInput({ session }: { readonly session: Session }): JSX.Element {
	useWorkbookVersion(session.workbook);
	const { active } = useStore(session.selection);
	const edit = useStore(session.edit);
	const input = useRef<HTMLTextAreaElement>(null);
	const sheet = activeSheet(session);
	const text = edit?.text ?? editableText(session.workbook, sheet, active.row, active.column);
	const here = edit?.place === "bar";
	const suggestions = useFunctionSuggestions(session, input, here ? text : "");
	const takeOver = () => {
		if (edit) session.edit.set({ ...edit, place: "bar", mode: "editing" });
		else beginEdit(session, { place: "bar" });
		if (!session.edit.get()) focusGrid();
	};
	const leave = (event: FocusEvent) => {
		const to = event.relatedTarget;
		if (to instanceof Element && to.closest("#grid")) return;
		if (here && document.hasFocus()) commitEdit(session);
	};
	return (
		<div class="formula-field">
			<textarea
				ref={input}
				class="formula-input"
				rows={here ? Math.min(6, Math.max(1, Math.ceil(text.length / 110), text.split("\n").length)) : 1}
				aria-label="Formula"
				spellcheck={false}
				autocomplete="off"
				value={text}
				onFocus={takeOver}
				onInput={(event) => changeEdit(session, event.currentTarget.value)}
				onKeyDown={(event) => suggestions.onKeyDown(event) || endEditByKey(session, event)}
				onBlur={leave}
				{...suggestions.props}
			/>
			{suggestions.list ?? (here && <FunctionHint session={session} input={input} text={text} />)}
		</div>
	);
}
