import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
const { build } = await import("../build.mjs");
await build();
run(process.execPath, ["build/run-tool.mjs", ...process.argv.slice(2)]);
