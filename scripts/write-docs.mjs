import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { readOptions } from "./read-options.mjs";

readOptions({
	name: "docs",
	about:
		"Writes the generated pages of docs, the table of functions in README.md and THIRD_PARTY_NOTICES.md.",
});
ensureInstalled();
const { generateDocs } = await import("./docs/generate.mjs");

for (const [path, text] of Object.entries(await generateDocs())) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
