import { writeFileSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { readOptions } from "./read-options.mjs";

const { words: only } = readOptions({
	name: "pictures",
	about:
		"Draws the Marketplace's icons and banner and takes its and README's pictures; with names those alone.",
	words: "[icons] [names of pictures]",
});
ensureInstalled();
const { chromium } = await import("playwright-core");
const { buildIfStale } = await import("./build-if-stale.mjs");
const { ensureChromium } = await import("./find-chromium.mjs");
const { drawArt } = await import("./pictures/draw-art.mjs");
const { LISTING_SCENES } = await import("./pictures/listing-scenes.mjs");
const { openPlayground } = await import("./pictures/open-playground.mjs");
const { README_SCENES } = await import("./pictures/readme-scenes.mjs");
const { serve } = await import("./serve.mjs");

const LISTING = "docs/marketplace/pictures";
const isWanted = (name) => only.length === 0 || only.includes(name);

await buildIfStale();
const server = await serve("build/playground");
const browser = await chromium.launch({
	executablePath: ensureChromium(),
	args: ["--no-sandbox", "--disable-gpu"],
});
if (isWanted("icons")) {
	for (const [name, picture] of Object.entries(await drawArt(browser))) save(LISTING, name, picture);
}
for (const [folder, scenes] of [
	[LISTING, LISTING_SCENES],
	["docs/images", README_SCENES],
]) {
	for (const scene of scenes.filter(({ name }) => isWanted(name)))
		save(folder, scene.name, await take(scene));
}
await browser.close();
await server.close();

async function take(scene) {
	const playground = await openPlayground(browser, server.url, scene);
	const of = (await scene.prepare(playground)) ?? playground.page;
	await playground.page.mouse.move(640, 40);
	// Charts and menus have come to rest.
	await playground.page.waitForTimeout(500);
	const picture = await of.screenshot();
	await playground.close();
	return scene.scale ? halved(picture) : picture;
}

async function halved(picture) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	const url = `data:image/png;base64,${picture.toString("base64")}`;
	await page.setContent(`<style>* { margin: 0 }</style><img src="${url}" width="1280" height="800">`);
	const smaller = await page.screenshot();
	await page.close();
	return smaller;
}

function save(folder, name, picture) {
	writeFileSync(`${folder}/${name}.png`, picture);
	console.log(`${folder}/${name}.png, ${Math.ceil(picture.length / 1000)} kB`);
}
