import type { RuleContext } from "../context.ts";
import type { CaptionRule, Fix, RuleExample } from "../contracts.ts";
import type { LabelUse } from "../matching/label-use.ts";
import { insertFirst, isRemovable, offerOf, tagOf } from "../placement.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** Wording that does not tell readers it is an ad. */
export const vagueDisclosure: CaptionRule = {
	id: "vague-disclosure",
	summary: "A label says plainly that it is an ad; #sp, #collab, a thank-you or gifted do not.",
	check(context) {
		const { accepted, weak, unclear, foreign, disguised, denials, disclosedByPlatform } = context;
		if (disclosedByPlatform || accepted.length + foreign.length + disguised.length + denials.length > 0)
			return [];
		const use = unclear[0] ?? weak[0];
		if (use === undefined) return [];
		const { severity, cite } = authorityOf(context, "vague-disclosure", "error");
		const words = context.caption.slice(use.start, use.end);
		const { start, end } = use;
		if (use.kind === "unclear") {
			const unexpected = `"${words}", on which the authorities have not said a clear word`;
			return [{ severity: "info", start, end, unexpected, expected: `"${offerOf(context)}"`, cite }];
		}
		return [
			{
				severity: use.listed && isForeign(context, use) ? "warning" : severity,
				start,
				end,
				unexpected: `"${words}" as the only disclosure`,
				expected: `"${offerOf(context)}"`,
				cite,
				fix: plainer(context, use),
			},
		];
	},
};

/** A plain label in a language that was not told apart from the caption's is a lesser fault than a vague word. */
function isForeign({ table }: RuleContext, { languages }: LabelUse): boolean {
	return !languages.some((language) => table.languages.includes(language));
}

/** A tag is replaced; words stay, for they belong to the creator, and the label is put before the caption. */
function plainer(context: RuleContext, use: LabelUse): Fix {
	if (!isRemovable(context, use)) {
		return { does: `Put ${offerOf(context)} at the start.`, edits: [insertFirst(context)] };
	}
	const text = tagOf(context);
	return { does: `Replace it with ${text}.`, edits: [{ start: use.start, end: use.end, text }] };
}

