import type { Token } from "../text/token.ts";

/** Words before which, or some words before which, an ad is only spoken of. */
const DETERMINERS =
	" want wanted classified newspaper job statt anti a an the this that these my your our their his her its every each any some no another new old first last next tv radio print banner video saw see watch watched love hate best worst good great which what whose une la le les cette ce een de het een die der das dem den ein eine il lo un una el los las esta o os as uma ";
/** Words that make something else of an `ad` before them. */
const AD_COMPOUNDS =
	" of astra hoc lib libs libbing nauseam infinitum hominem valorem absurdum free block blocker blockers blocking break breaks creative creatives exec execs fatigue platform platforms network networks revenue agency agencies campaign campaigns spend spending space man men copy budget manager targeting account accounts industry sales rates tech team words sense set sets page pages bc ";
/** Words before and after a label that make a sentence of it which still discloses: `ist Werbung`, `Werbung für`. */
const LINKS_BEFORE =
	" ist enthalt is bevat est contient es contiene incluye e contem jest zawiera er indeholder inneholder ar innehaller on sisaltaa this post als comme como som bezahlte betaalde bezahlt ";
const LINKS_AFTER =
	" fur for mit in wegen durch von met voor door avec pour par con por para de da di per com z dla przez med til af av by with yhteistyossa ";
/** Words after a word at the beginning which make it the subject: `Werbung nervt`, `Anzeige gegen den Dieb`. */
const VERBS =
	" ist sind war waren nervt nerven im gegen erstattet erstatten is zijn was est sont es son er jest ";
/** Words that may be glued to a label by a hyphen or slash without making another word of it. */
const COMPANIONS =
	" gifted gift affiliate aff pr own ownbrand paid partner sponsored collab werbung anzeige advert ";
/** Words that show another sense of the label before them: `partner in crime`, `promotion at work`, `hosted a party`. */
const OTHER_SENSE: { readonly [label: string]: string } = {
	partner: " in ",
	promotion: " at to ",
	hosted: " a an the my our ",
	gifted: " kids children programs students program ",
};
const SEPARATORS = "|/-–—‐‑:~*•·«»\\›>➡→";

/** How far a word is set apart: not at all, by its place or letter case, or by marks that leave no doubt. */
export type Apart = "no" | "placed" | "marked";

/** Whether a word that is also an ordinary one stands as a label. Hashtags always do. */
export function standsApart(tokens: readonly Token[], at: number, caption: string): Apart {
	const token = tokens[at] as Token;
	if (token.kind !== "word") return token.kind === "hashtag" ? "marked" : "no";
	const previous = onLine(tokens[at - 1], token);
	const next = onLine(tokens[at + 1], token);
	if (isCompound(tokens, at) || isSpokenOf(tokens, at)) return "no";
	if (token.key === "ad" && (isNumber(previous) || isNumber(next))) return "no";
	if (next?.kind === "word" && AD_COMPOUNDS.includes(` ${next.key} `)) return "no";
	if (next?.kind === "word" && OTHER_SENSE[token.key]?.includes(` ${next.key} `)) return "no";
	if (isOpening(previous) || isClosing(next) || isSeparator(previous) || isSeparator(next)) return "marked";
	if (previous?.kind === "symbol" && next?.kind === "symbol") return "marked";
	if (isNamed(previous) || isNamed(next)) return "marked";
	const solidBefore = skipSymbols(tokens, at, -1);
	const solidAfter = skipSymbols(tokens, at, 1);
	if (isUpper(caption, token) && !isUpper(caption, solidBefore) && !isUpper(caption, solidAfter))
		return "marked";
	if (solidBefore === undefined || endsClause(solidBefore)) return "placed";
	if (next?.kind === "mark" && ".!:".includes(next.key)) return "placed";
	return solidAfter === undefined ? "placed" : "no";
}

/**
 * Whether a single word that is mostly a label is merely spoken of: `the advertisement`, `die neue Werbung`; not in
 * `ceci est une publicité`.
 */
