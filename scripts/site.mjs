import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { build } = await import("../build.mjs");
const { buildSite } = await import("./site/build-site.mjs");

const FOLDER = "build/site";
await build();
const pages = await buildSite(FOLDER);
console.log(`${FOLDER} holds the site, ${pages.length} pages. Copy the folder to any static host.`);
if (process.argv.includes("--serve")) {
	const { serve } = await import("./serve.mjs");
	const { url } = await serve(FOLDER, { port: Number(process.env.PORT ?? 4174) });
	console.log(`Look at it at ${url}\nStop it with Ctrl+C.`);
}
