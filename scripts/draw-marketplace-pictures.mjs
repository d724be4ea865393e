import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { buildIfStale } from "./build-if-stale.mjs";
import { ensureChromium } from "./find-chromium.mjs";
import { drawArt } from "./marketplace/draw-art.mjs";
import { openPlayground } from "./marketplace/open-playground.mjs";
import { SCENES } from "./marketplace/scenes.mjs";
import { serve } from "./serve.mjs";

const FOLDER = "docs/marketplace/pictures";

/** Names of scenes draw only those; none draws everything. */
const only = process.argv.slice(2);
await buildIfStale();
const server = await serve("build/playground");
const browser = await chromium.launch({
	executablePath: ensureChromium(),
	args: ["--no-sandbox", "--disable-gpu"],
});
if (only.length === 0) {
	for (const [name, picture] of Object.entries(await drawArt(browser))) save(name, picture);
}
for (const scene of SCENES.filter(({ name }) => only.length === 0 || only.includes(name))) {
	const playground = await openPlayground(browser, server.url, scene);
	await scene.prepare(playground);
	await playground.page.mouse.move(640, 40);
	// Charts and menus have come to rest.
	await playground.page.waitForTimeout(500);
	save(scene.name, await playground.page.screenshot());
	await playground.close();
}
await browser.close();
await server.close();

function save(name, picture) {
	writeFileSync(`${FOLDER}/${name}.png`, picture);
	console.log(`${FOLDER}/${name}.png, ${Math.ceil(picture.length / 1000)} kB`);
}
