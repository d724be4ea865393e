import type { RuleContext } from "./context.ts";
import type { Edit, Fix, Severity } from "./contracts.ts";
import { labelsByLanguage } from "./labels/by-language.ts";
import type { LabelUse } from "./matching/label-use.ts";
import { FOLD_MARGIN } from "./platform-limits.ts";
import { countGraphemes } from "./text/graphemes.ts";
import type { Token } from "./text/token.ts";

/** The labels whose place matters: accepted ones, or those that would be if written plainly or in the right language. */
export function placedLabels({ accepted, foreign, disguised }: RuleContext): readonly LabelUse[] {
	if (accepted.length > 0) return accepted;
	return foreign.length === 0 ? disguised : foreign;
}

/** Only emoji, punctuation and other labels stand before it. */
export function isFirst({ tokens, labelTokens }: RuleContext, { from }: LabelUse): boolean {
	for (let at = 0; at < from; at++) {
		const { kind } = tokens[at] as Token;
		if (kind !== "mark" && kind !== "symbol" && !labelTokens.has(at)) return false;
	}
	return true;
}

/** How sure a label is behind "more": an error, a warning where some screens show it, information at the very edge. */
export function hiddenByFold(
	{ platform: { fold }, caption, tokens }: RuleContext,
	use: LabelUse,
): Severity | undefined {
	if (fold === undefined) return undefined;
	if (fold.lines !== undefined && (tokens[use.from] as Token).line >= fold.lines) return "error";
	if (use.start < fold.characters - FOLD_MARGIN) return undefined;
	const before = countGraphemes(caption, 0, use.start);
	if (before >= (fold.surely ?? fold.characters)) return "error";
	if (before >= fold.characters) return "warning";
	return before >= fold.characters - FOLD_MARGIN ? "info" : undefined;
}

/** The row of tags a label stands in, and how many tags other than labels come before it. */
export interface TagRow {
	readonly length: number;
	readonly before: number;
	readonly after: number;
}

/** The row of hashtags, handles and links on the label's line that only emoji, commas and the like interrupt. */
export function tagRowOf({ tokens, labelTokens }: RuleContext, use: LabelUse): TagRow {
	const { line } = tokens[use.from] as Token;
	const count = (from: number, step: 1 | -1): { readonly all: number; readonly others: number } => {
		let all = 0;
		let others = 0;
		for (let at = from; ; at += step) {
			const token = tokens[at];
			if (token === undefined || token.line !== line) return { all, others };
			const { kind, key } = token;
			if (kind === "hashtag" || kind === "mention" || kind === "link") {
				all++;
				if (!labelTokens.has(at)) others++;
			} else if (kind === "word" || (kind === "mark" && ".!?:;()[]".includes(key))) return { all, others };
		}
	};
	const before = count(use.from - 1, -1);
	const after = count(use.to, 1);
	return { length: before.all + 1 + after.all, before: before.others, after: after.others };
}

/** Hidden in a row of three or more tags, by the country's rule. */
export function isBuried(context: RuleContext, use: LabelUse): boolean {
	if (use.sentence) return false;
	const { length, before, after } = tagRowOf(context, use);
	const from = context.table.buriedFrom ?? 1;
	if (length < 3) return false;
	return from === "middle" ? before > 0 && after > 0 : before >= from;
}

/** The label to offer: in the caption's language if the country has or allows one, else its first choice. */
export function offerOf({ table, language, brand }: RuleContext): string {
	const known = language();
	const own = known === undefined ? undefined : table.offer[known];
	const other = known === undefined || !table.sameLanguage ? undefined : labelsByLanguage[known]?.offer;
	const offer = own ?? other ?? (table.offer[table.languages[0] as string] as string);
	const name = brand.name.replace(/\s+/g, " ").slice(0, 60);
	return offer.replace("{brand}", () => name).trim();
}

/** The same as one hashtag, to stand in a caption's middle. */
export function tagOf(context: RuleContext): string {
	const offer = offerOf(context);
	return offer.startsWith("#") ? offer : `#${(offer.split(" ")[0] as string).toLowerCase()}`;
}

/** Puts the offered label before the caption. */
export function insertFirst(context: RuleContext): Edit {
	const offer = offerOf(context);
	return { start: 0, end: 0, text: offer.startsWith("#") ? `${offer} ` : `${offer} | ` };
}

/** Moves a label to the start. Words of a sentence stay; the offered label is put before them. */
export function moveFirst(context: RuleContext, use: LabelUse): Fix {
	const { caption } = context;
	if (!isRemovable(context, use)) {
		const edit = insertFirst(context);
		return { does: `Put ${edit.text.trim()} at the start.`, edits: [edit] };
	}
	const tag = caption.slice(use.start, use.end);
	const keeps = use.kind === "accepted" && use.disguise === undefined && tag.startsWith("#");
	const edit = keeps ? { start: 0, end: 0, text: `${tag} ` } : insertFirst(context);
	return {
		does: `Move ${keeps ? tag : "the label"} to the start.`,
		edits: [edit, removal(caption, use.start, use.end)],
	};
}

/** A hashtag or a lone "ad" can go without leaving a broken sentence, unless another country accepts it. */
export function isRemovable(
	{ tokens, acceptedTokens }: RuleContext,
	{ from, to, sentence, kind: status }: LabelUse,
): boolean {
	if (status !== "accepted" && acceptedTokens.has(from)) return false;
	const { kind, key } = tokens[from] as Token;
	return !sentence && to - from === 1 && (kind === "hashtag" || key === "ad");
}

/** Takes words out, with the space after them if another stands before. */
export function removal(caption: string, start: number, end: number): Edit {
	let to = end;
	if (start === 0 || /\s/.test(caption.charAt(start - 1))) while (/[ \t]/.test(caption.charAt(to))) to++;
	if (to !== end || start === 0 || to < caption.length) return { start, end: to, text: "" };
	let from = start;
	while (from > 0 && /[ \t]/.test(caption.charAt(from - 1))) from--;
	return { start: from, end, text: "" };
}
