/** docs/tracker.md: the tabs and columns the add-on makes and understands. */
export function trackerPage(tracker, headerOf) {
	const parts = tracker.map(({ name, row, columns, optional }) =>
		[
			`## ${name}`,
			"",
			`A row is ${/^[aeiou]/.test(row[0]) ? "an" : "a"} ${row[0]}.${optional ? " The tab is made by the tool that needs it." : ""}`,
			"",
			"| column | what belongs into it | also found as |",
			"|---|---|---|",
			...columns.map(
				(column) =>
					`| ${headerOf(column)}${column.formula ? " *" : ""} | ${about(column)} | ${(column.aliases ?? []).join(", ")} |`,
			),
		].join("\n"),
	);
	return `# The tracker\n\n${intro}\n\n${parts.join("\n\n")}\n`;
}

const intro = `Made from the add-on's own tables. Columns are found by their header, in any order, with the header in any of the first
ten rows; columns of your own and formulas you typed are left alone. \`*\` marks a column computed by one array formula in
its header cell.`;

function about({ note, choices }) {
	return `${note}${choices ? ` One of: ${choices.join(", ")}.` : ""}`.replaceAll("|", "\\|");
}
