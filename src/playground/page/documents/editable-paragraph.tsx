import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DocumentState, Paragraph } from "../../docs/document-state.ts";
import { deleteContent, insertText } from "../../docs/edit-document.ts";
import { indexBeyond, placeCaret, selectionIn } from "./caret.ts";
import { paragraphLook } from "./document-css.ts";
import type { Editor } from "./use-editor.ts";

interface EditableParagraphProps {
	readonly paragraph: Paragraph;
	/** The index of its first character. */
	readonly start: number;
	readonly editor: Editor;
}

/** A paragraph that takes typing; every edit goes into the document at once. */
export function EditableParagraph({ paragraph, start, editor }: EditableParagraphProps): JSX.Element {
	const { text, style, looks } = paragraph;
	const box = useRef<HTMLElement>(null);
	// The browser edits the text itself; it is set only where the document says something else.
	useLayoutEffect(() => {
		if (box.current && box.current.textContent !== text) box.current.textContent = text;
	}, [text]);
	const onInput = () => {
		const typed = (box.current?.textContent ?? "").replace(/\n/g, " ");
		if (typed === text) return;
		const { tail } = difference(text, typed);
		editor.edit((state) => replaceText(state, start, text, typed), {
			before: start + text.length - tail,
			after: start + typed.length - tail,
			// Where the text had to be mended the caret must be put back.
			...(typed === box.current?.textContent ? { typedIn: start } : {}),
		});
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (!box.current || event.isComposing) return;
		const { from, to } = selectionIn(box.current);
		const [caret, end] = [start + from, start + to];
		const remove = (startIndex: number, endIndex: number) =>
			editor.edit((state) => deleteContent(state, { startIndex, endIndex }), {
				before: caret,
				after: startIndex,
			});
		if (event.key === "Enter") {
			const breakLine = (state: DocumentState) => {
				if (end > caret) deleteContent(state, { startIndex: caret, endIndex: end });
				insertText(state, caret, "\n");
			};
			editor.edit(breakLine, { before: caret, after: caret + 1 });
		} else if (event.key === "Backspace" && to === 0) {
			if (start > 1) remove(start - 1, start);
		} else if (event.key === "Delete" && from === to && from === text.length) {
			remove(caret, caret + 1);
		} else {
			const beyond = event.shiftKey ? undefined : indexBeyond(box.current, event.key);
			const page = box.current.closest<HTMLElement>(".document-page");
			if (beyond === undefined || !page) return;
			placeCaret(page, beyond);
		}
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
			data-start={start}
			contentEditable="plaintext-only"
			spellcheck={false}
			onInput={onInput}
			onKeyDown={onKeyDown}
		/>
	);
}

/** Only what differs is taken out and put in, as typing does. */
function replaceText(state: DocumentState, start: number, before: string, after: string): void {
	const { head, tail } = difference(before, after);
	const [from, to] = [start + head, start + before.length - tail];
	if (to > from) deleteContent(state, { startIndex: from, endIndex: to });
	const added = after.slice(head, after.length - tail);
	if (added !== "") insertText(state, from, added);
}

/** How many characters two texts share at the beginning and, of the rest, at the end. */
function difference(before: string, after: string): { readonly head: number; readonly tail: number } {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	while (
		tail < before.length - head &&
		tail < after.length - head &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	)
		tail++;
	return { head, tail };
}
