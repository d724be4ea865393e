import { readFileSync, writeFileSync } from "node:fs";
import { ensureInstalled, run } from "./ensure-installed.mjs";
import { readOptions } from "./read-options.mjs";
import { scaffold } from "./scaffold/scaffold.mjs";

const {
	words: [kind, name],
} = readOptions({
	name: "new",
	about:
		"Writes the files of something new and lists it where its kind is listed. CONTRIBUTING.md goes on from there.",
	words: "function|rule|importer|tool <name>",
});
try {
	const { files, next } = scaffold(kind, name, (path) => readFileSync(path, "utf8"));
	ensureInstalled();
	for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
	run("npx", ["biome", "check", "--write", ...Object.keys(files)]);
	console.log(`\nWritten:\n${Object.keys(files).join("\n")}\n\nNext:\n${next.join("\n")}`);
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
