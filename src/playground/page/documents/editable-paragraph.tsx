import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DocumentState, Paragraph } from "../../docs/document-state.ts";
import { deleteContent, insertText } from "../../docs/edit-document.ts";
import { paragraphLook } from "./document-css.ts";

interface EditableParagraphProps {
	readonly paragraph: Paragraph;
	/** The index of its first character. */
	readonly start: number;
	readonly change: (work: (state: DocumentState) => void) => void;
}

/** A paragraph that takes typing; every edit goes into the document at once. */
export function EditableParagraph({ paragraph, start, change }: EditableParagraphProps): JSX.Element {
	const { text, style, looks } = paragraph;
	const box = useRef<HTMLElement>(null);
	// The browser edits the text itself; it is set only where the document says something else.
	useLayoutEffect(() => {
		if (box.current && box.current.textContent !== text) box.current.textContent = text;
	}, [text]);
	const onInput = () => {
		const typed = (box.current?.textContent ?? "").replace(/\n/g, " ");
		if (typed !== text) change((state) => replaceText(state, start, text, typed));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const at = window.getSelection()?.anchorOffset ?? 0;
		if (event.key === "Enter") change((state) => insertText(state, start + at, "\n"));
		else if (event.key === "Backspace" && at === 0 && text === "") {
			change((state) => deleteContent(state, { startIndex: start, endIndex: start + 1 }));
		} else return;
		event.preventDefault();
	};
	const Tag = style === "HEADING_1" || style === "TITLE" ? "h3" : style === "HEADING_2" ? "h4" : "p";
	const link = looks[0]?.link;
	const { style: css, class: names } = paragraphLook(paragraph);
	return (
		<Tag
			ref={box as never}
			class={names}
			style={css}
			title={link}
			contentEditable="plaintext-only"
			spellcheck={false}
			onInput={onInput}
			onKeyDown={onKeyDown}
		/>
	);
}

/** Only what differs is taken out and put in, as typing does. */
function replaceText(state: DocumentState, start: number, before: string, after: string): void {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	while (
		tail < before.length - head &&
		tail < after.length - head &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	)
		tail++;
	const [from, to] = [start + head, start + before.length - tail];
	if (to > from) deleteContent(state, { startIndex: from, endIndex: to });
	const added = after.slice(head, after.length - tail);
	if (added !== "") insertText(state, from, added);
}
