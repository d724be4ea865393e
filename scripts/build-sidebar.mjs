import { readFileSync } from "node:fs";
import { basename } from "node:path";
import esbuild from "esbuild";
import { withoutCommentMarks } from "./without-comment-marks.mjs";

const OPTIONS = {
	bundle: true,
	minify: true,
	target: "es2019",
	supported: { "template-literal": false },
	charset: "utf8",
	legalComments: "none",
	jsx: "automatic",
	jsxImportSource: "preact",
	write: false,
};

/**
 * The sidebar as one page, since Apps Script serves single files only, and a page that holds nothing but the script of the
 * tools' own panels, which the sidebar asks for. esbuild finds what both use: the sidebar carries it and holds it out to the
 * panels as a global. The global is called after version and content, so panels of another version do not find it.
 */
export async function buildSidebar() {
	const { sidebar, panels, shared } = await splitScripts();
	const files = { "sidebar.js": sidebar, [shared.name]: shared.text };
	const entry = `import "./sidebar.js"; import * as shared from "./${shared.name}"; window.${shared.global} = shared;`;
	const handedOver = `export const {${shared.exports.join()}} = ${shared.global};`;
	const [script, panelsScript, styles] = await Promise.all([
		bundleTexts({ ...files, "entry.js": entry }, {}),
		bundleTexts({ [shared.name]: handedOver, "entry.js": panels }, { globalName: "Panels_" }),
		bundle("src/sidebar/styles.css", {}),
	]);
	const page = readFileSync("src/sidebar/sidebar.html", "utf8")
		.replace("<!-- styles -->", () => `<style>${styles.trim()}</style>`)
		.replace("<!-- script -->", () => `<script>${withoutCommentMarks(script.trim())}</script>`);
	return { sidebar: page, panels: scriptPage(panelsScript) };
}

/** The readers of files as a page that holds nothing but their script; the sidebar asks for it when it needs it. */
export async function buildReaders() {
	return scriptPage(await bundle("src/sidebar/files/readers.ts", { globalName: "Readers_" }));
}

function scriptPage(script) {
	return `<script>\n${withoutCommentMarks(script.trim())}\n</script>\n`;
}

/** The sidebar and the panels as modules, and the one module of all that both use. */
async function splitScripts() {
	const { version } = JSON.parse(readFileSync("package.json", "utf8"));
	const { outputFiles, metafile } = await esbuild.build({
		...OPTIONS,
		entryPoints: { sidebar: "src/sidebar/main.tsx", panels: "src/sidebar/panels/own-panels.ts" },
		define: { VERSION: JSON.stringify(version) },
		splitting: true,
		format: "esm",
		outdir: "build",
		chunkNames: `Shared_${version.replace(/\W/g, "_")}_[hash]`,
		metafile: true,
	});
	const texts = Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
	const chunk = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === undefined);
	const name = basename(chunk[0]);
	return {
		sidebar: texts["sidebar.js"],
		panels: texts["panels.js"],
		shared: { name, text: texts[name], global: basename(name, ".js"), exports: chunk[1].exports },
	};
}

/** Bundles modules that are no files, from the one called entry.js. */
async function bundleTexts(texts, options) {
	const fromTexts = {
		name: "from-texts",
		setup({ onResolve, onLoad }) {
			onResolve({ filter: /./ }, ({ path }) => ({ path: basename(path), namespace: "text" }));
			onLoad({ filter: /./, namespace: "text" }, ({ path }) => ({ contents: texts[path] }));
		},
	};
	return bundle("entry.js", { plugins: [fromTexts], ...options });
}

async function bundle(entryPoint, options) {
	const { outputFiles } = await esbuild.build({
		...OPTIONS,
		entryPoints: [entryPoint],
		format: "iife",
		...options,
	});
	return outputFiles[0].text;
}
