import type { RuleContext } from "../context.ts";
import type { CaptionRule, Found, RuleExample } from "../contracts.ts";
import { postLength } from "../text/post-length.ts";
import { readTokens } from "../text/read-tokens.ts";

/** More than the platform takes. */
export const overLength: CaptionRule = {
	id: "over-length",
	summary: "The caption and its hashtags fit the platform, counted as the platform counts.",
	alsoUnpaid: true,
	check(context) {
		return [...tooLong(context), ...tooManyTags(context)];
	},
};

function tooLong({ platform: { name, limit }, caption, tokens }: RuleContext): readonly Found[] {
	if (limit === undefined) return [];
	const { unit, most, warnFrom } = limit;
	if (unit !== "weighted" && caption.length <= (warnFrom ?? most)) return [];
	if (unit === "weighted" && caption.length * 2 <= most) return [];
	const length = postLength(caption, unit, tokens);
	if (length <= (warnFrom ?? most)) return [];
	const severity = length > most ? "error" : "warning";
	const bound = length > most ? most : (warnFrom as number);
	return [
		{
			severity,
			start: overflowAt(
				caption,
				(part) => postLength(part, unit, unit === "weighted" ? readTokens(part) : []) <= bound,
			),
			end: caption.length,
			unexpected: `${length} characters, ${length - bound} too many`,
			expected: `at most ${bound}${severity === "warning" ? ", if a scheduling tool posts it," : ""} on ${name}`,
			cite: `${name} limit`,
		},
	];
}

/** The longest beginning that fits. */
function overflowAt(caption: string, fits: (part: string) => boolean): number {
	let low = 0;
	let high = caption.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (fits(caption.slice(0, middle))) low = middle;
		else high = middle - 1;
	}
	const splitsPair = low > 0 && /[\ud800-\udbff]/.test(caption.charAt(low - 1));
	return splitsPair ? low - 1 : low;
}

function tooManyTags({ platform: { name, hashtags }, tokens }: RuleContext): readonly Found[] {
	if (hashtags === undefined) return [];
	const tags = tokens.filter(({ kind }) => kind === "hashtag");
	const first = tags[hashtags];
	const last = tags[tags.length - 1];
	if (first === undefined || last === undefined) return [];
	const unexpected = `${tags.length} hashtags`;
	const expected = `at most ${hashtags} on ${name}`;
	return [
		{ severity: "error", start: first.start, end: last.end, unexpected, expected, cite: `${name} limit` },
	];
}

export const examples: readonly RuleExample[] = [
	{
		input: {
			caption:
				"#ad A long thought about podcasts that keeps going because I could not decide which of my forty subscriptions to recommend first, so I describe all of them, starting with the one about lighthouses, then the one about soup, then the one about people who restore pianos for a living.",
			jurisdiction: "US",
			platform: "x",
		},
		finds: [{ severity: "error", words: "." }],
	},
	{
		input: {
			caption:
				"#ad A long thought about podcasts that keeps going because I could not decide which of my forty subscriptions to recommend first, so I describe all of them, starting with the one about lighthouses, then the one about soup, then the one about people who restore pianos.",
			jurisdiction: "US",
			platform: "x",
		},
		finds: [],
	},
	{
		input: {
			caption:
				"#ad #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun #sun",
			jurisdiction: "US",
			platform: "Instagram",
		},
		finds: [{ severity: "error", words: "#sun" }],
		note: "Instagram takes 30 hashtags.",
	},
];
