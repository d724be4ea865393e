import type { DocumentCard, DocumentState } from "../../core/briefs/details.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { CheckField } from "../widgets/field.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { plural } from "./plural.ts";

const STATES: { readonly [state in DocumentState]: string } = {
	new: "New",
	update: "To update",
	current: "Up to date",
	"own link": "Has a link of your own",
	binned: "In Drive's bin: tick it for a new one, or restore it there",
	"not planned": "No longer in the Plan: tick it to write it all the same",
	"not yet": "No post is live yet",
	refused: "Not written",
};

export function isToWrite({ state }: DocumentCard): boolean {
	return state === "new" || state === "update" || isOnRequest({ state });
}

/** It is written if the planner ticks it, and not otherwise. */
export function isOnRequest({ state }: Pick<DocumentCard, "state">): boolean {
	return state === "binned" || state === "not planned";
}

interface DocumentListProps {
	readonly documents: readonly DocumentCard[];
	/** By account. */
	readonly unticked: ReadonlySet<string>;
	readonly onChange: (unticked: ReadonlySet<string>) => void;
	readonly onRead: (card: DocumentCard) => void;
}

/** Whose document is to be written, how much each says, and the way to read it. */
export function DocumentList({ documents, unticked, onChange, onRead }: DocumentListProps) {
	const open = documents.filter(isToWrite);
	const tick = ({ account }: DocumentCard, ticked: boolean) => {
		const next = new Set(unticked);
		if (ticked) next.delete(account);
		else next.add(account);
		onChange(next);
	};
	return (
		<div>
			<Disclosure title="Creators" count={documents.length} initiallyOpen>
				{open.length > 1 ? (
					<div class="bulk">
						<Button look="link" onClick={() => onChange(new Set())}>
							Tick all
						</Button>
						<Button look="link" onClick={() => onChange(new Set(open.map(({ account }) => account)))}>
							Untick all
						</Button>
					</div>
				) : null}
				<PagedList
					label="Creators"
					items={documents}
					keyOf={({ name }) => name}
					textOf={({ label }) => label}
					show={(card) => (
						<>
							{isToWrite(card) ? (
								<CheckField
									label={card.label}
									hint={aboutCard(card)}
									checked={!unticked.has(card.account)}
									onChange={(ticked) => tick(card, ticked)}
								/>
							) : (
								<>
									{card.label}
									<div class="hint">{aboutCard(card)}</div>
								</>
							)}
							<div class={isToWrite(card) ? "below-check" : undefined}>
								<Button look="link" label={`Read ${card.label}`} onClick={() => onRead(card)}>
									Read
								</Button>
							</div>
						</>
					)}
				/>
			</Disclosure>
		</div>
	);
}

function aboutCard({ state, said, asked, missing, pages, kept }: DocumentCard): string {
	const edited = kept.length === 0 ? "" : `, ${plural(kept.length, "section")} kept as edited`;
	const parts = [`${STATES[state]}${edited}`, `${said} of ${asked} details filled in`];
	if (missing.length > 0) parts.push(`missing: ${missing.map(({ what }) => what).join(", ")}`);
	if (pages > 1) parts.push(`about ${pages} pages`);
	return parts.join(" · ");
}
