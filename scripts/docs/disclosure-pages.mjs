const SURE = {
	primary: "the authority's own text was read",
	quoted: "a law firm or news page quoting it was read",
	memory: "not confirmed, check before relying on it",
};
const STATUS = { accepted: "discloses", weak: "does not disclose", unclear: "unclear" };

/**
 * One page for each country's ad rules, and a list of them: path → text.
 *
 * @param {Record<string, object>} labelTables the tables of src/core/captions/labels by country code
 * @param {readonly { id: string, summary: string }[]} rules the rules of src/core/captions/rules
 * @returns {Record<string, string>}
 */
export function disclosurePages(labelTables, rules) {
	const tables = Object.values(labelTables).sort((a, b) => (a.name < b.name ? -1 : 1));
	const pages = tables.map((table) => [pathOf(table), countryPage(table)]);
	return { "docs/disclosure/README.md": listPage(tables, rules), ...Object.fromEntries(pages) };
}

const WARNING = `> **Not legal advice.** These are notes for planners, made from public pages in 2026. Rules change; each entry says where
> it comes from and how sure it is. Ask a lawyer or the authority before you rely on one.`;

function listPage(tables, rules) {
	return `# Ad disclosure

${WARNING}

What \`DISCLOSURE_CHECK\` looks at, one page for each country.

| country | watched over by | first choice |
|---|---|---|
${tables.map((table) => `| [${table.name}](${pathOf(table).replace("docs/disclosure/", "")}) | ${cell(table.authority)} | ${offers(table)} |`).join("\n")}

## Rules

| rule | asks |
|---|---|
${rules.map(({ id, summary }) => `| ${id} | ${cell(summary)} |`).join("\n")}

What no text can show stays with people: size, contrast and time on screen of a label in a picture or video, and spoken
words without a transcript.
`;
}

function countryPage(table) {
	const { name, code, authority, labels, notes, platformLabel, edits, cites, notFirst } = table;
	const cited = Object.entries(cites);
	return `# Ad disclosure: ${name} (${code})

${WARNING}

Authority: ${authority}. First choice: ${offers(table)}.

## Labels

| label | here it | source | how sure |
|---|---|---|---|
${labels.map((group) => `| ${cell(group.labels.map(labelText).join(", "))} | ${statusOf(group)} | ${cell(group.source)} | ${SURE[group.sure]} |`).join("\n")}

In the table, / parts words that may stand for one another, … is a few words in between, and X is the brand or a handle.

The platform's own paid label is ${platformLabel.enough ? "enough by itself" : "not enough by itself"} (${platformLabel.source}; ${SURE[platformLabel.sure]}).

## Placement

- The label is seen before "more".
- ${table.buriedFrom === "middle" ? "In a row of three or more tags it is the first or the last." : `In a row of three or more tags it is ${table.buriedFrom === undefined ? "the first" : `among the first ${table.buriedFrom}`}.`}
- ${notFirst === undefined ? "That it is not the first thing in the caption is only noted." : `It is the first thing in the caption; otherwise the finding is ${notFirst === "error" ? "an error" : "a warning"}.`}
${table.sameLanguage ? "- It is in the caption's language.\n" : ""}${edits ? `\n## Edited pictures\n\n${edits.labels.length > 0 ? `The mention is ${edits.labels[0]}.` : "No mention makes an edit right that flatters the product."}\n` : ""}
## Good to know

${notes.map((note) => `- ${note}`).join("\n")}
${cited.length > 0 ? `\n## Authorities by rule\n\n| rule | authority |\n|---|---|\n${cited.map(([rule, cite]) => `| ${rule} | ${cell(cite)} |`).join("\n")}\n` : ""}`;
}

function pathOf({ name }) {
	return `docs/disclosure/${name.toLowerCase().replaceAll(" ", "-")}.md`;
}

function offers({ offer }) {
	return Object.values(offer)
		.map((label) => `\`${label.replace("{brand}", "Brand")}\``)
		.join(" or ");
}

function statusOf({ status, only, besideBrand, alone }) {
	const parts = [STATUS[status]];
	if (only) parts.push(`only where it was ${only.join(" or ")}`);
	if (besideBrand) parts.push("only with the brand beside it");
	if (alone) parts.push("if set apart from the sentence");
	return parts.join(", ");
}

function labelText(label) {
	return label
		.replace("[brand] ", "X ")
		.replace(/~\d/g, "…")
		.replace(/(^| )@/g, "$1X");
}

function cell(text) {
	return text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();
}
