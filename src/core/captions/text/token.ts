/**
 * - `word`: letters, digits, underscores, inner apostrophes;
 * - `hashtag` and `mention`: with their sign;
 * - `link`: an address on the web or of e-mail;
 * - `mark`: one punctuation character;
 * - `symbol`: emoji, flags and other pictures.
 */
export type TokenKind = "word" | "hashtag" | "mention" | "link" | "mark" | "symbol";

/** How a token was made to look like something else. */
export type Disguise = "styled" | "hidden" | "look-alike";

export interface Token {
	readonly kind: TokenKind;
	/** The token in NFKC and lower case, without its sign and without zero-width characters. */
	readonly text: string;
	/** `text` without accents; what labels are compared with. */
	key: string;
	/** Offsets into the original caption. */
	readonly start: number;
	readonly end: number;
	/** 0 is the first line. */
	readonly line: number;
	/** A space, a line break or nothing stands before it. */
	readonly spaced: boolean;
	disguise: Disguise | undefined;
}
