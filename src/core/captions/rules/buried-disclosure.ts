import type { CaptionRule, RuleExample } from "../contracts.ts";
import type { LabelUse } from "../matching/label-use.ts";
import { hiddenByFold, isBuried, moveFirst, placedLabels, tagRowOf } from "../placement.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** A label lost among tags. */
export const buriedDisclosure: CaptionRule = {
	id: "buried-disclosure",
	summary: "The label is not hidden in a row of three or more hashtags, handles or links.",
	check(context) {
		const labels = placedLabels(context).filter(isWhole);
		const use = labels[0];
		if (use === undefined || context.disclosedByPlatform || !isBuried(context, use)) return [];
		if (labels.some((other) => !isBuried(context, other) && hiddenByFold(context, other) !== "error"))
			return [];
		const { severity, cite } = authorityOf(context, "buried-disclosure", "warning");
		const { before, length } = tagRowOf(context, use);
		const words = context.caption.slice(use.start, use.end);
		return [
			{
				severity,
				start: use.start,
				end: use.end,
				unexpected: `"${words}" behind ${before === 1 ? "another tag" : `${before} others`} in a row of ${length} tags`,
				expected: "the label before everything else",
				cite,
				fix: moveFirst(context, use),
			},
		];
	},
};

/** A label glued to another word or split must be retyped before its place counts. */
function isWhole({ disguise }: LabelUse): boolean {
	return disguise !== "glued" && disguise !== "split";
}

export const examples: readonly RuleExample[] = [
	{
		input: { caption: "Waves. #sea #ad #sun", jurisdiction: "US" },
		finds: [{ severity: "error", words: "#ad" }],
		fixed: "#ad Waves. #sea #sun",
	},
	{
		input: { caption: "Waves. #sea, #sun ☀️ #ad", jurisdiction: "GB" },
		finds: [{ severity: "warning", words: "#ad" }],
		fixed: "#ad Waves. #sea, #sun ☀️",
		note: "Commas and emoji do not end a row of tags.",
	},
	{
		input: { caption: "Waves. #ad #sea #sun #sand", jurisdiction: "US" },
		finds: [],
		note: "First of the row.",
	},
	{ input: { caption: "Waves. #sea #ad", jurisdiction: "US" }, finds: [], note: "Two tags are no crowd." },
	{
		input: { caption: "Golven. #zee #zon #ad", jurisdiction: "NL" },
		finds: [],
		note: "Last in the row will do.",
	},
	{
		input: { caption: "Golven. #zee #ad #zon", jurisdiction: "NL" },
		finds: [{ severity: "warning", words: "#ad" }],
		fixed: "#ad Golven. #zee #zon",
	},
	{
		input: { caption: "Onde. #mare #sole #pubblicità", jurisdiction: "IT" },
		finds: [],
		note: "One of the first three.",
	},
	{
		input: { caption: "Onde. #mare #sole #sale #pubblicità", jurisdiction: "IT" },
		finds: [{ severity: "warning", words: "#pubblicità" }],
	},
	{ input: { caption: "#ad #sea #sun #ad", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "#sea#ad#sun", jurisdiction: "US" },
		finds: [{ severity: "error", words: "#ad" }],
		fixed: "#ad #sea#sun",
	},
	{
		input: { caption: "#tea #soundad #fyp #foryou", jurisdiction: "US" },
		finds: [],
		fixed: "#ad #tea #sound #fyp #foryou",
		note: "No label yet; once retyped it moves.",
	},
];
