import { readFileSync } from "node:fs";
import { glossary } from "./glossary.mjs";
import { loadTypescript } from "./load-typescript.mjs";
import { newestEntry } from "./newest-entry.mjs";

/** The sidebar's help as a page that holds nothing but its JSON; the sidebar asks for it when help is first opened. */
export async function buildHelp(catalogue) {
	const { PARAMETER_COLUMNS } = await loadTypescript(
		'export * from "./src/core/formula-columns/parameter-columns.ts";',
	);
	const help = {
		functions: catalogue.map((definition) => functionHelp(definition, PARAMETER_COLUMNS)),
		...(await glossary(catalogue)),
		news: newestEntry(readFileSync("CHANGELOG.md", "utf8")),
	};
	// Nothing in it may end the element, or be taken for a comment by HtmlService.
	const json = JSON.stringify(help).replaceAll("<", "\\u003c").replaceAll("/", "\\/");
	return `<script type="application/json">\n${json}\n</script>\n`;
}

/** What the sidebar shows of a function: `Help` in src/sidebar/help.ts. */
function functionHelp(definition, columnsOf) {
	const { name, summary, parameters, returns, source, keywords, examples } = definition;
	return {
		name,
		summary,
		parameters: parameters.map((parameter) => parameterHelp(name, parameter, columnsOf)),
		returns,
		...(source ? { source } : {}),
		...(keywords ? { keywords } : {}),
		formula: formulaToFill(name, parameters),
		examples: examples.map(({ formula, gives, note }) => ({
			formula,
			gives: shownResult(gives),
			...(note ? { note } : {}),
		})),
	};
}

function parameterHelp(ofFunction, { name, about, optional, example }, columnsOf) {
	const columns = columnsOf[`${ofFunction}.${name}`] ?? columnsOf[name];
	return { name, about, optional: optional === true, example, ...(columns ? { columns } : {}) };
}

/** The call as it fills a column, with what has to be given: `=CTR(C2:C; D2:D)`. */
function formulaToFill(name, parameters) {
	const needed = parameters.filter(({ optional }) => !optional);
	return `=${name}(${needed.map(({ example }) => example).join("; ")})`;
}

/** A function's result as it is written in help: the cells of a row parted by ·, rows by /. */
export function shownResult(gives) {
	if (typeof gives === "object" && gives !== null && "throws" in gives) return `#ERROR! ${gives.throws}`;
	if (!Array.isArray(gives)) return shownValue(gives);
	return gives.map((row) => row.map(shownValue).join(" · ")).join(" / ");
}

function shownValue(value) {
	if (value === "") return "(blank)";
	return typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value);
}
