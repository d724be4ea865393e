import { ensureInstalled, run } from "./ensure-installed.mjs";
import { readOptions } from "./read-options.mjs";

readOptions({
	name: "bench",
	about:
		"Measures what users wait for and writes bench/results.md; with names of groups those alone, without all of them.",
	words: "[groups]",
	options: { quick: { about: "small inputs, nothing written: to see that it runs" } },
});
ensureInstalled();
ensureInstalled("bench");
const { build } = await import("../build.mjs");
const { default: esbuild } = await import("esbuild");
await build();
await esbuild.build({
	entryPoints: ["bench/main.ts"],
	outfile: "build/bench.mjs",
	bundle: true,
	format: "esm",
	platform: "node",
	target: "node20",
	packages: "external",
});
run(process.execPath, ["build/bench.mjs", ...process.argv.slice(2)]);
