import { readFileSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { runTogether } from "./run-together.mjs";

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
