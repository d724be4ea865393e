import { ensureInstalled } from "./ensure-installed.mjs";
import { readOptions } from "./read-options.mjs";

readOptions({
	name: "build",
	about: "Builds what is pushed to Apps Script into dist, and the playground into build.",
});
ensureInstalled();
const { build } = await import("../build.mjs");
await build();
