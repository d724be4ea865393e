import { shownResult } from "../build-help.mjs";

/** docs/functions.md, from the functions' own declarations and examples. */
export function functionsPage(catalogue) {
	const parts = catalogue.map((definition) => {
		const { name, summary, parameters, returns, source, keywords, examples } = definition;
		return [
			`## ${name}`,
			"",
			summary,
			"",
			`\`=${name}(${parameters.map(signature).join("; ")})\``,
			"",
			"| argument | what it is | example |",
			"|---|---|---|",
			...parameters.map(
				(parameter) =>
					`| ${parameter.name}${parameter.optional ? " (optional)" : ""} | ${cell(`${parameter.about} ${expected(parameter)}`)} | \`${cell(parameter.example)}\` |`,
			),
			"",
			`**Gives** ${returns}`,
			...(source ? ["", `**Source** ${source}`] : []),
			...(keywords ? ["", `**Also found by** ${keywords}`] : []),
			"",
			"| formula | result |",
			"|---|---|",
			...examples.map(
				({ formula, gives, note }) =>
					`| \`${cell(formula)}\` | ${cell(shownResult(gives))}${note ? ` (${cell(note)})` : ""} |`,
			),
		].join("\n");
	});
	return `# Custom functions\n\n${intro}\n\n${parts.join("\n\n")}\n`;
}

/** The README's short table. */
export function functionsTable(catalogue) {
	return [
		"| function | gives |",
		"|---|---|",
		...catalogue.map(
			({ name, summary }) => `| [${name}](docs/functions.md#${name.toLowerCase()}) | ${cell(summary)} |`,
		),
	].join("\n");
}

const intro = `Made from the functions' own declarations; the tests run every example.

All take single cells or whole columns: \`=TIER(C2:C)\` fills the column. Blank rows give blank, and the result stops at the
last filled row. On a single cell a bad input shows \`#ERROR!\` with a message; in a column it puts the message, led by ⚠,
into its row and the rest still computes. Rates are fractions: format the cell as a percentage. Text counts such as
"12.4K" are read. Arguments are parted by \`;\` here, which every spreadsheet locale accepts; \`,\` works in English ones.`;

function signature({ name, optional, repeated }) {
	const text = repeated ? `${name}…` : name;
	return optional ? `[${text}]` : text;
}

function expected({ reader, shape }) {
	const many =
		shape === "row"
			? " One row of cells for each result."
			: shape === "whole"
				? " The whole range at once."
				: "";
	return reader.expected === "text" ? many.trim() : `Expects ${reader.expected}.${many}`;
}

function cell(text) {
	return text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();
}
