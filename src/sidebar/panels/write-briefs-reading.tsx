import type { BriefsDetails, DocumentCard } from "../../core/briefs/details.ts";
import type { Block } from "../../core/docs/blocks.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Table } from "../widgets/table.tsx";
import { RemarkList } from "./remark-list.tsx";
import { Missing } from "./write-briefs-overview.tsx";

interface DocumentReadingProps {
	readonly title: string;
	readonly card: DocumentCard;
	readonly details: BriefsDetails;
	readonly onBack: () => void;
}

/** One document as it would read, and what it leaves open. */
export function DocumentReading({ title, card, details, onBack }: DocumentReadingProps) {
	const { said, asked, missing, pages, label, url } = card;
	return (
		<Panel title={title} step={card.name} onBack={onBack} footer={<Button onClick={onBack}>Back</Button>}>
			<p class="hint">
				{label}: says {said} of {asked}, {pages > 1 ? `about ${pages} pages` : "fits one page"} of A4 or
				Letter.
			</p>
			{pages > 1 ? (
				<Note tone="warn">A brief works best on one page. Shorten texts in Campaign or Templates.</Note>
			) : null}
			<div>
				{missing.length > 0 ? (
					<Disclosure title="Missing" count={missing.length} initiallyOpen={missing.length <= 3}>
						<Missing missing={missing} />
					</Disclosure>
				) : null}
				<RemarkList title="Contradictions" remarks={details.contradictions} initiallyOpen />
			</div>
			<article class="document" aria-label={details.shown?.title}>
				{details.shown?.blocks.map((block, index, all) => (
					<DocumentBlock key={index} block={block} heading={headingBefore(all, index)} />
				))}
			</article>
			{url ? (
				<a href={url} target="_blank" rel="noreferrer">
					Open it in Docs
				</a>
			) : null}
		</Panel>
	);
}

function DocumentBlock({ block, heading }: { readonly block: Block; readonly heading: string }) {
	switch (block.kind) {
		case "heading":
			return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
		case "paragraph":
			return <p>{block.text}</p>;
		case "list":
			return (
				<ul>
					{block.items.map((item, index) => (
						<li key={index}>{item}</li>
					))}
				</ul>
			);
		case "table":
			return <Table caption={heading} headers={block.rows[0] ?? []} rows={block.rows.slice(1)} />;
	}
}

/** What a table is about. */
function headingBefore(blocks: readonly Block[], index: number): string {
	for (let at = index - 1; at >= 0; at--) {
		const block = blocks[at]!;
		if (block.kind === "heading" || block.kind === "paragraph") return block.text;
	}
	return "Table";
}