export const examples: readonly RuleExample[] = [
	{
		input: { caption: "New gloss! @glossbar #spon", jurisdiction: "US" },
		finds: [{ severity: "error", words: "#spon" }],
		fixed: "New gloss! @glossbar #ad",
	},
	{
		input: { caption: "#sp Gloss day.", jurisdiction: "AU" },
		finds: [{ severity: "error", words: "#sp" }],
		fixed: "#ad Gloss day.",
	},
	{
		input: { caption: "Thank you so much @glossbar for the gloss", jurisdiction: "US" },
		finds: [{ severity: "error", words: "Thank you so much @glossbar" }],
		fixed: "#ad Thank you so much @glossbar for the gloss",
	},
	{ input: { caption: "Thanks @glossbar for the free gloss", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "Kindly gifted by @glossbar", jurisdiction: "GB" },
		finds: [{ severity: "error", words: "Kindly gifted" }],
	},
	{
		input: { caption: "Sponsored by Glossbar", jurisdiction: "GB" },
		finds: [{ severity: "error", words: "Sponsored by" }],
	},
	{ input: { caption: "Sponsored by Glossbar", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "#gifted New gloss!", jurisdiction: "US", relationship: "gifted" },
		finds: [{ severity: "info", words: "#gifted" }],
		note: "The FTC is silent; on a paid post it is weak.",
	},
	{
		input: { caption: "#gifted New gloss!", jurisdiction: "US" },
		finds: [{ severity: "error", words: "#gifted" }],
		fixed: "#ad New gloss!",
	},
	{ input: { caption: "#ad gifted by @glossbar", jurisdiction: "GB" }, finds: [] },
	{
		input: { caption: "#gifted @glossbar", jurisdiction: "IE", relationship: "gifted" },
		finds: [],
		note: "Accepted in Ireland for a gift nobody asked anything for.",
	},
	{
		input: { caption: "AD New gloss", jurisdiction: "IE" },
		finds: [{ severity: "error", words: "AD" }],
		fixed: "#AD New gloss",
	},
	{ input: { caption: "#GlossbarAmbassador New gloss", jurisdiction: "US", brand: "Glossbar" }, finds: [] },
	{
		input: { caption: "#GlossbarAmbassador New gloss", jurisdiction: "GB", brand: "Glossbar" },
		finds: [{ severity: "error", words: "#GlossbarAmbassador" }],
		fixed: "#ad New gloss",
	},
	{
		input: { caption: "Hello #partner! @glossbar", jurisdiction: "CA" },
		finds: [{ severity: "error", words: "#partner" }],
	},
	{
		input: { caption: "En collaboration avec @glossbar", jurisdiction: "FR" },
		finds: [{ severity: "error", words: "collaboration" }],
		fixed: "Publicité | En collaboration avec @glossbar",
	},
	{ input: { caption: "Collaboration commerciale avec @glossbar", jurisdiction: "FR" }, finds: [] },
	{
		input: { caption: "In Kooperation mit @glossbar", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "In Kooperation mit" }],
	},
	{
		input: { caption: "Regalo de marca @glossbar", jurisdiction: "ES" },
		finds: [{ severity: "error", words: "Regalo de marca" }],
	},
	{
		input: { caption: "#adv Il gloss di oggi", jurisdiction: "IT" },
		finds: [{ severity: "error", words: "#adv" }],
		fixed: "#pubblicità Il gloss di oggi",
	},
	{ input: { caption: "#adv @glossbar Il gloss di oggi", jurisdiction: "IT" }, finds: [] },
	{
		input: { caption: "#collab Nieuwe gloss", jurisdiction: "NL" },
		finds: [{ severity: "error", words: "#collab" }],
	},
	{
		input: { caption: "Saatu tuote @glossbar", jurisdiction: "FI" },
		finds: [{ severity: "error", words: "Saatu tuote" }],
	},
	{
		input: { caption: "#recebido @glossbar", jurisdiction: "BR" },
		finds: [{ severity: "error", words: "#recebido" }],
	},
	{
		input: { caption: "My partner and I love it. Thanks to my mum for the photo!", jurisdiction: "US" },
		finds: [],
		note: "Neither is about a brand, so the disclosure is missing instead.",
	},
	{
		input: { caption: "Working with @glossbar on the launch", jurisdiction: "CA" },
		finds: [{ severity: "info", words: "Working with @glossbar" }],
	},
	{ input: { caption: "I'm a paid ambassador for @kettleco", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "@glossbar, thank you so much for the gloss", jurisdiction: "US" },
		finds: [{ severity: "error", words: "@glossbar, thank" }],
		fixed: "#ad @glossbar, thank you so much for the gloss",
	},
	{
		input: { caption: "So honored to be an ambassador! Gloss day", jurisdiction: "US" },
		finds: [{ severity: "error", words: "be an ambassador" }],
	},
	{
		input: { caption: "Excited to collaborate with @glossbar", jurisdiction: "US" },
		finds: [{ severity: "error", words: "collaborate with" }],
	},
	{
		input: { caption: "Spons: gloss day", jurisdiction: "US" },
		finds: [{ severity: "error", words: "Spons" }],
	},
	{
		input: { caption: "Gekregen van @glossbar", jurisdiction: "NL" },
		finds: [{ severity: "error", words: "Gekregen van @glossbar" }],
	},
	{
		input: { caption: "#TheTeaRoomPartner A tea tip", jurisdiction: "US", brand: "The Tea Room" },
		finds: [],
	},
	{
		input: { caption: "Glossbar sent me a little something", jurisdiction: "US", brand: "Glossbar" },
		finds: [{ severity: "error", words: "Glossbar sent me" }],
	},
	{
		input: { caption: "Glossbar sent me this gloss for free", jurisdiction: "US", brand: "Glossbar" },
		finds: [],
	},
	{
		input: { caption: "#glossbargifted", jurisdiction: "US", brand: "Glossbar" },
		finds: [{ severity: "error", words: "#glossbargifted" }],
	},
	{
		input: { caption: "#brandcollab Henna day", jurisdiction: "IN" },
		finds: [{ severity: "error", words: "#brandcollab" }],
	},
	{
		input: { caption: "Cadeau de @glossbar", jurisdiction: "FR" },
		finds: [{ severity: "error", words: "Cadeau de @glossbar" }],
	},
];
