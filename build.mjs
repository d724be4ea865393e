import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildCode, buildTools } from "./scripts/build-code.mjs";
import { buildHelp } from "./scripts/build-help.mjs";
import { buildCommand, buildPlayground, makeSampleTracker } from "./scripts/build-playground.mjs";
import { buildReaders, buildSidebar } from "./scripts/build-sidebar.mjs";
import { functionCatalogue } from "./scripts/function-catalogue.mjs";

/** `dist` holds exactly what is pushed to Apps Script; `build` what runs here. */
export async function build() {
	for (const folder of ["dist", "build"]) {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder);
	}
	const catalogue = await functionCatalogue();
	const [{ code, map }, tools, { sidebar, panels }, readers, help] = await Promise.all([
		buildCode(catalogue),
		buildTools(),
		buildSidebar(),
		buildReaders(),
		buildHelp(catalogue),
	]);
	writeFileSync("dist/Code.js", code);
	writeFileSync("build/Code.js.map", map);
	writeFileSync("dist/Tools.html", tools);
	writeFileSync("dist/Sidebar.html", sidebar);
	writeFileSync("dist/Panels.html", panels);
	writeFileSync("dist/Readers.html", readers);
	writeFileSync("dist/Help.html", help);
	cpSync("appsscript.json", "dist/appsscript.json");
	await Promise.all([buildPlayground("build/playground"), buildCommand("build/run-tool.mjs")]);
	makeSampleTracker("build/run-tool.mjs", "build/playground/sample.json");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
