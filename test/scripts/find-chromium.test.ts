import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findChromium } from "../../scripts/find-chromium.mjs";

function folderWith(name: string, script: string): string {
	const folder = mkdtempSync(join(tmpdir(), "chromium-"));
	writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
	chmodSync(join(folder, name), 0o755);
	return folder;
}

test("a browser in PATH is found, and one that does not start is passed over", () => {
	const broken = folderWith("chromium", "exit 127");
	const works = folderWith("google-chrome", "exit 0");
	expect(findChromium({ PATH: `${broken}:${works}` })).toBe(join(works, "google-chrome"));
});

test("CHROMIUM_PATH goes before PATH", () => {
	const named = join(folderWith("my-browser", "exit 0"), "my-browser");
	const works = folderWith("chromium", "exit 0");
	expect(findChromium({ CHROMIUM_PATH: named, PATH: works })).toBe(named);
});

test("a wrong CHROMIUM_PATH is an error that names it", () => {
	expect(() => findChromium({ CHROMIUM_PATH: "/no/such/browser", PATH: "" })).toThrow(
		'CHROMIUM_PATH is "/no/such/browser", which does not start. Correct it or unset it.',
	);
});
