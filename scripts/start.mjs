import { spawn } from "node:child_process";
import { ensureInstalled } from "./ensure-installed.mjs";
import { readOptions } from "./read-options.mjs";

readOptions({
	name: "start",
	about: "Builds the add-on and shows it in the browser, at port 4173 or the one in PORT.",
});
ensureInstalled();
const { build } = await import("../build.mjs");
const { serve } = await import("./serve.mjs");

await build();
const { url } = await serve("build/playground", { port: Number(process.env.PORT ?? 4173) });
console.log(`\nCreator Campaign Planner is at ${url}\nStop it with Ctrl+C.`);
if (process.stdout.isTTY && !process.env.CI) openBrowser(url);

/** Best effort: on a machine without a desktop the address above is enough. */
function openBrowser(address) {
	const command = { darwin: "open", win32: "explorer" }[process.platform] ?? "xdg-open";
	spawn(command, [address], { stdio: "ignore", detached: true })
		.on("error", () => {})
		.unref();
}
