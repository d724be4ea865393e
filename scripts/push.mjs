import { existsSync, readFileSync } from "node:fs";
import { ensureInstalled, run } from "./ensure-installed.mjs";
import { isLoggedIn, whyNotPushed } from "./push-target.mjs";
import { readOptions } from "./read-options.mjs";

readOptions({
	name: "push",
	about:
		"Builds the add-on, checks it, and pushes it to the script that .clasp.json names. docs/publishing.md tells more.",
});
ensureInstalled();
const text = existsSync(".clasp.json") ? readFileSync(".clasp.json", "utf8") : undefined;
const reason = whyNotPushed(text, isLoggedIn);
if (reason) {
	console.error(`Nothing was pushed. ${reason}`);
	process.exit(1);
}
const { build } = await import("../build.mjs");
await build();
run("npx", ["tsc", "-b"]);
run("npx", ["vitest", "run", "test/bundle.test.ts", "test/bundle-sidebar.test.ts"]);
// A changed manifest is skipped without --force, and clasp ends as if all were well.
run("npx", ["clasp", "push", "--force"]);
