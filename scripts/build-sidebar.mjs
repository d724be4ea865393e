import { readFileSync } from "node:fs";
import esbuild from "esbuild";
import { withoutCommentMarks } from "./without-comment-marks.mjs";

/** The sidebar as one page: Apps Script serves single files only. */
export async function buildSidebar() {
	const { version } = JSON.parse(readFileSync("package.json", "utf8"));
	const script = await bundle("src/sidebar/main.tsx", { define: { VERSION: JSON.stringify(version) } });
	const styles = await bundle("src/sidebar/styles.css", {});
	return readFileSync("src/sidebar/sidebar.html", "utf8")
		.replace("<!-- styles -->", () => `<style>${styles.trim()}</style>`)
		.replace("<!-- script -->", () => `<script>${withoutCommentMarks(script.trim())}</script>`);
}

/** The readers of files as a page that holds nothing but their script; the sidebar asks for it when it needs it. */
export async function buildReaders() {
	const script = await bundle("src/sidebar/files/readers.ts", { globalName: "Readers_" });
	return `<script>\n${withoutCommentMarks(script.trim())}\n</script>\n`;
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
