import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

/** Settings of the campaign: their names, the values allowed where the set is closed, and what each is for. */
export const campaignSettings: readonly {
	readonly name: string;
	readonly about: string;
	readonly initial?: string;
	readonly choices?: readonly string[];
}[] = [
	{ name: "campaign", about: "Its name, as creators and clients will read it." },
	{ name: "brand", about: "The brand that pays." },
	{ name: "brand handle", about: "With @, as creators should tag it." },
	{
		name: "objective",
		about: "What the campaign is for.",
		choices: ["awareness", "engagement", "conversion", "content"],
	},
	{
		name: "KPI",
		about: "The one number the budget should buy.",
		choices: ["engagements", "reach", "clicks", "orders"],
	},
	{ name: "summary", about: "Two or three sentences for the brief." },
	{ name: "goals", about: "What success looks like, one goal a line." },
	{ name: "key messages", about: "Talking points, not a script; one a line." },
	{ name: "do", about: "What every post should do; one a line." },
	{ name: "don't", about: "What no post may do; one a line." },
	{ name: "audience", about: "Age, place, interests of the people to reach." },
	{
		name: "fit keywords",
		about:
			"Words a fitting creator uses, parted by commas. Blank: chosen from audience and summary, which is coarser.",
	},
	{
		name: "competitor creators",
		about:
			"Handles or profile links of creators who work with competitors, parted by commas; brand in brackets.",
	},
	{ name: "offer", about: "E.g. 10% off with the creator's code. Say whether it stacks with a sale." },
	{ name: "code pattern", about: "How creators' codes are made, e.g. (NAME)10." },
	{ name: "required hashtags", about: "Parted by spaces." },
	{ name: "required handles", about: "Parted by spaces." },
	{ name: "landing page", about: "Full address, https://…" },
	{ name: "start", about: "First day of work, e.g. 2026-10-01." },
	{ name: "go-live", about: "Day of the first post." },
	{ name: "end", about: "Last day that counts." },
	{ name: "currency", about: "Three letters, e.g. USD." },
	{ name: "budget", about: "For everything: fees, product, shipping, boosts." },
	{ name: "jurisdictions", about: "Where the audience is; decides the ad labels. E.g. US, UK, DE." },
	{
		name: "tier scheme",
		about: "Bounds of the tiers: standard (micro 10K–100K), wide (micro from 1K) or from 5K.",
		initial: "standard",
		choices: ["standard", "wide", "from 5K"],
	},
	{
		name: "engagement definition",
		about: "What counts as engagement. On the Roster all of these divide by followers; in Results by reach.",
		initial: "all",
		choices: ["all", "likes+comments", "HypeAuditor Instagram", "Modash Instagram", "GRIN", "Upfluence"],
	},
	{
		name: "attribution window",
		about: "Days after a post in which orders count for it. Blank: 30.",
	},
	{
		name: "EMV rates",
		about:
			"Blank: no earned media value. on: published rates. Or your own, e.g. CPM 6, like 0.05, comment 0.5, share 1, save 0.75. It is never counted as revenue.",
	},
	{ name: "sender", about: "Who writes to creators: name and role." },
	{ name: "report link", about: "The campaign's report. The tool Report fills it in." },
];

export const campaign: TabSpec = {
	name: "Campaign",
	row: ["setting", "settings"],
	keyColumns: ["setting"],
	key: (cell) => keyPart(cell("setting")),
	columns: [
		{
			name: "setting",
			kind: "text",
			note: "What is set. Keep the names: the tools look settings up by them.",
			width: 180,
		},
		{
			name: "value",
			kind: "text",
			note: "Your value. Blank is fine; the tools say when they need one.",
			width: 320,
		},
		{ name: "about", kind: "text", note: "What the setting is for.", width: 420 },
	],
};
