import type { BriefsDetails, DocumentCard } from "../../core/briefs/details.ts";
import { Button } from "../widgets/button.tsx";
import { CellLink } from "../widgets/cell-link.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { DocumentBlocks } from "./document-blocks.tsx";
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
	const { said, asked, missing, pages, label, url, kept } = card;
	return (
		<Panel title={title} step={card.name} onBack={onBack} footer={<Button onClick={onBack}>Back</Button>}>
			<p class="hint">
				{label}: {said} of {asked} details filled in, {pages > 1 ? `about ${pages} pages` : "fits one page"}{" "}
				of A4 or Letter.
			</p>
			{pages > 1 ? (
				<Note tone="warn">A brief works best on one page. Shorten texts in Campaign or Templates.</Note>
			) : null}
			{kept.length > 0 ? (
				<Note tone="plain">
					People edited {kept.map((id) => id.replace(/-/g, " ")).join(", ")} in the document, and their text
					stays. Below stands ours.
				</Note>
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
				<DocumentBlocks blocks={details.shown?.blocks ?? []} />
			</article>
			{url ? <CellLink url={url}>Open it in Docs</CellLink> : null}
		</Panel>
	);
}
