import { useState } from "preact/hooks";
import type { PreviewItem } from "../../core/answers.ts";
import type { CaptionsDetails } from "../../core/caption-check/types.ts";
import { copyText } from "../copy-text.ts";
import { Button } from "../widgets/button.tsx";
import { Chips } from "../widgets/chips.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { CaptionCard } from "./caption-card.tsx";
import { CaptionFiguresBox } from "./caption-figures.tsx";
import { type FindingGroup, groupFindings, listOfFindings } from "./group-findings.ts";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";
import type { CheckedCaptions } from "./use-caption-check.ts";
import type { Ticks } from "./use-ticks.ts";

const SUGGESTION = "suggested caption";

interface CaptionResultsProps {
	readonly title: string;
	readonly details: CaptionsDetails;
	readonly checked: CheckedCaptions;
	readonly ticks: Ticks;
	readonly onPreview: () => void;
	readonly onBack: () => void;
}

/** What was found, gravest first, with the corrected captions. */
export function CaptionResults(props: CaptionResultsProps) {
	const { title, details, checked, ticks, onBack } = props;
	const { result, preview } = checked;
	const { posts, clean, notSent, figures } = result;
	const suggestions = new Map<string, PreviewItem>();
	for (const item of preview.items) {
		if (item.cells[0]?.column === SUGGESTION && item.kind === "set-cells") suggestions.set(item.label, item);
	}
	const groups = groupFindings(posts);
	const count = (severity: string) =>
		groups.filter((group) => group.severity === severity).reduce((sum, group) => sum + group.posts.length, 0);
	return (
		<Panel title={title} step="results" onBack={onBack} footer={<Actions {...props} />}>
			<Chips
				chips={[
					{ count: clean, text: "fine", tone: "good" },
					{ count: count("error"), text: "must change", tone: "bad" },
					{ count: count("warning"), text: "look again", tone: "warn" },
					{ count: count("info"), text: "with a note", tone: "plain" },
					{
						count: notSent.length,
						text: details.writes ? "not sent yet" : "without a caption",
						tone: "plain",
					},
				]}
			/>
			{figures.posts > 0 ? <CaptionFiguresBox figures={figures} /> : null}
			<Nothing checked={checked} />
			<div>
				{groups.map((group, index) => (
					<Group
						key={group.title}
						group={group}
						suggestions={suggestions}
						ticks={ticks}
						initiallyOpen={index === 0}
					/>
				))}
				<RemarkList title="Could not be read" remarks={result.unread} />
				<RemarkList title="Cannot be written" remarks={preview.refused} />
				<RemarkList title="Left as is" remarks={preview.left} />
				<RemarkList
					title={details.writes ? "Not sent yet" : "Without a caption"}
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
	const { posts, clean, notSent, figures } = result;
	if (posts.length > 0) return null;
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

function Actions({ details, checked, onPreview, onBack }: CaptionResultsProps) {
	const [copied, setCopied] = useState("");
	const { posts } = checked.result;
	const { items, left, refused } = checked.preview;
	const changes = items.length;
	const upToDate = details.writes && changes + left.length + refused.length === 0;
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
