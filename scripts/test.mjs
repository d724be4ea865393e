import { readFileSync } from "node:fs";
import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
const { ensureChromium } = await import("./find-chromium.mjs");
const { build } = await import("../build.mjs");

const only = process.argv.slice(2);
await ensureChromium();
if (only.length === 0) {
	run("npx", ["biome", "check", "--error-on-warnings", "."]);
	run("npx", ["tsc", "-b"]);
}
await build();
const report = "build/test-report.json";
run("npx", [
	"vitest",
	"run",
	"--reporter=default",
	"--reporter=json",
	`--outputFile.json=${report}`,
	...only,
]);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
