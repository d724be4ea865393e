import type { JSX, RefObject, TextareaHTMLAttributes } from "preact";
import { useState } from "preact/hooks";
import { builtInNames } from "../engine/functions/index.ts";
import { SPECIAL_FORMS } from "../engine/special-forms.ts";
import { nameBegunAt, readFunctionHints, suggestedNames } from "./function-hints.ts";
import { changeEdit } from "./grid/editing.ts";
import { OptionList, optionId } from "./option-list.tsx";
import type { Session } from "./session.ts";

const LIST = "function-list";

interface Suggestions {
	/** The list below the text box, while it is open. */
	readonly list: JSX.Element | null;
	/** For the text box, which keeps the focus. */
	readonly props: TextareaHTMLAttributes;
	/** Tells whether the key was for the list. */
	onKeyDown(event: KeyboardEvent): boolean;
}

/**
 * The functions that begin as the name being typed. As in Sheets: arrows choose, Tab takes the marked one, Enter one that was
 * chosen, Escape closes the list.
 */
export function useFunctionSuggestions(
	session: Session,
	input: RefObject<HTMLTextAreaElement | null>,
	text: string,
): Suggestions {
	const [chosen, setChosen] = useState({ begun: "", index: 0, closed: false });
	const name = nameBegunAt(text, input.current?.selectionStart ?? text.length);
	const state =
		name && chosen.begun === name.begun ? chosen : { begun: name?.begun ?? "", index: -1, closed: false };
	const hints = name && !state.closed ? readFunctionHints(session.code) : undefined;
	const names = name && hints ? suggestedNames(name.begun, hints.keys(), sheetsFunctions()) : [];
	const marked = Math.max(0, state.index);

	const take = (taken: string) => {
		const box = input.current;
		if (!box || !name) return;
		box.setRangeText(`${taken}(`, name.from, name.from + name.begun.length, "end");
		changeEdit(session, box.value);
	};
	const onKeyDown = (event: KeyboardEvent): boolean => {
		if (names.length === 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
			return false;
		const isTaken = (event.key === "Tab" && !event.shiftKey) || (event.key === "Enter" && state.index >= 0);
		if (isTaken) take(names[marked]!);
		else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			const next = event.key === "ArrowDown" ? state.index + 1 : marked - 1;
			setChosen({ ...state, index: (next + names.length) % names.length });
		} else if (event.key === "Escape") setChosen({ ...state, closed: true });
		else return false;
		event.preventDefault();
		return true;
	};
	if (names.length === 0) return { list: null, props: {}, onKeyDown };
	return {
		list: (
			<OptionList
				id={LIST}
				label="Functions"
				options={names}
				marked={marked}
				show={(one, isMarked) => (
					<>
						{one}
						{isMarked && hints?.has(one) && <p>{hints.get(one)!.about}</p>}
					</>
				)}
				onChoose={take}
			/>
		),
		props: {
			"aria-haspopup": "listbox",
			"aria-autocomplete": "list",
			"aria-controls": LIST,
			"aria-activedescendant": optionId(LIST, marked),
		},
		onKeyDown,
	};
}

let sheetsOwn: readonly string[] | undefined;

function sheetsFunctions(): readonly string[] {
	sheetsOwn ??= [...builtInNames(), ...Object.keys(SPECIAL_FORMS), "LAMBDA", "LET"];
	return sheetsOwn;
}
