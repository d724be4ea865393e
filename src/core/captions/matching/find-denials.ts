import { DENIABLE_PAIRS, DENIABLE_WORDS, DENIALS, FILLERS, NEGATORS, OPENERS } from "../labels/negations.ts";
import { fold } from "../text/characters.ts";
import type { Token } from "../text/token.ts";
import type { SearchedText } from "./find-labels.ts";
import type { LabelUse } from "./label-use.ts";
import { addPhrase, makePhraseIndex, matchAt, type PhraseIndex } from "./phrases.ts";

/** Words that say the post is no ad. */
export interface Denial {
	readonly from: number;
	readonly to: number;
	readonly start: number;
	readonly end: number;
}

interface DenialWords {
	readonly phrases: PhraseIndex<"denial" | "deniable">;
	readonly negators: ReadonlySet<string>;
	readonly fillers: ReadonlySet<string>;
	readonly openers: ReadonlySet<string>;
	readonly deniable: ReadonlySet<string>;
}

let words: DenialWords | undefined;

/** How many words may stand between a negator and the label. */
const REACH = 4;

/** Every denial in the text, in order; `uses` are labels found, which may be denied too. */
export function findDenials(text: SearchedText, uses: readonly LabelUse[]): Denial[] {
	words ??= readWords();
	const { tokens } = text;
	const denials: Denial[] = [];
	let covered = 0;
	for (let at = 0; at < tokens.length; at++) {
		const { kind, key } = tokens[at] as Token;
		if (at < covered || (kind !== "word" && kind !== "hashtag")) continue;
		const match = matchAt(words.phrases, tokens, at, text.brandAt);
		let from = match?.value === "denial" || isDenyingTag(kind, key) ? at : -1;
		let to = match?.to ?? at + 1;
		if (from < 0 && (match !== undefined || (words.deniable.has(key) && !isCompound(tokens, at)))) {
			from = negatorBefore(tokens, at, words);
		}
		if (from < 0) {
			const use = uses.find((other) => other.from === at && other.kind !== "weak");
			if (use !== undefined) {
				from = negatorBefore(tokens, at, words);
				to = use.to;
			}
		}
		if (from < 0) continue;
		const first = openerBefore(tokens, from, words);
		denials.push({
			from: first,
			to,
			start: (tokens[first] as Token).start,
			end: (tokens[to - 1] as Token).end,
		});
		covered = to;
	}
	return denials;
}

/** `#notsponsoredbutshouldbe`. */
function isDenyingTag(kind: Token["kind"], key: string): boolean {
	return kind === "hashtag" && key.startsWith("notsponsored");
}

/** `no ad breaks` denies nothing about the post; nor does `ad-free`. */
function isCompound(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (next === undefined || (tokens[at] as Token).kind === "hashtag") return false;
	if (next.kind === "mark")
		return "-‑".includes(next.key) && !next.spaced && tokens[at + 2]?.spaced === false;
	return (
		next.kind === "word" &&
		/ (?:breaks?|block\w*|agency|campaigns?|free|hoc|lib|spend|revenue|space|code|codes) /.test(
			` ${next.key} `,
		)
	);
}

/** The negator that reaches the token, over fillers only; -1 if none does. */
function negatorBefore(tokens: readonly Token[], at: number, { negators, fillers }: DenialWords): number {
	const { line } = tokens[at] as Token;
	for (let back = 1; back <= REACH; back++) {
		const token = tokens[at - back];
		if (token === undefined || token.line !== line) return -1;
		if (token.kind === "symbol" || (token.kind === "mark" && "\"'“”‘’*#-_".includes(token.key))) continue;
		if (token.kind !== "word" && token.kind !== "hashtag") return -1;
		if (negators.has(token.key)) return hasOwner(tokens, at - back) ? -1 : at - back;
		if (!fillers.has(token.key)) return -1;
	}
	return -1;
}

/** `without my sponsor` thanks one. */
function hasOwner(tokens: readonly Token[], negator: number): boolean {
	const next = tokens[negator + 1]?.key;
	return (tokens[negator] as Token).key === "without" && (next === "my" || next === "our");
}

/** `this is` and the like are taken along where they open the sentence. */
function openerBefore(tokens: readonly Token[], from: number, { openers }: DenialWords): number {
	const { line } = tokens[from] as Token;
	let first = from;
	while (first > 0) {
		const token = tokens[first - 1] as Token;
		if (token.line !== line || token.kind !== "word") return first;
		if (!openers.has(token.key)) return from;
		first--;
	}
	return first;
}

function readWords(): DenialWords {
	const phrases = makePhraseIndex<"denial" | "deniable">();
	for (const phrase of DENIALS) addPhrase(phrases, phrase, "denial");
	for (const phrase of DENIABLE_PAIRS) addPhrase(phrases, phrase, "deniable");
	const set = (text: string) => new Set(fold(text).trim().split(" "));
	return {
		phrases,
		negators: set(NEGATORS),
		fillers: set(FILLERS),
		openers: set(OPENERS),
		deniable: set(DENIABLE_WORDS),
	};
}
