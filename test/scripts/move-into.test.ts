import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { moveInto } from "../../scripts/move-into.mjs";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "move-into-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: { readonly [path: string]: string }): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

test("makes one folder the content of the other, and leaves nothing behind", () => {
	write({ "next/a.html": "new", "next/parts/b.js": "new", "now/a.html": "old", "now/parts/old.js": "old" });
	moveInto(join(folder, "next"), join(folder, "now"));
	expect(readdirSync(folder)).toEqual(["now"]);
	expect(readdirSync(join(folder, "now"), { recursive: true }).sort()).toEqual([
		"a.html",
		"parts",
		join("parts", "b.js"),
	]);
	expect(readFileSync(join(folder, "now/a.html"), "utf8")).toBe("new");
});

test("never leaves a reader of the folder without a file that is in both", async () => {
	write({ "now/a.html": "0" });
	const look = `let times = 0; const end = Date.now() + 400;
		while (Date.now() < end) { require("node:fs").readFileSync(process.argv[1]); times++; }
		console.log(times);`;
	const reader = spawn(process.execPath, ["-e", look, join(folder, "now/a.html")], { stdio: "pipe" });
	let said = "";
	for (const stream of [reader.stdout, reader.stderr]) stream.on("data", (text) => (said += text));
	const ended = new Promise((done) => reader.on("close", done));
	for (let round = 1; reader.exitCode === null; round++) {
		write({ "next/a.html": String(round) });
		moveInto(join(folder, "next"), join(folder, "now"));
		await new Promise((done) => setImmediate(done));
	}
	await ended;
	expect(said).toMatch(/^\d+\n$/);
});
