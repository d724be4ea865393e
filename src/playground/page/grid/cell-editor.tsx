import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FunctionHint } from "../function-hint.tsx";
import { useFunctionSuggestions } from "../function-suggestions.tsx";
import { optionId } from "../option-list.tsx";
import { focusGrid } from "../regions.ts";
import { activeSheet, type Edit, type Session } from "../session.ts";
import { cellName } from "./a1.ts";
import { box } from "./box.ts";
import { changeEdit, commitEdit } from "./editing.ts";
import { endEditByKey } from "./editor-keys.ts";
import { cellRectangle, type Layout, type Viewport } from "./layout.ts";
import { LIST_PICKER, ListPicker, matchingChoices } from "./list-picker.tsx";
import { textWidth } from "./text-size.ts";

interface CellEditorProps {
	readonly session: Session;
	readonly edit: Edit;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

/** Where there is less room than this below or to the right of a cell, its lists open the other way. */
const HELP = { width: 440, height: 300 };

/** The text box over the cell being edited; cells with a list of values get the list below it. */
export function CellEditor({ session, edit, layout, viewport }: CellEditorProps): JSX.Element {
	const input = useRef<HTMLTextAreaElement>(null);
	const [marked, setMarked] = useState(-1);
	const suggestions = useFunctionSuggestions(session, input, edit.text);
	const sheet = activeSheet(session);
	const { validation, style } = sheet.format(edit.row, edit.column);
	const choices = validation?.kind === "list" ? matchingChoices(validation.values, edit) : [];
	const place = cellRectangle(layout, viewport, edit);
	const sideways = place.left > viewport.width - HELP.width ? " leftwards" : "";
	const room = Math.max(place.width, viewport.width - place.left - 12);
	const longest = Math.max(...edit.text.split("\n").map((line) => textWidth(line, style?.bold)));
	const width = Math.min(room, Math.max(place.width, longest + 12)) + 1;

	useLayoutEffect(() => {
		const box = input.current!;
		box.focus({ preventScroll: true });
		box.setSelectionRange(box.value.length, box.value.length);
	}, []);
	useLayoutEffect(() => {
		const box = input.current!;
		box.style.height = "0";
		box.style.height = `${Math.max(place.height, box.scrollHeight)}px`;
	}, [edit.text, width, place.height]);

	const choose = (choice: string) => {
		changeEdit(session, choice);
		commitEdit(session);
		focusGrid();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (suggestions.onKeyDown(event)) return;
		if (choices.length > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
			const by = event.key === "ArrowDown" ? 1 : -1;
			setMarked((marked + by + choices.length) % choices.length);
			return event.preventDefault();
		}
		if (event.key === "Enter" && choices[marked] !== undefined) changeEdit(session, choices[marked]);
		endEditByKey(session, event);
	};
	const listProps =
		validation?.kind === "list"
			? ({
					"aria-haspopup": "listbox",
					"aria-controls": LIST_PICKER,
					"aria-autocomplete": "list",
					"aria-activedescendant": choices[marked] === undefined ? undefined : optionId(LIST_PICKER, marked),
				} as const)
			: {};

	return (
		<div
			class={`editor-layer${sideways}${place.top > viewport.height - HELP.height ? " upwards" : ""}`}
			style={box({ left: place.left - 1, top: place.top - 1 })}
		>
			<textarea
				ref={input}
				class="cell-editor"
				rows={1}
				spellcheck={false}
				autocomplete="off"
				aria-label={`Edit ${cellName(edit)}`}
				style={{ ...box({ width }), fontWeight: style?.bold ? "bold" : undefined }}
				value={edit.text}
				onInput={(event) => {
					setMarked(-1);
					changeEdit(session, event.currentTarget.value);
				}}
				onPointerDown={() => edit.mode === "typing" && session.edit.set({ ...edit, mode: "editing" })}
				onKeyDown={onKeyDown}
				onBlur={(event) => leave(session, event)}
				{...listProps}
				{...suggestions.props}
			/>
			{choices.length > 0 && (
				<ListPicker choices={choices} marked={marked} current={edit.original} onChoose={choose} />
			)}
			{suggestions.list ?? <FunctionHint session={session} input={input} text={edit.text} />}
		</div>
	);
}

/** The formula bar takes the edit over; anywhere else the focus goes, the edit is finished. */
function leave(session: Session, event: FocusEvent): void {
	const to = event.relatedTarget;
	if (to instanceof Element && to.closest(".formula-input, #grid")) return;
	if (document.hasFocus()) commitEdit(session);
}
