/** docs/documents.md: what the add-on writes into documents, part by part, with examples. */
export function documentsPage(kinds) {
	const parts = kinds.map(({ name, about, linkColumn, ofCampaign, sections, placeholders, examples }) =>
		[
			`## ${name}`,
			"",
			`${about}. Its link goes to ${ofCampaign ? `the setting "${linkColumn}" of Campaign` : `the column "${linkColumn}" of Deliverables`}.`,
			"",
			"| part | what it is for | text |",
			"|---|---|---|",
			...sections.map((part) => `| ${part.name} | ${part.about} | ${cell(part.text)} |`),
			"",
			`Placeholders: ${placeholders.map((placeholder) => `\`{{${placeholder}}}\``).join(", ")}.`,
			...examples.flatMap(({ title, gives }) => [
				"",
				`**${title}**`,
				"",
				"```",
				Object.values(gives).join("\n\n"),
				"```",
			]),
		].join("\n"),
	);
	return `# Documents\n\n${intro}\n\n${parts.join("\n\n")}\n`;
}

const intro = `Made from the add-on's own declarations. "Write briefs" makes one document of a kind for each creator's account and puts its
link beside the creator's posts; "Report" makes one for the campaign. Run again, each brings its document up to date, section by section, and leaves what people
edited or deleted in it.

The texts are yours: the Templates tab has a row for each part, line by line. \`# \` and \`## \` begin headings, \`- \` a list
item, all else is a paragraph. A line that is a placeholder and nothing else becomes a list or a table where there is more
to say. A line whose placeholder has no value is left out, and so is a part without any value; the sidebar counts what is
missing and names the cell.`;

function cell(text) {
	return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}
