import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { underLock } from "./under-lock.mjs";

const LOCK = ".installing";

/** Installs a folder's packages when there are none, or its lock file is newer; one command at a time, the others wait for it. */
export function ensureInstalled(folder = ".") {
	if (isInstalled(folder)) return;
	const status = underLock(LOCK, () => {
		if (isInstalled(folder)) return 0;
		console.log("Installing packages (npm ci) …");
		return start("npm", ["ci", "--no-audit", "--no-fund", "--prefix", folder]);
	});
	if (status !== 0) process.exit(status ?? 1);
}

function isInstalled(folder) {
	const marker = join(folder, "node_modules/.package-lock.json");
	return (
		existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(folder, "package-lock.json")).mtimeMs
	);
}

function start(command, args) {
	return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status;
}

/** Runs a command with its output shown; a failure ends this process with the same code. */
export function run(command, args) {
	const status = start(command, args);
	if (status !== 0) process.exit(status ?? 1);
}
