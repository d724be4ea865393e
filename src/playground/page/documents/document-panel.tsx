import type { JSX } from "preact";
import type { DocumentState, Element, Paragraph } from "../../docs/document-state.ts";
import { attempt } from "../attempt.ts";
import { CloseButton } from "../frames/sidebar.tsx";
import { focusGrid } from "../regions.ts";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { cellCss, itemCss, pageCss } from "./document-css.ts";
import { EditableParagraph } from "./editable-paragraph.tsx";
import { useDocuments } from "./use-documents.ts";

/** The open document beside the sheet. Its text can be edited as a person would in Docs. */
export function DocumentPanel({ session }: { readonly session: Session }): JSX.Element | null {
	const { documents, openDocument } = session;
	const id = useStore(openDocument);
	useDocuments(documents);
	const state = id === null ? undefined : documents.get(id);
	if (!state || state.trashed) return null;
	const close = () => {
		openDocument.set(null);
		focusGrid();
	};
	const download = () => attempt(session, () => saveDocx(state));
	const remove = () => {
		documents.change(state.id, (next) => {
			next.trashed = true;
		});
		close();
	};
	return (
		<section class="document-panel" aria-label={`Document: ${state.title}`}>
			<header class="panel-title">
				<h2>{state.title}</h2>
				<button type="button" class="document-command" onClick={download}>
					Download .docx
				</button>
				<button type="button" class="document-command" onClick={remove}>
					Delete
				</button>
				<CloseButton label="Close document" onClick={close} />
			</header>
			<div class="document-scroll">
				<article class="document-page" style={pageCss(state)}>
					<Elements session={session} document={state} elements={state.body} from={1} />
				</article>
			</div>
		</section>
	);
}

interface ElementsProps {
	readonly session: Session;
	readonly document: DocumentState;
	readonly elements: readonly Element[];
	/** The index of the first. */
	readonly from: number;
}

function Elements({ session, document, elements, from }: ElementsProps): JSX.Element {
	let index = from;
	const drawn: JSX.Element[] = [];
	let list: JSX.Element[] = [];
	const endList = () => {
		if (list.length > 0) drawn.push(<ul key={`list ${drawn.length}`}>{list}</ul>);
		list = [];
	};
	const paragraph = (one: Paragraph) => (
		<EditableParagraph
			key={index}
			paragraph={one}
			start={index}
			change={(work) => session.documents.change(document.id, work)}
		/>
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
											<Elements session={session} document={document} elements={content} from={start} />
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
