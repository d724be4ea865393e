import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildCode, buildTools } from "./scripts/build-code.mjs";
import { buildHelp } from "./scripts/build-help.mjs";
import { buildCommand, buildPlayground, makeSampleTracker } from "./scripts/build-playground.mjs";
import { buildReaders, buildSidebar } from "./scripts/build-sidebar.mjs";
import { functionCatalogue } from "./scripts/function-catalogue.mjs";
import { moveInto } from "./scripts/move-into.mjs";

/**
 * `dist` holds exactly what is pushed to Apps Script; `build` what runs here. Both stay whole meanwhile: a playground that
 * is served from there, or another command, goes on reading them.
 */
export async function build() {
	mkdirSync("build", { recursive: true });
	const next = mkdtempSync("build/next-");
	try {
		await buildInto(next);
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
}

async function buildInto(next) {
	const dist = `${next}/dist`;
	mkdirSync(dist);
	const catalogue = await functionCatalogue();
	const [{ code, map }, tools, { sidebar, panels }, readers, help] = await Promise.all([
		buildCode(catalogue),
		buildTools(),
		buildSidebar(),
		buildReaders(),
		buildHelp(catalogue),
	]);
	writeFileSync(`${dist}/Code.js`, code);
	writeFileSync(`${dist}/Tools.html`, tools);
	writeFileSync(`${dist}/Sidebar.html`, sidebar);
	writeFileSync(`${dist}/Panels.html`, panels);
	writeFileSync(`${dist}/Readers.html`, readers);
	writeFileSync(`${dist}/Help.html`, help);
	cpSync("appsscript.json", `${dist}/appsscript.json`);
	mkdirSync("dist", { recursive: true });
	moveInto(dist, "dist");
	writeFileSync("build/Code.js.map", map);
	const [playground, command] = [`${next}/playground`, `${next}/run-tool.mjs`];
	await Promise.all([buildPlayground(playground), buildCommand(command)]);
	makeSampleTracker(command, `${playground}/sample.json`);
	mkdirSync("build/playground", { recursive: true });
	moveInto(playground, "build/playground");
	renameSync(command, "build/run-tool.mjs");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
