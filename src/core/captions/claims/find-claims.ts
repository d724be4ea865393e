import type { Severity } from "../contracts.ts";
import { addPhrase, makePhraseIndex, matchAt, type PhraseIndex } from "../matching/phrases.ts";
import type { Token } from "../text/token.ts";
import { CLAIM_GROUPS, type ClaimGroup, CONDITIONS, CURES, DAYS } from "./lexicon.ts";

/** Wording that needs evidence. */
export interface Claim {
	readonly kind: string;
	readonly severity: Severity;
	readonly start: number;
	readonly end: number;
}

/** Directly before a claim, they take it back. */
const DENIERS =
	" not no never won't wont doesn't doesnt don't dont didn't didnt can't cannot cant isn't isnt wasn't nor without claim claims kein keine nicht pas non sin senza nao geen niet nie ";

/** `detox my inbox` is about the inbox. */
const OWNERS = " my your our the his her their ";

let index: PhraseIndex<ClaimGroup> | undefined;

/** Every claim in the text, in order, none overlapping. */
export function findClaims(tokens: readonly Token[]): readonly Claim[] {
	index ??= makeIndex();
	const claims: Claim[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const match = matchAt(index, tokens, at, nobody);
		if (match === undefined || isHarmless(tokens, at, match.to, match.value)) continue;
		const { kind, severity } = match.value;
		const end = (tokens[match.to - 1] as Token).end;
		claims.push({ kind, severity, start: (tokens[at] as Token).start, end });
		at = match.to - 1;
	}
	return claims;
}

const nobody = () => 0;

function isHarmless(tokens: readonly Token[], from: number, to: number, group: ClaimGroup): boolean {
	const { notAfter, notBefore, notInside, needs } = group;
	const { line } = tokens[from] as Token;
	for (let back = 1; back <= 2; back++) {
		const word = tokens[from - back];
		if (word === undefined || word.line !== line || word.kind !== "word") break;
		if (DENIERS.includes(` ${word.key} `)) return true;
		if (back === 1 && notBefore?.includes(` ${word.key} `)) return true;
	}
	const owned = OWNERS.includes(` ${tokens[to]?.key} `);
	const next = tokens[owned ? to + 1 : to];
	if (notAfter !== undefined && next?.kind === "word" && notAfter.includes(` ${next.key} `)) return true;
	for (let at = from + 1; at < to; at++) {
		if (notInside?.includes(` ${(tokens[at] as Token).key} `)) return true;
	}
	if (needs === undefined) return false;
	return !tokens.some(
		({ kind, key }) => (kind === "word" || kind === "hashtag") && needs.includes(` ${key} `),
	);
}

function makeIndex(): PhraseIndex<ClaimGroup> {
	const phrases = makePhraseIndex<ClaimGroup>();
	for (const group of CLAIM_GROUPS) {
		for (const phrase of group.phrases)
			addPhrase(
				phrases,
				phrase.replace("{cures}", CURES).replace("{condition}", CONDITIONS).replace("{days}", DAYS),
				group,
			);
	}
	return phrases;
}
