/** docs/metrics.md: what each figure means and how it is counted. */
export function metricsPage({ terms, definitions }) {
	return [
		"# Glossary of metrics",
		"",
		intro,
		"",
		...terms.flatMap((term) => [`## ${term.term}`, "", ...paragraphs(term), ""]),
		"## Engagement definitions",
		"",
		"Rates of two definitions must not be compared: for one and the same creator they lie up to three times apart.",
		"",
		"| definition | counted | of which posts | used by | source |",
		"|---|---|---|---|---|",
		...definitions.map(
			({ name, formula, average, limits, usedBy, source }) =>
				`| ${name} | ${formula} | ${average}${limits ? `. ${limits}` : ""} | ${usedBy} | ${source} |`,
		),
		"",
	].join("\n");
}

const intro = `Made from the functions' own declarations and the notes of the tracker's columns; the sidebar shows the same under
**Glossary**. What the tools make of these figures is in [tools.md](tools.md).`;

function paragraphs({ means, computedBy, gives, column, inColumn, source }) {
	return [
		means,
		...(computedBy
			? ["", `Computed by [${computedBy}](functions.md#${computedBy.toLowerCase()}). Result: ${gives}`]
			: []),
		...(column ? ["", `In the tracker: ${column}.${inColumn ? ` ${inColumn}` : ""}`] : []),
		...(source ? ["", `Source: ${source}`] : []),
	];
}
