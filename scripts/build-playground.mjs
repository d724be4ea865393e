import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import esbuild from "esbuild";

/** The playground as static files: they work from any web server. */
export async function buildPlayground(folder) {
	await esbuild.build({
		entryPoints: { main: "src/playground/page/main.tsx" },
		outdir: folder,
		bundle: true,
		splitting: true,
		format: "esm",
		target: "es2022",
		minify: true,
		charset: "utf8",
		legalComments: "none",
		jsx: "automatic",
		jsxImportSource: "preact",
		define: { "process.env.NODE_ENV": '"production"' },
	});
	cpSync("src/playground/page/index.html", `${folder}/index.html`);
	for (const file of ["Code.js", "Tools.html", "Sidebar.html", "Panels.html", "Readers.html", "Help.html"])
		cpSync(`dist/${file}`, `${folder}/${file}`);
}

/** The command that runs a tool on a workbook file. */
export async function buildCommand(file) {
	await esbuild.build({
		entryPoints: ["src/playground/headless/run-tool.ts"],
		outfile: file,
		bundle: true,
		format: "esm",
		platform: "node",
		target: "node20",
		packages: "external",
		legalComments: "none",
		jsx: "automatic",
		jsxImportSource: "preact",
	});
}

/** The workbook the playground opens with: what "Set up tracker" makes of an empty one. */
export function makeSampleTracker(command, file) {
	const input = `${file}.input`;
	writeFileSync(input, JSON.stringify({ sample: true }));
	execFileSync(process.execPath, [command, "set-up-tracker", "--input", input, "--apply", "--out", file]);
	rmSync(input);
	const workbook = JSON.parse(readFileSync(file, "utf8"));
	// A new spreadsheet's blank first tab, which nobody would keep.
	const sheets = workbook.sheets.filter(({ name }) => name !== "Sheet1");
	writeFileSync(file, JSON.stringify({ ...workbook, sheets }));
}
