import { ensureInstalled, run } from "./ensure-installed.mjs";

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
