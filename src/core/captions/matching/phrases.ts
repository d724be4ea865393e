import { fold } from "../text/characters.ts";
import type { Token } from "../text/token.ts";

type Step =
	| { readonly kind: "words"; readonly words: readonly string[] }
	| { readonly kind: "gap"; readonly most: number }
	| { readonly kind: "brand" };

interface Pattern<T> {
	readonly steps: readonly Step[];
	/** Matches one whole hashtag only. */
	readonly tagOnly: boolean;
	readonly value: T;
}

/** Phrases by their first word. */
export interface PhraseIndex<T> {
	readonly byWord: Map<string, Pattern<T>[]>;
}

export interface PhraseMatch<T> {
	/** First token and the one after the last. */
	readonly from: number;
	readonly to: number;
	readonly value: T;
}

export function makePhraseIndex<T>(): PhraseIndex<T> {
	return { byWord: new Map() };
}

/**
 * Adds a phrase: words in any case, `a/b` for alternatives, `~3` for up to three tokens of the same sentence, `@` for the
 * brand or a handle. One that begins with `#` matches a hashtag only; others match as words and, if they have neither
 * gaps nor alternatives, as one hashtag too.
 */
export function addPhrase<T>(index: PhraseIndex<T>, phrase: string, value: T): void {
	const parts = fold(phrase.toLowerCase()).split(" ");
	const first = parts[0] as string;
	if (first.startsWith("#")) {
		add(index, first.slice(1), { steps: [], tagOnly: true, value });
		return;
	}
	const steps = parts.map(stepOf);
	for (const word of first.split("/")) add(index, word, { steps, tagOnly: false, value });
	if (parts.length > 1 && !/[/~@]/.test(phrase)) {
		add(index, parts.join(""), { steps: [], tagOnly: true, value });
		add(index, parts.join("_"), { steps: [], tagOnly: true, value });
	}
}

function stepOf(part: string): Step {
	if (part === "@") return { kind: "brand" };
	if (part.startsWith("~")) return { kind: "gap", most: Number(part.slice(1)) };
	return { kind: "words", words: part.split("/") };
}

function add<T>({ byWord }: PhraseIndex<T>, word: string, pattern: Pattern<T>): void {
	const patterns = byWord.get(word);
	if (patterns === undefined) byWord.set(word, [pattern]);
	else patterns.push(pattern);
}

/** The longest phrase that begins at a token; of several equally long the one added first. */
export function matchAt<T>(
	{ byWord }: PhraseIndex<T>,
	tokens: readonly Token[],
	at: number,
	brandAt: (at: number) => number,
): PhraseMatch<T> | undefined {
	const { kind, key } = tokens[at] as Token;
	if (kind !== "word" && kind !== "hashtag") return undefined;
	const patterns = byWord.get(key) ?? (key.endsWith("'") ? byWord.get(key.slice(0, -1)) : undefined);
	if (patterns === undefined) return undefined;
	let best: PhraseMatch<T> | undefined;
	for (const { steps, tagOnly, value } of patterns) {
		const to = tagOnly ? (kind === "hashtag" ? at + 1 : -1) : endOf(steps, 1, tokens, at + 1, brandAt);
		if (to > (best?.to ?? at)) best = { from: at, to, value };
	}
	return best;
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
			if (!current.words.includes(token.key)) return -1;
			at++;
		}
	}
	return at;
}

/** Hyphens, slashes, `&` and emoji may stand between the words of a phrase. */
function skipJoiners(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < tokens.length && at - from < 3) {
		const { kind, key } = tokens[at] as Token;
		if (kind !== "symbol" && !(kind === "mark" && JOINERS.includes(key))) break;
		at++;
	}
	return at;
}

const JOINERS = "-–—‑‐/&*\"'“”„«»";

/** The token at `at` begins a new sentence or does not exist. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return true;
	if (token.kind === "mark" && /^[.!?;…。！？]/.test(token.key)) return true;
	const previous = tokens[at - 1];
	return previous !== undefined && previous.line !== token.line;
}
