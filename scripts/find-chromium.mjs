import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

/** First the one without windows: in it no page waits behind another to be drawn. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/**
 * Finds a Chromium that starts: `CHROMIUM_PATH`, then the usual names in `PATH`, then Playwright's own download. Throws
 * if `CHROMIUM_PATH` is set and does not start.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined} its path
 */
export function findChromium(env = process.env) {
	if (env.CHROMIUM_PATH) {
		if (starts(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
		throw new Error(`CHROMIUM_PATH is "${env.CHROMIUM_PATH}", which does not start. Correct it or unset it.`);
	}
	const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
	const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...candidates, playwrightChromium()].find(starts);
}

/**
 * Finds Chromium or installs it: by Playwright, or as root on Debian by apt. Throws with what to install by hand.
 *
 * @returns {string} its path
 */
export function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	console.error("No Chromium found. Downloading one with Playwright …");
	run("npx", ["playwright-core", "install", "chromium"]);
	const downloaded = findChromium();
	if (downloaded) return downloaded;
	if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
		console.error("That did not give a Chromium that starts. Installing one with apt-get …");
		run("apt-get", ["update"]);
		// The headless shell is smaller and starts sooner; older Debians have only the whole browser.
		for (const name of ["chromium-headless-shell", "chromium"]) {
			if (run("apt-get", ["install", "-y", name])) break;
		}
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(
		"No Chromium could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program, and run this again.",
	);
}

function starts(path) {
	if (!path || !existsSync(path)) return false;
	return spawnSync(path, ["--version"], { timeout: 10_000 }).status === 0;
}

function playwrightChromium() {
	try {
		return createRequire(import.meta.url)("playwright-core").chromium.executablePath();
	} catch {
		return undefined;
	}
}

function run(command, args) {
	const shell = process.platform === "win32";
	// The installers' own output goes to stderr, so that stdout stays free for the caller's.
	return spawnSync(command, args, { stdio: ["ignore", 2, 2], shell }).status === 0;
}
