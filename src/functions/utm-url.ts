import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { utmUrl as addressOf } from "../core/utm.ts";
import { text } from "../core/values/readers.ts";

export const utmUrl: SheetFunction = {
	name: "UTM_URL",
	summary: "A link with its campaign tags, escaped and in lower case as analytics tools expect.",
	parameters: [
		{
			name: "url",
			about: "The landing page. https:// is added if it is missing; other parameters and a # part stay.",
			example: '"https://shop.com/spring"',
			reader: text,
		},
		{
			name: "source",
			about: "Where the visit comes from, such as the platform.",
			example: '"instagram"',
			reader: text,
		},
		{ name: "medium", about: "The kind of link.", example: '"influencer"', reader: text },
		{ name: "campaign", about: "The campaign.", example: '"black friday"', reader: text },
		{
			name: "content",
			about: "What tells links of one campaign apart, such as the creator.",
			example: "A2:A",
			reader: text,
			optional: true,
		},
		{ name: "term", about: "A keyword.", example: '"running shoes"', reader: text, optional: true },
	],
	returns:
		"The link as text. Spaces within a tag become _, and utm_ parameters that were in the link are replaced.",
	compute(url: string, source: string, medium: string, campaign: string, content?: string, term?: string) {
		return addressOf(url, { source, medium, campaign, content, term });
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"tracking link, tracked link, campaign link, UTM, UTM parameters, link builder, Google Analytics, GA4, tagged link";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=UTM_URL("shop.com/spring"; "Instagram"; "influencer"; "Black Friday"; "@mara.eats")',
		args: ["shop.com/spring", "Instagram", "influencer", "Black Friday", "@mara.eats"],
		gives:
			"https://shop.com/spring?utm_source=instagram&utm_medium=influencer&utm_campaign=black_friday&utm_content=%40mara.eats",
	},
	{
		formula: '=UTM_URL("https://shop.com/?size=m&utm_source=mail#reviews"; "tiktok"; "influencer"; "R&B #1")',
		args: ["https://shop.com/?size=m&utm_source=mail#reviews", "tiktok", "influencer", "R&B #1"],
		gives: "https://shop.com/?size=m&utm_source=tiktok&utm_medium=influencer&utm_campaign=r%26b_%231#reviews",
		note: "The tags go in front of the # part, and a # within a tag cannot cut the link off.",
	},
	{
		formula: '=UTM_URL({"shop.com/a"; ""; "shop.com/b"}; "youtube"; "influencer"; "spring")',
		args: [[["shop.com/a"], [""], ["shop.com/b"]], "youtube", "influencer", "spring"],
		gives: [
			["https://shop.com/a?utm_source=youtube&utm_medium=influencer&utm_campaign=spring"],
			[""],
			["https://shop.com/b?utm_source=youtube&utm_medium=influencer&utm_campaign=spring"],
		],
	},
	{
		formula: '=UTM_URL("mara@shop.com"; "instagram"; "influencer"; "spring")',
		args: ["mara@shop.com", "instagram", "influencer", "spring"],
		gives: { throws: '"mara@shop.com" is not a web address. Give one such as https://shop.com/spring.' },
	},
];
