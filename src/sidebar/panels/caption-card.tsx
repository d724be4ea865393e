import { useState } from "preact/hooks";
import type { PreviewItem } from "../../core/answers.ts";
import type { CheckedPost, CheckFinding } from "../../core/caption-check/types.ts";
import { type DiffPart, wordDiff } from "../../core/captions/word-diff.ts";
import { copyText } from "../copy-text.ts";
import { Button } from "../widgets/button.tsx";
import { CheckField } from "../widgets/field.tsx";
import { byGravity } from "./group-findings.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { markedParts } from "./marked-parts.ts";
import { shownCaption } from "./shown-caption.ts";
import type { Ticks } from "./use-ticks.ts";

interface CaptionCardProps {
	readonly post: CheckedPost;
	/** Its suggestion as it would be written; absent where nothing can be written. */
	readonly suggestion: PreviewItem | undefined;
	readonly ticks: Ticks;
}

/** One caption with what is wrong marked, why, and the caption put right. */
export function CaptionCard({ post, suggestion, ticks }: CaptionCardProps) {
	const { label, row, caption, fixed, still, gaps, signs } = post;
	const hidden = hiddenCharacters(caption);
	const where = label === `Row ${row}` ? label : `${label} · row ${row}`;
	return (
		<article class="caption">
			<h3>{where}</h3>
			<p class="cap" dir="auto">
				{markedParts(caption, post.findings).map(({ text, marked }, index) =>
					marked ? <mark key={index}>{shownCaption(text)}</mark> : shownCaption(text),
				)}
			</p>
			{hidden.length > 0 ? <p class="hint">Not what it looks like: {hidden.join("; ")}.</p> : null}
			{signs ? <p class="hint">Signs of advertising: {signs.join(", ")}. If it was paid:</p> : null}
			<ul class="stack">
				{byGravity(post).map((finding) => (
					<li key={`${finding.ruleId} ${finding.start} ${finding.message}`}>
						<b>{sentence(finding)}</b>
						<div class="hint">
							{[SEVERITY[finding.severity], ...whose(finding), finding.cite].join(" · ")}
						</div>
					</li>
				))}
			</ul>
			{fixed === undefined ? (
				<ByHand post={post} />
			) : (
				<Corrected before={caption} after={fixed} label={label} />
			)}
			{still ? <p class="note warn">Even corrected: {still.join(" ")}</p> : null}
			{gaps ? <p class="hint">Not checked: {gaps.join(", ")}.</p> : null}
			{suggestion ? (
				<CheckField
					label="Write the corrected caption into the sheet"
					hint={suggestion.replaces ? `${suggestion.reason} Tick to replace it.` : undefined}
					checked={ticks.isTicked(suggestion)}
					onChange={(ticked) => ticks.set([suggestion], ticked)}
				/>
			) : null}
		</article>
	);
}

const SEVERITY = { error: "Must change", warning: "Look again", info: "Note" } as const;

/** The countries that ask for it; the brief and the platform ask everywhere. */
function whose({ ruleId, jurisdictions }: CheckFinding): readonly string[] {
	const anywhere = /^(?:missing-required-tag|over-length|wrong-code)$/.test(ruleId);
	return anywhere ? [] : [jurisdictions.join(", ")];
}

/** Rules whose findings say what is wrong, and no machine what to write instead. */
const BY_HAND: { readonly [rule in CheckFinding["ruleId"]]?: string } = {
	"unsubstantiated-claim": "have the brand clear the claim or soften it",
	"over-length": "shorten the caption",
	"missing-verbal-disclosure": "have it said in the video",
	"wrong-code": "settle which code is meant",
};

function ByHand({ post }: { readonly post: CheckedPost }) {
	const steps = [...new Set(byGravity(post).map(({ ruleId }) => BY_HAND[ruleId]))].filter(
		(step) => step !== undefined,
	);
	if (steps.length === 0) return null;
	const text = steps.join(", ");
	return <p class="hint">No machine can put this right. {text.charAt(0).toUpperCase() + text.slice(1)}.</p>;
}

interface CorrectedProps {
	readonly before: string;
	readonly after: string;
	readonly label: string;
}

function Corrected({ before, after, label }: CorrectedProps) {
	const [copied, setCopied] = useState("");
	const copy = async () =>
		setCopied((await copyText(after)) ? "Copied." : "Not copied: select the text and copy it by hand.");
	return (
		<>
			<p class="cap" dir="auto">
				<span class="hidden">Corrected: </span>
				{wordDiff(before, after).map((part, index) => (
					<Change key={index} part={part} />
				))}
			</p>
			<div class="bulk">
				<Button look="link" label={`Copy the corrected caption of ${label}`} onClick={copy}>
					Copy
				</Button>
				<span class="hint" role="status">
					{copied}
				</span>
			</div>
		</>
	);
}

/** Screen readers rarely say what `ins` and `del` mean, so words do. */
function Change({ part: { kind, text } }: { readonly part: DiffPart }) {
	if (kind === "same") return <>{shownCaption(text)}</>;
	if (kind === "added") {
		return (
			<ins>
				<span class="hidden">[added: </span>
				{shownCaption(text)}
				<span class="hidden">]</span>
			</ins>
		);
	}
	return (
		<del>
			<span class="hidden">[removed: </span>
			{shownCaption(text)}
			<span class="hidden">]</span>
		</del>
	);
}

/** The message without its authority, which stands on a line of its own. */
function sentence({ message, cite }: CheckFinding): string {
	return message.replace(` (${cite}).`, ".");
}
