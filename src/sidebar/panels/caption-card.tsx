import { useState } from "preact/hooks";
import type { PreviewItem } from "../../core/answers.ts";
import type { CheckedPost } from "../../core/caption-check/types.ts";
import type { Jurisdiction, RuleId } from "../../core/captions/index.ts";
import { type DiffPart, wordDiff } from "../../core/captions/word-diff.ts";
import { copyText } from "../copy-text.ts";
import { Button } from "../widgets/button.tsx";
import { CheckField } from "../widgets/field.tsx";
import { byGravity } from "./group-findings.ts";
import { markedParts } from "./marked-parts.ts";
import type { Ticks } from "./use-ticks.ts";

interface CaptionCardProps {
	readonly post: CheckedPost;
	/** Its suggestion as it would be written; absent where nothing can be written. */
	readonly suggestion: PreviewItem | undefined;
	readonly ticks: Ticks;
}

/** One caption with what is wrong marked, why, and the caption put right. */
export function CaptionCard({ post, suggestion, ticks }: CaptionCardProps) {
	const { label, row, caption, fixed, signs } = post;
	const where = label === `Row ${row}` ? label : `${label} · row ${row}`;
	return (
		<article class="caption">
			<h3>{where}</h3>
			<p class="cap" dir="auto">
				{markedParts(caption, post.findings).map(({ text, marked }, index) =>
					marked ? <mark key={index}>{text}</mark> : text,
				)}
			</p>
			{signs ? <p class="hint">Signs of advertising: {signs.join(", ")}. If it was paid:</p> : null}
			<ul class="stack">
				{byGravity(post).map(({ ruleId, severity, message, cite, start, jurisdictions }) => (
					<li key={`${ruleId} ${start} ${message}`}>
						<b>{sentence(message, cite)}</b>
						<div class="hint">{[SEVERITY[severity], ...whose(ruleId, jurisdictions), cite].join(" · ")}</div>
					</li>
				))}
			</ul>
			{fixed === undefined ? (
				<p class="hint">No machine can put this right: change the wording yourself.</p>
			) : (
				<Corrected before={caption} after={fixed} label={label} />
			)}
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
function whose(ruleId: RuleId, jurisdictions: readonly Jurisdiction[]): readonly string[] {
	return ruleId === "missing-required-tag" || ruleId === "over-length" ? [] : [jurisdictions.join(", ")];
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
	if (kind === "same") return <>{text}</>;
	if (kind === "added") {
		return (
			<ins>
				<span class="hidden">[added: </span>
				{text}
				<span class="hidden">]</span>
			</ins>
		);
	}
	return (
		<del>
			<span class="hidden">[removed: </span>
			{text}
			<span class="hidden">]</span>
		</del>
	);
}

/** The message without its authority, which stands on a line of its own. */
function sentence(message: string, cite: string): string {
	return message.replace(` (${cite}).`, ".");
}
