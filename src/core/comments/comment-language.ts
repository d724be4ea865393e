import { languageOf } from "../captions/text/language.ts";
import { readTokens } from "../captions/text/read-tokens.ts";
import { readable } from "./plain-text.ts";

/**
 * The language of each comment as a two-letter code. A comment too short to tell by itself is taken for the language that
 * most others are in; `en` where none tells.
 */
export function languagesOf(comments: readonly string[]): string[] {
	const told = comments.map((comment) => languageOf(readTokens(readable(comment)), ["en"], []));
	const votes = new Map<string, number>();
	for (const language of told) {
		if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1);
	}
	const [most] = Array.from(votes).sort((a, b) => b[1] - a[1])[0] ?? ["en"];
	return told.map((language) => language ?? most);
}
