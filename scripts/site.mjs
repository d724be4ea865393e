import { mkdirSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { moveInto } from "./move-into.mjs";
import { readOptions } from "./read-options.mjs";

const { values } = readOptions({
	name: "site",
	about: "Writes the documentation site into build/site: static files for any host.",
	options: { serve: { about: "then serve it on this machine, at port 4174 or the one in PORT" } },
});
ensureInstalled();
const { build } = await import("../build.mjs");
const { buildSite } = await import("./site/build-site.mjs");

const FOLDER = "build/site";
await build();
const pages = await buildSite(`${FOLDER}-next`);
mkdirSync(FOLDER, { recursive: true });
moveInto(`${FOLDER}-next`, FOLDER);
console.log(`${FOLDER} holds the site, ${pages.length} pages. Copy the folder to any static host.`);
if (values.serve) {
	const { serve } = await import("./serve.mjs");
	const { url } = await serve(FOLDER, { port: Number(process.env.PORT ?? 4174) });
	console.log(`Look at it at ${url}\nStop it with Ctrl+C.`);
}
