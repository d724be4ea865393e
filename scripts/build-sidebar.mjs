import { readFileSync } from "node:fs";
import { parse } from "acorn";
import esbuild from "esbuild";

/** The sidebar as one page: Apps Script serves single files only. */
export function buildSidebar(catalogue) {
	const help = catalogue.map(({ name, summary, parameters, examples }) => ({
		name,
		summary,
		parameters: parameters.map(({ name, about, optional }) => ({ name, about, optional: optional === true })),
		example: examples[0].formula,
	}));
	return sidebarPage(help);
}

/** The page with this help on custom functions. */
export async function sidebarPage(help) {
	const script = await bundle("src/sidebar/main.tsx", { define: { FUNCTION_HELP: JSON.stringify(help) } });
	const styles = await bundle("src/sidebar/styles.css", {});
	return readFileSync("src/sidebar/sidebar.html", "utf8")
		.replace("<!-- styles -->", () => `<style>${styles.trim()}</style>`)
		.replace("<!-- script -->", () => `<script>${withoutCommentMarks(script.trim())}</script>`);
}

async function bundle(entryPoint, options) {
	const { outputFiles } = await esbuild.build({
		entryPoints: [entryPoint],
		bundle: true,
		minify: true,
		format: "iife",
		target: "es2019",
		supported: { "template-literal": false },
		charset: "utf8",
		legalComments: "none",
		jsx: "automatic",
		jsxImportSource: "preact",
		write: false,
		...options,
	});
	return outputFiles[0].text;
}

/**
 * HtmlService takes `//` and `/*` for comments inside template literals, and by some reports inside plain strings: no
 * template literal may be left, and in strings these characters are written as escapes.
 */
function withoutCommentMarks(script) {
	const tokens = [];
	parse(script, { ecmaVersion: 2019, onToken: tokens });
	let safe = "";
	let copied = 0;
	for (const { type, start, end } of tokens) {
		if (type.label === "`")
			throw new Error("The sidebar has a template literal, which HtmlService would break.");
		if (type.label !== "string" && type.label !== "regexp") continue;
		const text = script.slice(start, end);
		const plain = type.label === "string" ? text.replace(/\\?\/(?=[/*])/g, "\\u002f") : text;
		safe += script.slice(copied, start) + plain.replaceAll("`", "\\u0060");
		copied = end;
	}
	return safe + script.slice(copied);
}
