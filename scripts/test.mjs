import { readFileSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { readOptions } from "./read-options.mjs";
import { runTogether } from "./run-together.mjs";

readOptions({
	name: "test",
	about: "Checks types and style and runs every test; with test files or folders those alone.",
	words: "[test files]",
	options: {
		testNamePattern: { about: "only tests whose names have this in them", type: "string", short: "t" },
		update: { about: "write what a test keeps in a file, such as docs/reliability.md, anew", short: "u" },
	},
});
ensureInstalled();
const { ensureChromium } = await import("./find-chromium.mjs");
const { build } = await import("../build.mjs");

const only = process.argv.slice(2);
await ensureChromium();
await build();
const report = "build/test-report.json";
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const checks = [
	["biome", "check", "--error-on-warnings", "."],
	["tsc", "-b"],
];
await runTogether(["vitest", "run", ...reporters, ...only], only.length === 0 ? checks : []);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