export function isSpokenOf(tokens: readonly Token[], at: number): boolean {
	const { line, key } = tokens[at] as Token;
	const reach = key === "ad" ? 3 : 2;
	for (let back = 1; back <= reach; back++) {
		const word = tokens[at - back];
		if (word === undefined || word.kind !== "word" || word.line !== line) return false;
		if (DETERMINERS.includes(` ${word.key} `)) return key === "ad" || !isLinked(tokens, at - back - 1);
		if (key !== "ad" && LINKS_BEFORE.includes(` ${word.key} `)) return false;
	}
	return false;
}

/** `is`, or `contient de`, with which the article after it states what the post is. */
function isLinked(tokens: readonly Token[], at: number): boolean {
	const word = tokens[tokens[at]?.key === "de" ? at - 1 : at];
	return word?.kind === "word" && LINKS_BEFORE.includes(` ${word.key} `);
}

/** A single word amid a sentence that is about something else: `Ich hasse Werbung im Fernsehen`. */
export function isInRunningText(tokens: readonly Token[], at: number, caption: string): boolean {
	const token = tokens[at] as Token;
	const previous = onLine(tokens[at - 1], token);
	const next = onLine(tokens[at + 1], token);
	if (token.kind !== "word" || next?.kind !== "word" || isUpper(caption, token)) return false;
	if (previous === undefined) return VERBS.includes(` ${next.key} `);
	if (previous.kind !== "word") return false;
	return !LINKS_BEFORE.includes(` ${previous.key} `) && !LINKS_AFTER.includes(` ${next.key} `);
}

/** A tag in quotation marks is spoken of: `they all write "#ad"`. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	if (before?.kind !== "mark" || after?.kind !== "mark" || after.spaced) return false;
	return `"“„«»'‘‚`.includes(before.key) && `"”“«»'’‘`.includes(after.key) && !(tokens[at] as Token).spaced;
}

/** Glued by a hyphen to a word that changes it: `ad-free`, `TV-ad`. */
function isCompound(tokens: readonly Token[], at: number): boolean {
	const glue = tokens[at + 1];
	const after = tokens[at + 2];
	if (isGlue(glue) && after?.kind === "word" && !after.spaced) return !COMPANIONS.includes(` ${after.key} `);
	const before = tokens[at - 2];
	if (!isGlue(tokens[at - 1]) || (tokens[at] as Token).spaced || before?.kind !== "word") return false;
	return !COMPANIONS.includes(` ${before.key} `);
}

function isGlue(token: Token | undefined): boolean {
	return token?.kind === "mark" && !token.spaced && "-‐‑'’".includes(token.key);
}

function onLine(neighbour: Token | undefined, token: Token): Token | undefined {
	return neighbour?.line === token.line ? neighbour : undefined;
}

function skipSymbols(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
	const { line } = tokens[at] as Token;
	let place = at + step;
	while (tokens[place]?.kind === "symbol") place += step;
	const found = tokens[place];
	return found?.line === line ? found : undefined;
}

function isNumber(token: Token | undefined): boolean {
	return token?.kind === "word" && /^\d/.test(token.key);
}

function isOpening(token: Token | undefined): boolean {
	return token?.kind === "mark" && "([{【「".includes(token.key);
}

function isClosing(token: Token | undefined): boolean {
	return token?.kind === "mark" && ")]}】」".includes(token.key);
}

function isSeparator(token: Token | undefined): boolean {
	return token?.kind === "mark" && SEPARATORS.includes(token.key);
}

/** A handle, or a tag: the word is one of a row. */
function isNamed(token: Token | undefined): boolean {
	return token?.kind === "mention" || token?.kind === "hashtag";
}

function endsClause(token: Token): boolean {
	return token.kind === "mark" && ".!?…;".includes(token.key.charAt(0));
}

function isUpper(caption: string, token: Token | undefined): boolean {
	if (token?.kind !== "word") return false;
	const text = caption.slice(token.start, token.end);
	return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
