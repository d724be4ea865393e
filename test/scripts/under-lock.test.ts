import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { underLock } from "../../scripts/under-lock.mjs";

const newLock = () => join(mkdtempSync(join(tmpdir(), "lock-")), "installing");

test("two commands started together work one after the other", async () => {
	const lock = newLock();
	const log = `${lock}.log`;
	const module = pathToFileURL("scripts/under-lock.mjs").href;
	const script = `import { appendFileSync } from "node:fs";
		import { underLock } from ${JSON.stringify(module)};
		const pause = new Int32Array(new SharedArrayBuffer(4));
		underLock(${JSON.stringify(lock)}, () => {
			appendFileSync(${JSON.stringify(log)}, "begin ");
			Atomics.wait(pause, 0, 0, 150);
			appendFileSync(${JSON.stringify(log)}, "end ");
		}, 20);`;
	const run = () =>
		new Promise((done) => spawn(process.execPath, ["--input-type=module", "-e", script]).on("exit", done));
	expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
	expect(readFileSync(log, "utf8")).toBe("begin end ".repeat(3));
	expect(existsSync(lock)).toBe(false);
});

test("a lock whose process has ended, or that is minutes old, holds nobody up", () => {
	const [ended, old] = [newLock(), newLock()];
	mkdirSync(ended);
	writeFileSync(join(ended, "process"), "2147483646");
	expect(underLock(ended, () => "done")).toBe("done");
	mkdirSync(old);
	utimesSync(old, new Date(0), new Date(0));
	expect(underLock(old, () => "done")).toBe("done");
});

test("a lock is given back after a failure", () => {
	const lock = newLock();
	expect(() =>
		underLock(lock, () => {
			throw new Error("no network");
		}),
	).toThrow("no network");
	expect(existsSync(lock)).toBe(false);
});
