import { useState } from "preact/hooks";
import type { PreviewItem } from "../../core/answers.ts";
import type { CaptionsDetails } from "../../core/caption-check/types.ts";
import { copyText } from "../copy-text.ts";
import { Button } from "../widgets/button.tsx";
import { Chips } from "../widgets/chips.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { CaptionCard } from "./caption-card.tsx";
import { type CaptionChoices, canWrite } from "./caption-choices.ts";
import { CaptionFiguresBox } from "./caption-figures.tsx";
import { suggestionsOf } from "./caption-suggestions.ts";
import {
	countByGravity,
	type FindingGroup,
	groupByCreator,
	groupByRule,
	listOfFindings,
} from "./group-findings.ts";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";
import type { CheckedCaptions } from "./use-caption-check.ts";
import type { Ticks } from "./use-ticks.ts";

interface CaptionResultsProps {
	readonly title: string;
	readonly details: CaptionsDetails;
	readonly choices: CaptionChoices;
	readonly checked: CheckedCaptions;
	readonly ticks: Ticks;
	readonly onPreview: () => void;
	readonly onBack: () => void;
}

/** What was found, gravest first, with the corrected captions. */
export function CaptionResults(props: CaptionResultsProps) {
	const { title, details, choices, checked, ticks, onBack } = props;
	const { result, preview } = checked;
	const { posts, clean, open, notSent, figures } = result;
	const [by, setBy] = useState<"rule" | "creator">("rule");
	const suggestions = suggestionsOf(preview);
	const groups = by === "rule" ? groupByRule(posts) : groupByCreator(posts);
	const counts = countByGravity(posts);
	const sent = details.place === "deliverables";
	const countries = details.countries.filter(({ code }) => choices.jurisdictions.includes(code));
	return (
		<Panel title={title} step="results" onBack={onBack} footer={<Actions {...props} />}>
			<Chips
				chips={[
					{ count: clean, text: "fine", tone: "good" },
					{ count: open.length, text: "not fully checked", tone: "warn" },
					{ count: counts.error, text: "must change", tone: "bad" },
					{ count: counts.warning, text: "look again", tone: "warn" },
					{ count: counts.info, text: "with a note", tone: "plain" },
					{
						count: notSent.length,
						text: sent ? "not sent yet" : "without a caption",
						tone: "plain",
					},
				]}
			/>
			{figures.posts > 0 ? (
				<CaptionFiguresBox figures={figures} countries={countries.map(({ name }) => name)} />
			) : null}
			<Nothing checked={checked} />
			{posts.length > 1 ? (
				<ChoiceField
					label="Grouped by"
					value={by}
					choices={[
						{ value: "rule", text: "Each rule that is broken" },
						{ value: "creator", text: "Creator" },
					]}
					onChange={(value) => setBy(value === "creator" ? "creator" : "rule")}
				/>
			) : null}
			<div>
				{groups.map((group, index) => (
					<Group
						key={`${by} ${group.about} ${group.title}`}
						group={group}
						suggestions={suggestions}
						ticks={ticks}
						initiallyOpen={index === 0}
					/>
				))}
				<RemarkList title="Could not be read" remarks={result.unread} />
				<RemarkList title="Not fully checked" remarks={open} />
				<RemarkList title="Rules with nothing to go by" remarks={result.notRun} />
				<RemarkList title="Cannot be written" remarks={preview.refused} />
				<RemarkList title="Left as is" remarks={preview.left} />
				<RemarkList
					title={sent ? "Not sent yet" : "Without a caption"}
					remarks={notSent.map((label) => ({ label, reason: "No caption yet." }))}
				/>
				<Disclosure title="Also check by eye" count={result.byEye.length}>
					<ul class="list" aria-label="Also check by eye">
						{result.byEye.map(({ text, source }) => (
							<li key={text}>
								{text}
								<div class="hint">{source}</div>
							</li>
						))}
					</ul>
				</Disclosure>
			</div>
		</Panel>
	);
}

function Nothing({ checked: { result } }: { readonly checked: CheckedCaptions }) {
	const { posts, clean, open, notSent, figures } = result;
	if (posts.length > 0) return null;
	if (open.length > 0)
		return <Note tone="plain">No finding in the texts. What was not checked is below.</Note>;
	if (clean > 0 || figures.posts > 0) return <Note tone="good">No finding.</Note>;
	return (
		<Note tone="plain">
			{notSent.length > 0
				? "No caption is there yet. Fill the column in as creators send theirs, then check again."
				: "There are no rows to check. Choose another tab or column."}
		</Note>
	);
}

interface GroupProps {
	readonly group: FindingGroup;
	readonly suggestions: ReadonlyMap<string, PreviewItem>;
	readonly ticks: Ticks;
	readonly initiallyOpen: boolean;
}

function Group({ group, suggestions, ticks, initiallyOpen }: GroupProps) {
	const { title, about, posts } = group;
	const items = posts.map(({ label }) => suggestions.get(label)).filter((item) => item !== undefined);
	return (
		<Disclosure title={title} count={posts.length} about={about} initiallyOpen={initiallyOpen}>
			{items.length > 1 ? (
				<div class="bulk">
					<Button look="link" onClick={() => ticks.set(items, true)}>
						Take all
					</Button>
					<Button look="link" onClick={() => ticks.set(items, false)}>
						Take none
					</Button>
				</div>
			) : null}
			<PagedList
				label={title}
				items={posts}
				keyOf={({ row }) => String(row)}
				textOf={({ label, caption }) => `${label} ${caption}`}
				show={(post) => <CaptionCard post={post} suggestion={suggestions.get(post.label)} ticks={ticks} />}
			/>
		</Disclosure>
	);
}

function Actions({ details, choices, checked, onPreview, onBack }: CaptionResultsProps) {
	const [copied, setCopied] = useState("");
	const { posts } = checked.result;
	const { items, left, refused } = checked.preview;
	const changes = items.length;
	const upToDate = canWrite(details, choices) && changes + left.length + refused.length === 0;
	const copy = async () =>
		setCopied((await copyText(listOfFindings(posts))) ? "Copied" : "The browser did not let it be copied");
	return (
		<>
			{changes > 0 ? (
				<Button look="primary" onClick={onPreview}>
					{`Preview ${plural(changes, "change")}`}
				</Button>
			) : null}
			{posts.length > 0 ? (
				<Button {...(changes > 0 ? {} : { look: "primary" as const })} onClick={copy}>
					{copied === "" ? "Copy list" : copied}
				</Button>
			) : (
				<Button onClick={onBack}>Back</Button>
			)}
			{upToDate && posts.length > 0 ? <span class="hint">The sheet says all this already.</span> : null}
		</>
	);
}
