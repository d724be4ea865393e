const INTERACTIONS = ["likes", "comments", "shares", "saves"];

/** docs/metrics.md: what each figure means and how it is counted, and every published one with its source. */
export function metricsPage(terms, { ENGAGEMENT_DEFINITIONS, METRICS, allBenchmarks, rangeInWords }) {
	const published = METRICS.map((metric) => ({
		...metric,
		sources: allBenchmarks().filter((source) => source.metric === metric.name),
	})).filter(({ sources }) => sources.length > 0);
	return `# Metrics

What each figure means, how it is counted, and what is published about it. Made from the functions' own declarations and
the notes of the tracker's columns; the sidebar shows the same under **Glossary**. What the tools make of these figures is
described under [The sidebar's tools](tools.md).

${terms.flatMap((term) => [`## ${term.term}`, "", ...paragraphs(term), ""]).join("\n")}
## Engagement rate by name

Rates of two definitions must not be compared: for one and the same creator they lie up to three times apart. Every tool
uses one definition for all, and says which. In a cell it is the last argument of
[ENGAGEMENT_RATE](functions.md#engagement_rate).

| definition | counts | divides by | of which posts | used by | source |
|---|---|---|---|---|---|
${ENGAGEMENT_DEFINITIONS.map(definitionRow).join("\n")}

## Published figures

What [BENCHMARK](functions.md#benchmark) answers from. Sources disagree; the add-on shows a band and names them, and never
averages. Figures marked "left out" are in no band, for the reason given; they are shown when their source is asked for by
name. Amounts are US dollars.

${published.map((metric) => figuresTable(metric, rangeInWords)).join("\n\n")}
`;
}

function paragraphs({ means, computedBy, gives, column, inColumn, source, keywords }) {
	return [
		means,
		...(computedBy
			? ["", `Computed by [${computedBy}](functions.md#${computedBy.toLowerCase()}). Result: ${gives}`]
			: []),
		...(column ? ["", `In the tracker: ${column}.${inColumn ? ` ${inColumn}` : ""}`] : []),
		...(source ? ["", `Source: ${source}`] : []),
		...(keywords ? ["", `Also found by: ${keywords}`] : []),
	];
}

function definitionRow({ name, counts, audience, average, limits, usedBy, source, year }) {
	const counted = INTERACTIONS.filter((one) => counts[one] !== "left out");
	const words = counted.map((one) => (counts[one] === "if given" ? `${one} if given` : one));
	const posts = [average, limits].filter(Boolean).join(". ");
	return `| ${name} | ${words.join(", ")} | ${audience} | ${cell(posts)} | ${cell(usedBy)} | ${cell(source)}, ${year} |`;
}

function figuresTable({ name, unit, sources }, rangeInWords) {
	const rows = sources.flatMap(({ figures, platform, definition, source, year, basis, leftOut }) =>
		figures.map(({ from, to, low, high }) => {
			const remark = leftOut ? `${basis}; left out: ${leftOut}` : basis;
			return `| ${platform} | ${followers(from, to)} | ${rangeInWords(low, high, unit)} | ${cell(definition)} | ${cell(source)}, ${year} | ${cell(remark)} |`;
		}),
	);
	return `### ${name}

| platform | followers | figure | definition | source | basis |
|---|---|---|---|---|---|
${rows.join("\n")}`;
}

function followers(from, to) {
	const [least, most] = [from, to].map((count) => count?.toLocaleString("en-US"));
	if (!from) return to === undefined ? "any" : `under ${most}`;
	return to === undefined ? `${least} and more` : `${least} to ${most}`;
}

function cell(text) {
	return text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();
}
