import type { Preview } from "../../core/answers.ts";
import type { Draft, OutreachDetails } from "../../core/outreach/draft.ts";
import { mailLink } from "../../core/outreach/mail-link.ts";
import { Button } from "../widgets/button.tsx";
import { Chips } from "../widgets/chips.tsx";
import { CopyButton } from "../widgets/copy-button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";

/** A list of so many remarks is shown at once. */
const FEW = 3;

const STATES: { readonly [state in Draft["state"]]: string } = {
	new: "not in the sheet yet",
	renewed: "renewed once applied",
	edited: "in your own words",
	written: "in the sheet",
};

interface OutreachDraftsProps {
	readonly title: string;
	readonly preview: Preview;
	readonly onPreview: () => void;
	readonly onBack: () => void;
}

/** The messages as they are or would be, to read, copy and send; and what keeps others from being written. */
export function OutreachDrafts({ title, preview, onPreview, onBack }: OutreachDraftsProps) {
	const { drafts, more, added, minds, competitors } = preview.details as OutreachDetails;
	const count = preview.items.length;
	const footer =
		count > 0 ? (
			<Button look="primary" onClick={onPreview}>
				Preview {plural(count, "change")}
			</Button>
		) : (
			<Button onClick={onBack}>Back</Button>
		);
	return (
		<Panel title={title} step="drafts" onBack={onBack} footer={footer}>
			<Chips
				chips={[
					{
						count: drafts.length + more,
						text: drafts.length + more === 1 ? "message" : "messages",
						tone: "good",
					},
					{ count: added, text: "to add", tone: "plain" },
					{ count: preview.refused.length, text: "not written", tone: "warn" },
				]}
			/>
			<p class="hint">{nextStep(drafts.length, added)}</p>
			{minds.map(({ label, reason }) => (
				<Note key={label} tone="warn">
					{label}: {reason}
				</Note>
			))}
			<div>
				<RemarkList
					title="Works with a competitor"
					remarks={competitors}
					initiallyOpen={competitors.length <= FEW}
				/>
				{drafts.length > 0 ? (
					<PagedList
						label="Messages"
						items={drafts}
						keyOf={({ label }) => label}
						textOf={({ label, message }) => `${label} ${message}`}
						show={(draft) => <DraftItem draft={draft} />}
					/>
				) : null}
				<RemarkList
					title="Not written"
					remarks={preview.refused}
					initiallyOpen={preview.refused.length <= FEW || drafts.length === 0}
				/>
			</div>
			{more > 0 ? <p class="hint">{plural(more, "more message")} in the tab Outreach.</p> : null}
		</Panel>
	);
}

function DraftItem({ draft }: { readonly draft: Draft }) {
	const { label, channel, to, subject, message, followUp, mind, state } = draft;
	return (
		<Disclosure title={label} about={`${to || "Direct message"}, ${STATES[state]}`}>
			{mind ? <Note tone="warn">{mind}</Note> : null}
			{channel === "e-mail" && subject ? <p class="letter subject">{subject}</p> : null}
			<p class="letter">{message}</p>
			<div class="sending">
				{to ? <MailLink draft={draft} /> : null}
				<CopyButton what="message" text={message} label={`Copy message to ${label}`} />
			</div>
			{followUp ? (
				<>
					<h3>Follow-up</h3>
					<p class="letter">{followUp}</p>
					<div class="sending">
						<CopyButton what="follow-up" text={followUp} label={`Copy follow-up to ${label}`} />
					</div>
				</>
			) : null}
		</Disclosure>
	);
}

/** In a new tab: Google's frame allows pop-ups, but not that a link leads the sidebar or the sheet elsewhere. */
function MailLink({ draft: { label, to, subject, message } }: { readonly draft: Draft }) {
	const { href, withoutBody } = mailLink(to, subject, message);
	return (
		<>
			<a class="button" href={href} target="_blank" rel="noreferrer" aria-label={`Open in mail: ${label}`}>
				Open in mail
			</a>
			{withoutBody ? (
				<span class="hint">Too long for a link: copy the message and paste it there.</span>
			) : null}
		</>
	);
}

function nextStep(drafts: number, added: number): string {
	if (added > 0) return "For those to add, type a recent post and why it fits into Outreach, then come back.";
	if (drafts > 0) return "Set the status to sent once a message is out: the row is then left alone.";
	return "No message is written yet.";
}
