import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DocumentState, Element, Paragraph } from "../../docs/document-state.ts";
import { attempt } from "../attempt.ts";
import { CloseButton } from "../frames/sidebar.tsx";
import { focusGrid } from "../regions.ts";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { placeCaret } from "./caret.ts";
import { cellCss, itemCss, pageCss } from "./document-css.ts";
import { EditableParagraph } from "./editable-paragraph.tsx";
import { useDocuments } from "./use-documents.ts";
import { type Editor, useEditor } from "./use-editor.ts";

/** The open document beside the sheet. Its text can be edited as a person would in Docs. */
export function DocumentPanel({ session }: { readonly session: Session }): JSX.Element | null {
	const { documents, openDocument } = session;
	const id = useStore(openDocument);
	useDocuments(documents);
	const state = id === null ? undefined : documents.get(id);
	return state ? <OpenDocument key={state.id} session={session} state={state} /> : null;
}

function OpenDocument({ session, state }: { readonly session: Session; readonly state: DocumentState }) {
	const { documents, openDocument } = session;
	const editor = useEditor(documents, state.id);
	const page = useRef<HTMLElement>(null);
	// Once all paragraphs say what they should.
	useLayoutEffect(() => {
		if (editor.wanted.current === null || !page.current) return;
		placeCaret(page.current, editor.wanted.current);
		editor.wanted.current = null;
	});
	const close = () => {
		openDocument.set(null);
		focusGrid();
	};
	const download = () => attempt(session, () => saveDocx(state));
	const bin = (trashed: boolean) => {
		documents.change(state.id, (next) => {
			next.trashed = trashed;
		});
		if (trashed) close();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const key = event.key.toLowerCase();
		if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
		event.preventDefault();
		event.stopPropagation();
		editor.travel(key === "y" || event.shiftKey ? "redo" : "undo");
	};
	const onBeforeInput = (event: InputEvent) => {
		if (!event.inputType.startsWith("history")) return;
		event.preventDefault();
		editor.travel(event.inputType === "historyUndo" ? "undo" : "redo");
	};
	return (
		<section class="document-panel" aria-label={`Document: ${state.title}`}>
			<header class="panel-title">
				<h2>{state.title}</h2>
				<button type="button" class="document-command" onClick={download}>
					Download .docx
				</button>
				<button type="button" class="document-command" onClick={() => bin(!state.trashed)}>
					{state.trashed ? "Restore" : "Put in bin"}
				</button>
				<CloseButton label="Close document" onClick={close} />
			</header>
			{state.trashed ? <p class="in-bin">This document is in the bin.</p> : null}
			<div class="document-scroll">
				<article
					ref={page}
					class="document-page"
					style={pageCss(state)}
					onKeyDown={onKeyDown}
					onBeforeInput={onBeforeInput}
				>
					<Elements editor={editor} elements={state.body} from={1} />
				</article>
			</div>
		</section>
	);
}

interface ElementsProps {
	readonly editor: Editor;
	readonly elements: readonly Element[];
	/** The index of the first. */
	readonly from: number;
}

function Elements({ editor, elements, from }: ElementsProps): JSX.Element {
	let index = from;
	const drawn: JSX.Element[] = [];
	let list: JSX.Element[] = [];
	const endList = () => {
		if (list.length > 0) drawn.push(<ul key={`list ${drawn.length}`}>{list}</ul>);
		list = [];
	};
	const paragraph = (one: Paragraph) => (
		<EditableParagraph key={index} paragraph={one} start={index} editor={editor} />
	);
	for (const element of elements) {
		if (element.kind === "paragraph") {
			if (element.bullet) {
				list.push(
					<li key={index} style={itemCss(element)}>
						{paragraph(element)}
					</li>,
				);
			} else {
				endList();
				drawn.push(paragraph(element));
			}
			index += element.text.length + 1;
			continue;
		}
		endList();
		let row = index + 1;
		drawn.push(
			<table key={index}>
				<tbody>
					{element.rows.map((cells, rowAt) => {
						let cell = row + 1;
						const line = (
							<tr key={row}>
								{cells.map((content, columnAt) => {
									const start = cell + 1;
									cell = start + content.reduce((sum, { text }) => sum + text.length + 1, 0);
									return (
										<td key={start} style={cellCss(element.formats?.[rowAt]?.[columnAt])}>
											<Elements editor={editor} elements={content} from={start} />
										</td>
									);
								})}
							</tr>
						);
						row = cell;
						return line;
					})}
				</tbody>
			</table>,
		);
		index = row + 1;
	}
	endList();
	return <>{drawn}</>;
}

async function saveDocx(state: DocumentState): Promise<void> {
	const { writeDocx } = await import("../../files/docx.ts");
	const link = window.document.createElement("a");
	link.href = URL.createObjectURL(await writeDocx(state));
	link.download = `${state.title.replace(/[\\/:*?"<>|]/g, "_")}.docx`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
