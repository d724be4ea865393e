import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import esbuild from "esbuild";
import { tablesAsText, withoutDocumentation, wordListAsText } from "./lean-modules.mjs";
import { withoutCommentMarks } from "./without-comment-marks.mjs";

const NOTICE =
	"/* Creator Campaign Planner, MIT. Packages built in: see THIRD_PARTY_NOTICES.md of the project. */";

const SMALL = { minify: true, lineLimit: 160 };

/** The globals besides the custom functions: Google's triggers and the menu's items. */
const ENTRY_POINTS = {
	onOpen: "event",
	onInstall: "event",
	openSidebar: "",
};

/** The sidebar's one door: JSON in, JSON out. The tools are the project's own file, read when it is opened. */
const RUN_TOOL = `function runTool(id, json) {
  return eval(Planner_.toolsScript() + "\\nTools_.runTool")(id, json);
}`;

/**
 * The server side as one script, with its source map. Apps Script reads a custom function's help only from a top-level declaration with real
 * parameter names, and a bundle has none, so they are appended as stubs.
 */
export async function buildCode(catalogue) {
	const { outputFiles } = await bundleServer({ ...SMALL, sourcemap: "external" });
	const entries = Object.entries(ENTRY_POINTS).map(
		([name, parameters]) => `function ${name}(${parameters}) {\n  return Planner_.${name}(${parameters});\n}`,
	);
	const [map, code] = outputFiles.map(({ text }) => text);
	return { code: [code.trimEnd(), ...entries, RUN_TOOL, ...catalogue.map(stub), ""].join("\n\n"), map };
}

/** The tools as a page that holds nothing but their script. */
export async function buildTools() {
	const { outputFiles } = await bundleServer({
		...SMALL,
		entryPoints: ["src/host/run-tool.ts"],
		globalName: "Tools_",
		supported: { "template-literal": false },
	});
	return `<script>\n${withoutCommentMarks(outputFiles[0].text.trimEnd())}\n</script>\n`;
}

/**
 * A cell calls one custom function, so only that one's module is run: the list of functions becomes a list of getters that
 * run a module when it is first asked for. Each getter goes through a module that passes on the declaration alone, which
 * leaves the examples out.
 */
const lazyFunctions = {
	name: "lazy-functions",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /functions\/index\.ts$/ }, ({ resolveDir, path }) => ({
			path: resolve(resolveDir, path),
			namespace: "lazy-list",
		}));
		onResolve({ filter: /^lazy:/ }, ({ path, resolveDir }) => ({
			path: path.slice("lazy:".length),
			namespace: "lazy-function",
			pluginData: resolveDir,
		}));
		onLoad({ filter: /.*/, namespace: "lazy-list" }, ({ path }) => {
			const listed = readFileSync(path, "utf8").matchAll(/^export \{ (\w+) as (\w+) \} from "([^"]+)";$/gm);
			const getters = [...listed].map(
				([, local, name, file]) => `get ${name}() { return require("lazy:${local} ${file}").${local}; }`,
			);
			return { contents: `module.exports = { ${getters.join(", ")} };`, resolveDir: dirname(path) };
		});
		onLoad({ filter: /.*/, namespace: "lazy-function" }, ({ path, pluginData }) => {
			const [local, file] = path.split(" ");
			return { contents: `export { ${local} } from ${JSON.stringify(file)};`, resolveDir: pluginData };
		});
	},
};

/** `src/host/main.ts` and all it needs as one script. Every cell loads all of it, so what is pushed is minified; the map beside the build reads a logged error's place. */
export function bundleServer(options) {
	return esbuild.build({
		entryPoints: ["src/host/main.ts"],
		bundle: true,
		format: "iife",
		globalName: "Planner_",
		target: "es2019",
		charset: "utf8",
		legalComments: "none",
		banner: { js: `${NOTICE}\n"use strict";` },
		// Without it each of the modules would say again that it is strict.
		tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
		outfile: "Code.js",
		write: false,
		plugins: [lazyFunctions, tablesAsText, wordListAsText, withoutDocumentation],
		...options,
	});
}

function stub({ name, summary, parameters, returns }) {
	const lines = [
		summary,
		"",
		...parameters.map(
			(parameter) =>
				`@param {${parameter.example}} ${parameter.name} ${parameter.optional ? "Optional. " : ""}${parameter.about}`,
		),
		`@return {*} ${returns}`,
		"@customfunction",
	];
	for (const line of lines) {
		if (/\*\/|\n|[<>]/.test(line))
			throw new Error(`${name}: a help text has a line break, <, > or */: ${line}`);
	}
	const names = parameters.map((parameter) => parameter.name).join(", ");
	return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\nfunction ${name}(${names}) {\n  return Planner_.call("${name}", arguments);\n}`;
}
