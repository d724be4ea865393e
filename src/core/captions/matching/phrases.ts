import { fold } from "../text/characters.ts";
import type { Token } from "../text/token.ts";

type Step =
	| { readonly kind: "words"; readonly words: readonly string[] }
	| { readonly kind: "gap"; readonly most: number }
	| { readonly kind: "brand" };

/** Hashtags made of a phrase with more alternatives than this are not looked for. */
const MOST_CHOICES = 24;

interface Pattern<T> {
	readonly steps: readonly Step[];
	/** Matches one whole hashtag only. */
	readonly tagOnly: boolean;
	/** Its first word with its accents. */
	readonly written: string;
	readonly value: T;
}

/** Phrases by their first word. */
export interface PhraseIndex<T> {
	readonly byWord: Map<string, Pattern<T>[]>;
	/** Of several phrases at one place that with the highest rank is found, then the longest, then the one with its accents. */
	readonly rank: (value: T) => number;
}

export interface PhraseMatch<T> {
	/** First token and the one after the last. */
	readonly from: number;
	readonly to: number;
	readonly value: T;
}

export function makePhraseIndex<T>(rank: (value: T) => number = () => 0): PhraseIndex<T> {
	return { byWord: new Map(), rank };
}

/**
 * Adds a phrase: words in any case, `a/b` for alternatives, `~3` for up to three tokens of the same sentence, `@` for the
 * brand or a handle, `0` for any number, also in `0kg`. One that begins with `#` matches a hashtag only; others match as words and, if they have neither
 * gaps nor a brand, as one hashtag too.
 */
export function addPhrase<T>(index: PhraseIndex<T>, phrase: string, value: T): void {
	const lower = phrase.toLowerCase();
	const parts = fold(lower).split(" ");
	const first = lower.split(" ")[0] as string;
	if (first.startsWith("#")) {
		add(index, { steps: [], tagOnly: true, written: first.slice(1), value });
		return;
	}
	const steps = parts.map(stepOf);
	for (const written of first.split("/")) add(index, { steps, tagOnly: false, written, value });
	if (parts.length === 1 || /[~@]/.test(phrase)) return;
	for (const words of choices(parts.map((part) => part.split("/")))) {
		add(index, { steps: [], tagOnly: true, written: words.join(""), value });
		add(index, { steps: [], tagOnly: true, written: words.join("_"), value });
	}
}

/** Every way to take one word of each list; none where there would be too many. */
function choices(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
	if (lists.reduce((product, list) => product * list.length, 1) > MOST_CHOICES) return [];
	return lists.reduce<readonly (readonly string[])[]>(
		(heads, list) => heads.flatMap((head) => list.map((word) => [...head, word])),
		[[]],
	);
}

function stepOf(part: string): Step {
	if (part === "@") return { kind: "brand" };
	if (part.startsWith("~")) return { kind: "gap", most: Number(part.slice(1)) };
	return { kind: "words", words: part.split("/") };
}

function add<T>({ byWord }: PhraseIndex<T>, pattern: Pattern<T>): void {
	const word = fold(pattern.written);
	const patterns = byWord.get(word);
	if (patterns === undefined) byWord.set(word, [pattern]);
	else patterns.push(pattern);
}

/** The best phrase that begins at a token; of several equally good the one added first. */
export function matchAt<T>(
	{ byWord, rank }: PhraseIndex<T>,
	tokens: readonly Token[],
	at: number,
	brandAt: (at: number) => number,
): PhraseMatch<T> | undefined {
	const { kind, key, text } = tokens[at] as Token;
	if (kind !== "word" && kind !== "hashtag") return undefined;
	const patterns = byWord.get(key) ?? byWord.get(otherSpelling(key));
	if (patterns === undefined) return undefined;
	let best: PhraseMatch<T> | undefined;
	for (const { steps, tagOnly, written, value } of patterns) {
		const to = tagOnly ? (kind === "hashtag" ? at + 1 : -1) : endOf(steps, 1, tokens, at + 1, brandAt);
		if (to <= at) continue;
		const lead = best === undefined ? 1 : rank(value) - rank(best.value);
		const closer = best === undefined || to > best.to || (to === best.to && written === text && text !== key);
		if (best === undefined || lead > 0 || (lead === 0 && closer)) best = { from: at, to, value };
	}
	return best;
}

/** `7kg` is listed as `0kg`, `buddies'` without the apostrophe. */
function otherSpelling(key: string): string {
	if (key.endsWith("'")) return key.slice(0, -1);
	return startsWithDigit(key) ? key.replace(/^\d+/, "0") : key;
}

function startsWithDigit(key: string): boolean {
	const code = key.charCodeAt(0);
	return code >= 48 && code <= 57;
}

/** Where the rest of a phrase ends, or -1. Gaps take as few tokens as they can. */
function endOf(
	steps: readonly Step[],
	step: number,
	tokens: readonly Token[],
	from: number,
	brandAt: (at: number) => number,
): number {
	let at = from;
	for (let i = step; i < steps.length; i++) {
		const current = steps[i] as Step;
		if (current.kind === "gap") {
			for (let skipped = 0; skipped <= current.most; skipped++) {
				const end = endOf(steps, i + 1, tokens, at + skipped, brandAt);
				if (end >= 0) return end;
				if (endsSentence(tokens, at + skipped)) return -1;
			}
			return -1;
		}
		at = skipJoiners(tokens, at);
		const token = tokens[at];
		if (token === undefined || token.line !== (tokens[at - 1] as Token).line) return -1;
		if (current.kind === "brand") {
			const length = brandAt(at);
			if (length === 0) return -1;
			at += length;
		} else {
			if (token.kind !== "word" && token.kind !== "hashtag") return -1;
			if (!fits(token.key, current.words)) return -1;
			at++;
		}
	}
	return at;
}

function fits(key: string, words: readonly string[]): boolean {
	if (words.includes(key)) return true;
	return startsWithDigit(key) && words.includes(key.replace(/^\d+/, "0"));
}

/** Hyphens, slashes, percent signs, `&` and emoji may stand between the words of a phrase. */
function skipJoiners(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < tokens.length && at - from < 3) {
		const { kind, key } = tokens[at] as Token;
		if (kind !== "symbol" && !(kind === "mark" && JOINERS.includes(key))) break;
		at++;
	}
	return at;
}

const JOINERS = "%-–—‑‐/&*\"'“”„«»";

/** The token at `at` begins a new sentence or does not exist. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return true;
	if (token.kind === "mark" && /^[.!?;…。！？]/.test(token.key)) return true;
	const previous = tokens[at - 1];
	return previous !== undefined && previous.line !== token.line;
}
