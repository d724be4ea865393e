import type { CaptionRule, Fix, RuleExample } from "../contracts.ts";
import { readTokens } from "../text/read-tokens.ts";
import type { Token } from "../text/token.ts";

/** What the brief demands and the caption lacks. */
export const missingRequiredTag: CaptionRule = {
	id: "missing-required-tag",
	summary: "Every hashtag, handle and code of the brief is in the caption, exactly, in any letter case.",
	alsoUnpaid: true,
	check({ input, tokens, caption }) {
		const wanted = (input.required ?? []).map((item) => item.trim());
		return wanted
			.filter((item, at) => wanted.indexOf(item) === at && !contains(tokens, readTokens(item)))
			.map((item) => ({
				severity: "error" as const,
				start: caption.length,
				end: caption.length,
				unexpected: `caption without ${item}`,
				expected: `"${item}" exactly as in the brief`,
				cite: "the brief",
				fix: appended(caption, item),
			}));
	},
};

/** Put at the end, if it counts there. */
function appended(caption: string, item: string): Fix | undefined {
	const text = caption === "" || /\s$/.test(caption) ? item : ` ${item}`;
	if (!contains(readTokens(caption + text), readTokens(item))) return undefined;
	return { does: `Add ${item} at the end.`, edits: [{ start: caption.length, end: caption.length, text }] };
}

/** The same tokens in a row, not part of a longer one joined by a hyphen or dot. */
function contains(tokens: readonly Token[], wanted: readonly Token[]): boolean {
	if (wanted.length === 0) return true;
	return tokens.some((_, at) => {
		const fits = wanted.every(({ kind, text, spaced }, next) => {
			const token = tokens[at + next];
			return (
				token?.kind === kind &&
				plain(token) === plain({ kind, text }) &&
				(next === 0 || token.spaced === spaced)
			);
		});
		return fits && !goesOn(tokens, at + wanted.length) && !goesOn(tokens, at - 1, -1);
	});
}

function plain({ kind, text }: Pick<Token, "kind" | "text">): string {
	return kind === "link"
		? text
				.replace(/^https?:\/\//, "")
				.replace(/^www\./, "")
				.replace(/\/$/, "")
		: text;
}

/** A hyphen that ties another word to the code: `LUMA15-X`. */
function goesOn(tokens: readonly Token[], at: number, step: 1 | -1 = 1): boolean {
	const mark = tokens[at];
	const word = tokens[at + step];
	const [left, right] = step === 1 ? [mark, word] : [word === undefined ? undefined : mark, tokens[at + 1]];
	return (
		mark?.kind === "mark" &&
		"-_".includes(mark.key) &&
		word?.kind === "word" &&
		left?.spaced === false &&
		right?.spaced === false
	);
}

export const examples: readonly RuleExample[] = [
	{
		input: {
			caption: "#ad Glow with @lumaskin.uk, LUMA150",
			jurisdiction: "US",
			required: ["@lumaskin", "LUMA15"],
		},
		finds: [
			{ severity: "error", words: "" },
			{ severity: "error", words: "" },
		],
		fixed: "#ad Glow with @lumaskin.uk, LUMA150 @lumaskin LUMA15",
	},
	{
		input: {
			caption: "#ad #glowweek with @LumaSkin. Code luma15!",
			jurisdiction: "US",
			required: ["#GlowWeek", "@lumaskin", "LUMA15"],
		},
		finds: [],
	},
	{
		input: { caption: "#ad #GlowWeekend", jurisdiction: "US", required: ["#GlowWeek"] },
		finds: [{ severity: "error", words: "" }],
		fixed: "#ad #GlowWeekend #GlowWeek",
	},
	{
		input: { caption: "#ad Code LUMA-15-X", jurisdiction: "US", required: ["LUMA-15"] },
		finds: [{ severity: "error", words: "" }],
	},
	{ input: { caption: "#ad Code LUMA-15.", jurisdiction: "US", required: ["LUMA-15"] }, finds: [] },
	{
		input: { caption: "Glow!", jurisdiction: "US", relationship: "none", required: ["#GlowWeek"] },
		finds: [{ severity: "error", words: "" }],
		fixed: "Glow! #GlowWeek",
	},
];
