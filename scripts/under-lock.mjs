import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A lock older than this was left behind. */
const STALE_MS = 10 * 60_000;

/** Does the work while no other process does work under the same lock, a folder; waits for one that does. */
export function underLock(folder, work, pauseMs = 300) {
	let told = false;
	while (!take(folder)) {
		if (isLeft(folder)) {
			rmSync(folder, { recursive: true, force: true });
			continue;
		}
		if (!told) console.log("Another command is installing the packages; waiting for it …");
		told = true;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
	}
	try {
		return work();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Making a folder either succeeds for one alone, or fails. */
function take(folder) {
	try {
		mkdirSync(folder);
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
	writeFileSync(join(folder, "process"), String(process.pid));
	return true;
}

/** Its process has ended, or it is too old. */
function isLeft(folder) {
	try {
		if (Date.now() - statSync(folder).mtimeMs > STALE_MS) return true;
		process.kill(Number(readFileSync(join(folder, "process"), "utf8")), 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}
