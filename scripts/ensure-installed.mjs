import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** Installs a folder's packages when there are none, or its lock file is newer. */
export function ensureInstalled(folder = ".") {
	const marker = join(folder, "node_modules/.package-lock.json");
	if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(folder, "package-lock.json")).mtimeMs)
		return;
	console.log("Installing packages (npm ci) …");
	run("npm", ["ci", "--no-audit", "--no-fund", "--prefix", folder]);
}

/** Runs a command with its output shown; a failure ends this process with the same code. */
export function run(command, args) {
	const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
	if (status !== 0) process.exit(status ?? 1);
}
