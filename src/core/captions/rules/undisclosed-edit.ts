import type { RuleContext } from "../context.ts";
import type { CaptionRule, Fix, RuleExample } from "../contracts.ts";
import { addPhrase, makePhraseIndex, matchAt, type PhraseIndex } from "../matching/phrases.ts";
import type { Token } from "../text/token.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** Words by which a caption itself owns up to an edited picture. */
const EDIT_WORDS: readonly string[] = [
	"retouched",
	"photoshopped",
	"facetuned",
	"facetune",
	"airbrushed",
	"beauty/face/skin/glow/smoothing/blurring filter",
	"instagram/insta/tiktok/snapchat filter",
	"used/using/with a filter",
	"filter on",
	"ai generated/edited/enhanced",
	"edited/generated/made with ai",
	"filtre beauté",
	"retouché/retouchée/retouchés/retouchées",
	"générée/généré par ia",
	"retusjert",
	"redigert bilde/kropp",
	"bruker/brukte/med et filter",
];
const UNDONE = " no zero without nofilter never not sans uten ingen any ";

let editPhrases: PhraseIndex<true> | undefined;
let mentions: Map<string, PhraseIndex<true>> | undefined;

/** An edited picture without the mention its country asks for. */
export const undisclosedEdit: CaptionRule = {
	id: "undisclosed-edit",
	summary:
		"A retouched, filtered or generated picture carries the country's mention, or is not used where it flatters the product.",
	check(context) {
		const { table, caption } = context;
		const { edits } = table;
		const named = edits === undefined ? undefined : namedEdit(context.tokens);
		if (context.input.edited !== true && named === undefined) return [];
		const { cite } = authorityOf(context, "undisclosed-edit", "warning");
		const [start, end] = named ?? [0, 0];
		const unexpected = named === undefined ? "edited picture" : `"${caption.slice(start, end)}"`;
		if (edits === undefined) {
			const expected = "a picture that shows what the product does";
			return [{ severity: "info", start, end, unexpected, expected, cite }];
		}
		const label = edits.labels[0];
		if (label === undefined) {
			return [
				{
					severity: edits.severity,
					start,
					end,
					unexpected,
					expected: "an unedited picture if the edit changes what the product seems to do",
					cite,
				},
			];
		}
		if (isMentioned(context, edits.labels)) return [];
		return [
			{
				severity: edits.severity,
				start,
				end,
				unexpected: `${unexpected} without its mention`,
				expected: `"${label}"`,
				cite,
				fix: appended(caption, label),
			},
		];
	},
};

function appended(caption: string, label: string): Fix {
	const at = caption.length;
	return { does: `Add ${label} at the end.`, edits: [{ start: at, end: at, text: `\n${label}` }] };
}

/** Where the caption names an edit, unless it says there is none. */
function namedEdit(tokens: readonly Token[]): readonly [number, number] | undefined {
	editPhrases ??= indexOf(EDIT_WORDS);
	for (let at = 0; at < tokens.length; at++) {
		const match = matchAt(editPhrases, tokens, at, () => 0);
		if (match === undefined || UNDONE.includes(` ${tokens[at - 1]?.key ?? "-"} `)) continue;
		return [(tokens[at] as Token).start, (tokens[match.to - 1] as Token).end];
	}
	return undefined;
}

function isMentioned({ tokens, table }: RuleContext, labels: readonly string[]): boolean {
	mentions ??= new Map();
	const phrases = mentions.get(table.code) ?? indexOf(labels);
	mentions.set(table.code, phrases);
	return tokens.some((_, at) => matchAt(phrases, tokens, at, () => 0) !== undefined);
}

function indexOf(words: readonly string[]): PhraseIndex<true> {
	const phrases = makePhraseIndex<true>();
	for (const phrase of words) addPhrase(phrases, phrase.replace(" –", ""), true);
	return phrases;
}

export const examples: readonly RuleExample[] = [
	{
		input: { caption: "Publicité – Mon teint", jurisdiction: "FR", edited: true },
		finds: [{ severity: "error", words: "" }],
		fixed: "Publicité – Mon teint\nImages retouchées",
	},
	{
		input: { caption: "Publicité – Mon teint. Images retouchées", jurisdiction: "FR", edited: true },
		finds: [],
	},
	{
		input: { caption: "Reklame | Min hud", jurisdiction: "NO", edited: true },
		finds: [{ severity: "error", words: "" }],
		fixed: "Reklame | Min hud\nRetusjert person – reklame",
	},
	{
		input: { caption: "#ad My tan", jurisdiction: "GB", edited: true },
		finds: [{ severity: "warning", words: "" }],
	},
	{
		input: { caption: "#ad My tan, with a beauty filter", jurisdiction: "GB" },
		finds: [{ severity: "warning", words: "beauty filter" }],
	},
	{
		input: { caption: "#ad My tan, no beauty filter, filter coffee in hand", jurisdiction: "GB" },
		finds: [],
	},
	{
		input: { caption: "#ad My tan", jurisdiction: "US", edited: true },
		finds: [{ severity: "info", words: "" }],
	},
	{
		input: { caption: "#ad I used a smoothing filter on this one", jurisdiction: "IN" },
		finds: [{ severity: "warning", words: "smoothing filter" }],
	},
];
