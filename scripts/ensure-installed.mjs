import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Installs the packages when there are none, or the lock file is newer. */
export function ensureInstalled() {
	const marker = "node_modules/.package-lock.json";
	if (existsSync(marker) && statSync(marker).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
	console.log("Installing packages (npm ci) …");
	run("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Runs a command with its output shown; a failure ends this process with the same code. */
export function run(command, args) {
	const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
	if (status !== 0) process.exit(status ?? 1);
}
