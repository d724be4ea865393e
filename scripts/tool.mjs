import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
const { buildIfStale } = await import("./build-if-stale.mjs");
await buildIfStale();
run(process.execPath, ["build/run-tool.mjs", ...process.argv.slice(2)]);
