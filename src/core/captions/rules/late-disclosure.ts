import type { RuleContext } from "../context.ts";
import type { CaptionRule, Found, RuleExample } from "../contracts.ts";
import type { LabelUse } from "../matching/label-use.ts";
import { hiddenByFold, isBuried, isFirst, moveFirst, placedLabels } from "../placement.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** A label behind "more", or not first where it must be. */
export const lateDisclosure: CaptionRule = {
	id: "late-disclosure",
	summary:
		"The label is seen before the feed hides the rest of the caption; in some countries it comes first.",
	check(context) {
		const labels = placedLabels(context);
		if (labels.length === 0 || context.disclosedByPlatform || labels.some((use) => isFirst(context, use)))
			return [];
		const seen = labels.find((use) => hiddenByFold(context, use) !== "error" && !isBuried(context, use));
		if (seen !== undefined) return notFirst(context, seen, hiddenByFold(context, seen) === "warning");
		const use = labels[0] as LabelUse;
		if (hiddenByFold(context, use) !== "error") {
			return context.table.notFirst === "error" ? notFirst(context, use, false) : [];
		}
		const { severity, cite } = authorityOf(context, "late-disclosure", "error");
		const { start, end } = use;
		const unexpected = `${shown(context, use)} where ${context.platform.name} hides it behind "more"`;
		return [{ severity, start, end, unexpected, expected, cite, fix: moveFirst(context, use) }];
	},
};

const expected = "the label at the start";

function notFirst(context: RuleContext, use: LabelUse, folded: boolean): readonly Found[] {
	const severity =
		folded && context.table.notFirst !== "error" ? "warning" : (context.table.notFirst ?? "info");
	const { cite } = authorityOf(context, "late-disclosure", severity);
	const unexpected = folded
		? `${shown(context, use)} where phones hide it behind "more"`
		: `text before ${shown(context, use)}`;
	const fix = severity === "info" ? undefined : moveFirst(context, use);
	return [{ severity, start: use.start, end: use.end, unexpected, expected, cite, fix }];
}

function shown({ caption }: RuleContext, { start, end }: LabelUse): string {
	return `"${caption.slice(start, end)}"`;
}

export const examples: readonly RuleExample[] = [
	{
		input: {
			caption:
				"A long walk by the sea that took the whole of the morning and some of the afternoon, with a thermos, two apples and a very wet dog. #ad",
			jurisdiction: "US",
		},
		finds: [{ severity: "error", words: "#ad" }],
		fixed:
			"#ad A long walk by the sea that took the whole of the morning and some of the afternoon, with a thermos, two apples and a very wet dog.",
	},
	{
		input: { caption: "Sea.\n.\n.\n#ad", jurisdiction: "US" },
		finds: [{ severity: "error", words: "#ad" }],
		fixed: "#ad Sea.\n.\n.\n",
		note: "Dots push the label out of sight.",
	},
	{
		input: { caption: "Sea.\n\u2800\n\u2800\n#ad", jurisdiction: "GB" },
		finds: [{ severity: "error", words: "#ad" }],
	},
	{
		input: { caption: "Sea and sand. #ad", jurisdiction: "US" },
		finds: [{ severity: "info", words: "#ad" }],
	},
	{
		input: { caption: "Sea and sand. #AD", jurisdiction: "IE" },
		finds: [{ severity: "error", words: "#AD" }],
		fixed: "#AD Sea and sand.",
	},
	{
		input: { caption: "Hav og sand. Reklame", jurisdiction: "NO" },
		finds: [{ severity: "warning", words: "Reklame" }],
		fixed: "Reklame | Hav og sand. Reklame",
		note: "Words of the creator's stay where they are.",
	},
	{
		input: { caption: "🌊✨ #AD Sea and sand.", jurisdiction: "IE" },
		finds: [],
		note: "Emoji may come first.",
	},
	{
		input: { caption: "Sea.\n\n\n\n#ad", jurisdiction: "US", platform: "x" },
		finds: [{ severity: "info", words: "#ad" }],
	},
	{
		input: {
			caption: "Fifty characters are not many when you think of it, #ad",
			jurisdiction: "US",
			platform: "Pinterest",
		},
		finds: [{ severity: "error", words: "#ad" }],
	},
	{
		input: {
			caption:
				"👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧 family day #ad",
			jurisdiction: "US",
		},
		finds: [{ severity: "info", words: "#ad" }],
		note: "A joined emoji is one character to the reader.",
	},
	{
		input: {
			caption:
				"Facebook shows a good deal on a wide screen, and on a phone it stops at some hundred and twenty characters or so, like here. #ad",
			jurisdiction: "US",
			platform: "Facebook",
		},
		finds: [{ severity: "warning", words: "#ad" }],
	},
];
