import type { RuleContext } from "../context.ts";
import type { CaptionRule, Fix, RuleExample } from "../contracts.ts";
import type { LabelUse } from "../matching/label-use.ts";
import { tagOf } from "../placement.ts";
import { isAscii } from "../text/characters.ts";
import { authorityOf } from "./severity-and-cite.ts";

const WRITTEN = {
	glued: "glued to another word",
	split: "split in two",
	hidden: "with an invisible character in it",
	"look-alike": "with letters of another alphabet that look alike",
	styled: "in styled letters, which screen readers spell out and feeds do not link",
} as const;

/** A label that readers, feeds or screen readers may not recognise. */
export const ambiguousHashtag: CaptionRule = {
	id: "ambiguous-hashtag",
	summary: "The label is a word of its own in plain letters, not glued, split or disguised.",
	check(context) {
		const { accepted, disguised } = context;
		const use = accepted.length > 0 ? accepted.find(({ disguise }) => disguise === "styled") : disguised[0];
		if (use?.disguise === undefined) return [];
		const { severity, cite } = authorityOf(context, "ambiguous-hashtag", "warning");
		const isStyled = use.disguise === "styled";
		return [
			{
				severity: isStyled ? "info" : severity,
				start: use.start,
				end: use.end,
				unexpected: `"${context.caption.slice(use.start, use.end)}", a label ${WRITTEN[use.disguise]}`,
				expected: `"${tagOf(context)}"`,
				cite,
				fix: isStyled ? undefined : retyped(context, use),
			},
		];
	},
};

/** The plain label; what was glued to it in a hashtag becomes a hashtag of its own. */
function retyped(context: RuleContext, { start, end, remains }: LabelUse): Fix {
	const label = tagOf(context);
	const written = context.caption.slice(start, end);
	const rest =
		remains === undefined || !isAscii(written) || !written.startsWith("#") ? "" : other(written, remains);
	return { does: `Write ${label} instead.`, edits: [{ start, end, text: `${label}${rest}` }] };
}

function other(written: string, remains: string): string {
	const leads = written.toLowerCase().startsWith(`#${remains}`);
	return leads ? ` ${written.slice(0, remains.length + 1)}` : ` #${written.slice(-remains.length)}`;
}

export const examples: readonly RuleExample[] = [
	{
		input: { caption: "Denim day. #coolstylead", jurisdiction: "US", brand: "Coolstyle" },
		finds: [{ severity: "warning", words: "#coolstylead" }],
		fixed: "Denim day. #ad #coolstyle",
	},
	{
		input: { caption: "#adCoolstyle Denim day.", jurisdiction: "US", brand: "Coolstyle" },
		finds: [{ severity: "warning", words: "#adCoolstyle" }],
		fixed: "#ad #Coolstyle Denim day.",
	},
	{
		input: { caption: "Dancing soundad", jurisdiction: "GB" },
		finds: [{ severity: "warning", words: "soundad" }],
		fixed: "Dancing #ad",
	},
	{
		input: { caption: "#а\u0501 Denim day in the sun", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "#а\u0501" }],
		fixed: "#ad Denim day in the sun",
		note: "Cyrillic letters.",
	},
	{
		input: { caption: "#a\u200bd Denim day.", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "#a\u200bd" }],
		fixed: "#ad Denim day.",
		note: "A zero-width space inside.",
	},
	{
		input: { caption: "# ad Denim day.", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "# ad" }],
		fixed: "#ad Denim day.",
	},
	{
		input: { caption: "#a d Denim day.", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "#a d" }],
	},
	{
		input: { caption: "#ａｄ Denim day.", jurisdiction: "US" },
		finds: [{ severity: "info", words: "#ａｄ" }],
	},
	{ input: { caption: "#𝗮𝗱 Denim day.", jurisdiction: "US" }, finds: [{ severity: "info", words: "#𝗮𝗱" }] },
	{
		input: { caption: "#ad\u200b Denim day. #CoolStyleAd", jurisdiction: "US" },
		finds: [],
		note: "A plain label is there.",
	},
	{ input: { caption: "#ad #squad #salad #road #download", jurisdiction: "US" }, finds: [] },
	{ input: { caption: "#squad #salad #road #download #ipad", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "Новый день, а дома всё тихо #ад", jurisdiction: "US" },
		finds: [],
		note: "Running Cyrillic text is left alone.",
	},
	{
		input: { caption: "#tea_ad A cup of tea", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "#tea_ad" }],
		fixed: "#ad #tea A cup of tea",
	},
	{
		input: { caption: "#adbycoolstyle Denim day.", jurisdiction: "US", brand: "Coolstyle" },
		finds: [{ severity: "warning", words: "#adbycoolstyle" }],
		fixed: "#ad #coolstyle Denim day.",
	},
	{
		input: { caption: "Denim day. #mystylead", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "#mystylead" }],
		fixed: "Denim day. #ad #mystyle",
	},
	{
		input: { caption: "#coolstylesquad #coolstyledad", jurisdiction: "US", brand: "Coolstyle" },
		finds: [],
		note: "Words that end in -ad after the brand's name.",
	},
];
