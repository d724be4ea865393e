import type { Preview } from "../../core/answers.ts";
import type { BriefsDetails } from "../../core/briefs/details.ts";
import { Chips } from "../widgets/chips.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";

/** How many documents a day Google lets an account make: consumer, Workspace (quotas of Apps Script, 2026). */
const MOST_A_DAY = 250;
const MOST_A_DAY_WORKSPACE = 1500;
/** A list of so many remarks is shown at once. */
const FEW = 5;

/** What there is to write, what the campaign leaves open, and what contradicts itself. */
export function BriefsOverview({ preview }: { readonly preview: Preview }) {
	const { documents, campaign, contradictions, newDocuments, warnings } = preview.details as BriefsDetails;
	const count = (state: string): number => documents.filter((card) => card.state === state).length;
	const isVague = campaign.missing.length > 0;
	const isComplete = !isVague && campaign.asked > 0 && warnings.length === 0;
	return (
		<>
			<Chips
				chips={[
					{ count: newDocuments, text: "new", tone: "good" },
					{ count: count("update"), text: "to update", tone: "good" },
					{ count: count("current"), text: "up to date", tone: "plain" },
					{ count: count("binned"), text: "in the bin", tone: "warn" },
					{ count: count("not planned"), text: "not in the Plan", tone: "warn" },
					{ count: count("own link") + count("not yet"), text: "left as is", tone: "plain" },
					{ count: preview.refused.length, text: "not written", tone: "bad" },
				]}
			/>
			{warnings.slice(0, FEW).map(({ label, reason }) => (
				<Note key={label} tone="warn">
					{label}: {reason}
				</Note>
			))}
			{warnings.length > FEW ? <RemarkList title="Warnings" remarks={warnings.slice(FEW)} /> : null}
			{newDocuments > MOST_A_DAY ? (
				<Note tone="warn">
					{plural(newDocuments, "new document")}. Google lets an account make {MOST_A_DAY} a day, with
					Workspace {MOST_A_DAY_WORKSPACE.toLocaleString("en-US")}. Choose fewer, or go on tomorrow: what is
					written is not written twice.
				</Note>
			) : null}
			{newDocuments > 0 && newDocuments <= MOST_A_DAY ? (
				<p class="hint">
					Google lets an account make {MOST_A_DAY} documents a day, with Workspace{" "}
					{MOST_A_DAY_WORKSPACE.toLocaleString("en-US")}.
				</p>
			) : null}
			<div>
				<RemarkList
					title="Not written"
					remarks={preview.refused}
					initiallyOpen={preview.refused.length <= FEW || documents.length === 0}
				/>
				<RemarkList
					title="Contradictions"
					remarks={contradictions}
					initiallyOpen={contradictions.length <= FEW}
				/>
				{isVague ? (
					<Disclosure
						title={`Campaign: ${campaign.said} of ${campaign.asked} settings filled in`}
						about="A vague brief is a common mistake"
						initiallyOpen
					>
						<Missing missing={campaign.missing} />
					</Disclosure>
				) : null}
			</div>
			{isComplete ? (
				<p class="hint">All {campaign.asked} settings that the texts take from Campaign are filled in.</p>
			) : null}
		</>
	);
}

/** What a document could say besides, and where it is filled in. */
export function Missing({ missing }: Pick<BriefsDetails["campaign"], "missing">) {
	return (
		<ul class="list">
			{missing.map(({ what, where }) => (
				<li key={what}>
					{what.charAt(0).toUpperCase() + what.slice(1)}
					<div class="hint">Fill in {where}.</div>
				</li>
			))}
		</ul>
	);
}
