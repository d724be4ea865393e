const INTRODUCTION = `# Functions of the playground

The playground computes formulas by itself, offline. This page is made from its tests: it says for each function of Google
Sheets how its results are checked. "Agrees" means that every one of so many formulas with the function gives what
[IronCalc](https://www.ironcalc.com), an engine written by others, gives. "Documented" means that results which Google's
help states, or which follow from its words, are tests; the link leads there. The others rest on tests of our own.

Besides the functions: open ranges such as \`B2:B\`, named ranges, arrays in braces, arrays that spill (\`#REF!\` names the
cell in their way), circular references named, and the add-on's custom functions.
`;

/** For each function of Sheets, what its results in the playground were compared with. */
export function playgroundFunctionsPage(checks) {
	const { SHEETS_FUNCTIONS, FORMULAS, MATHEMATICS, STATISTICS, DOCUMENTED_RESULTS, whyMissing } = checks;
	const shared = [...FORMULAS, ...MATHEMATICS, ...STATISTICS].map(functionsIn);
	const names = [...SHEETS_FUNCTIONS];
	const here = names.filter((name) => whyMissing(name) === undefined);
	const rows = here.map((name) => {
		const cases = shared.filter((used) => used.has(name)).length;
		const answers = DOCUMENTED_RESULTS.filter(({ formula }) => functionsIn(formula).has(name));
		const links = [...new Set(answers.map(({ answer }) => answer))].map(helpLink);
		const checked = [
			cases > 0 && `agrees on ${cases}`,
			links.length > 0 && `documented: ${links.join(", ")}`,
		];
		return { name, checked: checked.filter(Boolean).join("; ") };
	});
	const alone = rows.filter(({ checked }) => checked === "").map(({ name }) => name);
	const missing = names.filter((name) => whyMissing(name) !== undefined);
	return `${INTRODUCTION}
${here.length} of ${names.length} functions are here. ${shared.length} formulas agree with IronCalc, ${DOCUMENTED_RESULTS.length} with Google's help.

| function | checked |
|---|---|
${rows
	.filter(({ checked }) => checked !== "")
	.map(({ name, checked }) => `| ${name} | ${checked} |`)
	.join("\n")}

## Checked by our own tests only

IronCalc has no such function, or none like it, and no stated results were found: ${alone.join(", ")}.

QUERY follows Google's [language reference](https://developers.google.com/chart/interactive/docs/querylanguage). What that
leaves open is decided so: a comparison with a blank never holds, also with \`!=\`; the number of headers is guessed as 1
where texts stand above a column of something else; in arrays that are no range, dates compare with numbers. SUBTOTAL leaves
out rows that a filter hides, whatever its code; rows hidden by hand are not in the playground.

## Not here

A formula with one of these shows \`#NAME?\` and says so by name: ${missing.join(", ")}.

## Documented results

| formula | gives | source |
|---|---|---|
${DOCUMENTED_RESULTS.map(({ formula, gives, answer }) => `| ${code(formula)} | ${code(shown(gives))} | ${helpLink(answer)} |`).join("\n")}
`;
}

/** The functions called in a formula. */
function functionsIn(formula) {
	const calls = formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9._]*)\(/gi);
	return new Set([...calls].map(([, name]) => name.toUpperCase()));
}

function helpLink(answer) {
	return `[${answer}](https://support.google.com/docs/answer/${answer})`;
}

function shown(rows) {
	return rows
		.map((row) =>
			row
				.map((value) =>
					value === null ? "" : String(value).replace(/^(true|false)$/, (word) => word.toUpperCase()),
				)
				.join(", "),
		)
		.join("; ");
}

function code(text) {
	return `\`${text.replace(/\|/g, "\\|")}\``;
}
