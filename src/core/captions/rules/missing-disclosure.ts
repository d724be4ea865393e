import type { CaptionRule, RuleExample } from "../contracts.ts";
import { insertFirst, offerOf } from "../placement.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** An ad without any label. */
export const missingDisclosure: CaptionRule = {
	id: "missing-disclosure",
	summary:
		"A paid caption carries a label that its country accepts; a brand tag, a discount code or an affiliate link is none.",
	check(context) {
		const { accepted, weak, unclear, foreign, disguised, denials, input, disclosedByPlatform } = context;
		if (disclosedByPlatform) return [];
		const labels = accepted.length + weak.length + unclear.length + foreign.length + disguised.length;
		if (labels > 0 || denials.length > 0) return [];
		const { severity, cite } = authorityOf(context, "missing-disclosure", "error");
		const toolOnly = input.paidLabel === true;
		return [
			{
				severity: toolOnly && severity === "error" ? "warning" : severity,
				start: 0,
				end: 0,
				unexpected: toolOnly
					? "caption without a disclosure of its own beside the platform's paid label"
					: "paid caption without a disclosure",
				expected: `"${offerOf(context)}" at the start`,
				cite,
				fix: { does: `Put ${offerOf(context)} at the start.`, edits: [insertFirst(context)] },
			},
		];
	},
};

const nothing = { severity: "error", words: "" } as const;

export const examples: readonly RuleExample[] = [
	{
		input: { caption: "Soft light, warm tea. @harbourtea", jurisdiction: "US", brand: "Harbour Tea" },
		finds: [nothing],
		fixed: "#ad Soft light, warm tea. @harbourtea",
	},
	{
		input: { caption: "Use code TEA15 at harbourtea.com!", jurisdiction: "GB", brand: "Harbour Tea" },
		finds: [nothing],
		fixed: "#ad Use code TEA15 at harbourtea.com!",
		note: "A discount code tells nobody who paid.",
	},
	{
		input: { caption: "Teezeit mit @harbourtea", jurisdiction: "DE", brand: "Harbour Tea" },
		finds: [nothing],
		fixed: "Werbung | Teezeit mit @harbourtea",
	},
	{
		input: { caption: "Teehetki @harbourtea", jurisdiction: "FI", brand: "Harbour Tea" },
		finds: [nothing],
		fixed: "Mainos Harbour Tea | Teehetki @harbourtea",
	},
	{
		input: { caption: "Tea weather.", jurisdiction: "US", paidLabel: true },
		finds: [{ severity: "warning", words: "" }],
		fixed: "#ad Tea weather.",
		note: "The FTC does not count on the platform's tool.",
	},
	{ input: { caption: "Tea weather.", jurisdiction: "GB", paidLabel: true }, finds: [] },
	{ input: { caption: "Tea weather.", jurisdiction: "US", relationship: "none" }, finds: [] },
	{
		input: { caption: "I saw an ad for this kettle and had to have it.", jurisdiction: "US" },
		finds: [nothing],
		note: "An ad that is only spoken of.",
	},
	{ input: { caption: "Ad hoc picnic 🇦🇩 #adventure #salad", jurisdiction: "US" }, finds: [nothing] },
	{ input: { caption: "Ruins from AD 79, tour by @oldstones", jurisdiction: "GB" }, finds: [nothing] },
	{
		input: { caption: "No ad breaks, ad-free, no TV ad. Just @podly", jurisdiction: "US" },
		finds: [nothing],
	},
	{
		input: { caption: "إعلان ممتع عن القهوة اليوم مع الأصدقاء #ad", jurisdiction: "GB" },
		finds: [],
		note: "Right-to-left text with a Latin tag.",
	},
	{
		input: { caption: "Kaffee und Kuchen", jurisdiction: ["US", "DE"] },
		finds: [nothing],
		fixed: "Werbung | #ad Kaffee und Kuchen",
		note: "Two countries, two labels.",
	},
	{
		input: { caption: 'They all write "#ad" under everything. "Ad" is a funny word.', jurisdiction: "US" },
		finds: [nothing],
		note: "Labels that are quoted.",
	},
	{
		input: { caption: "Anzeige gegen den Dieb erstattet. Mantel: @mantelei", jurisdiction: "DE" },
		finds: [nothing],
		note: "A complaint to the police.",
	},
	{
		input: { caption: "Ich hasse Werbung im Fernsehen, den Mantel nicht", jurisdiction: "DE" },
		finds: [nothing],
	},
	{ input: { caption: "Promotion at work! In my @denimly jeans", jurisdiction: "US" }, finds: [nothing] },
	{ input: { caption: "Partner in crime! My dog in @sockhaus", jurisdiction: "US" }, finds: [nothing] },
	{ input: { caption: "Dieser Beitrag enthält Werbung für @mantelei", jurisdiction: "DE" }, finds: [] },
	{ input: { caption: "Slow mornings ✨ad✨ @kettleco", jurisdiction: "US" }, finds: [] },
	{ input: { caption: "Brot statt Werbung! @brotly", jurisdiction: "DE" }, finds: [nothing] },
	{
		input: { caption: "Levi's Partner here with a denim tip", jurisdiction: "US", brand: "Levi's" },
		finds: [],
	},
	{
		input: {
			caption: "Bramble & Co Ambassador here with a tea tip",
			jurisdiction: "US",
			brand: "Bramble & Co",
		},
		finds: [],
	},
	{
		input: {
			caption: "My trip was paid for by Bramble. Three days in Maine",
			jurisdiction: "US",
			brand: "Bramble",
		},
		finds: [],
	},
	{
		input: {
			caption: "As the founder of Bramble, I pack each tin",
			jurisdiction: "US",
			brand: "Bramble",
			relationship: "own-brand",
		},
		finds: [],
	},
	{
		input: {
			caption: "My company, Bramble, opened a second shop",
			jurisdiction: "US",
			brand: "Bramble",
			relationship: "own-brand",
		},
		finds: [],
	},
	{
		input: {
			caption: "I am an employee of Bramble and drink four cups a day",
			jurisdiction: "US",
			brand: "Bramble",
			relationship: "employee",
		},
		finds: [],
	},
	{
		input: { caption: "【広告】今日の朝ごはんはとても美味しいスコーンでした", jurisdiction: "US" },
		finds: [],
		note: "The plain word in the caption's own language.",
	},
	{ input: { caption: "Werbeanzeige – so pflanzt ihr Tulpen", jurisdiction: "DE" }, finds: [] },
	{
		input: { caption: "Ad creative testing is my job. Gloss day", jurisdiction: "US" },
		finds: [{ severity: "error", words: "" }],
	},
	{
		input: { caption: "Juniper is compensating me for this post", jurisdiction: "US", brand: "Juniper" },
		finds: [],
	},
	{
		input: { caption: "I get paid if you shop this link", jurisdiction: "US", relationship: "affiliate" },
		finds: [],
	},
	{
		input: { caption: "Hosted a dinner party with @juniper candles", jurisdiction: "US" },
		finds: [{ severity: "error", words: "" }],
	},
	{ input: { caption: "Ceci est une publicité pour @glossbar", jurisdiction: "FR" }, finds: [] },
	{ input: { caption: "Dieser Beitrag ist eine Anzeige", jurisdiction: "DE" }, finds: [] },
	{
		input: { caption: "Die neue Werbung von @glossbar ist der Hammer", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "" }],
		note: "An ad is only spoken of.",
	},
	{
		input: { caption: "Ad of the year nominee, so proud", jurisdiction: "GB" },
		finds: [{ severity: "error", words: "" }],
	},
];
