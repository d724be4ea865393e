import { importExample } from "./import-example.mjs";

/** docs/results-imports.md: the exports that "Import results" knows, with examples, and what headers mean. */
export function resultsImportsPage(formats, aliasesOf) {
	return [
		"# Importing results",
		"",
		intro,
		"",
		"## Formats",
		"",
		formatIntro,
		...formats.flatMap(formatPart),
		"",
		"## Headers",
		"",
		headerIntro,
		...headerPart("Posts", aliasesOf("posts")),
		...headerPart("Ads, visits and totals of creators", aliasesOf("ads")),
		...headerPart("Orders", aliasesOf("orders")),
	].join("\n");
}

const intro = `Made from the add-on's own tables; the tests run every example. An export may be a .csv, .tsv, .xlsx or .json file, pasted rows, or
another tab. Before anything is written you see which columns were taken, the sum of each figure beside the file's own total, which
posts were found among the deliverables and why, and which rows are open.

**Posts** become rows of Results: one for each post and day, so that a later export adds history and the same one changes nothing.
A post is the deliverable whose live link or id it has; without a link, the one of the same account that is planned within two days,
if exactly one fits. All else is left open for you to match by hand, or to import by its link.

**Ads** belong to the deliverable whose id stands in the name of the ad, ad set or campaign, and get a row of their own, marked
“boosted”, so that what money bought is never mixed with the post's own figures. **Visits** belong to the deliverable or creator whose link
they came through. **Totals of creators** that are of no single post get a row of their own, called by creator, tool and period:
\`Mara Eats/TikTok Shop/2026-03\`, \`…/from 2026-02-15/2026-04\` for several months, \`…/total\` where the export tells no period.

**Orders** go to the tab Orders, each once. Columns with buyers' names, e-mail addresses, phone numbers, addresses, notes or IP addresses are
emptied in the sidebar before anything is sent, and named. What a network or an analytics tool says of an order goes to the row of
the shop's order; an order the shop's export does not have is refused beside the shop's, so that none counts twice. Where Orders has a
creator's orders, counts of the same orders are not taken into Results.`;

const formatIntro =
	"The surest is taken. Headers a format does not treat specially are read by the common table below.";

const headerIntro =
	"Letter case, accents and punctuation do not matter, nor do words such as “total”, “lifetime” or “post”, and a currency at the end is the currency of the amounts. Rates and averages are left out: the tracker computes its own.";

function formatPart({ title, told, remarks = [], examples }) {
	return [
		"",
		`### ${title}`,
		"",
		`Told ${told}.`,
		...remarks.flatMap((remark) => ["", remark]),
		...examples.flatMap(importExample),
	];
}

function headerPart(title, aliases) {
	return [
		"",
		`### ${title}`,
		"",
		"| means | headers |",
		"|---|---|",
		...Object.entries(aliases).map(([field, headers]) => `| ${field} | ${headers} |`),
	];
}
