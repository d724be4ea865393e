import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

function run(name: string, ...words: readonly string[]) {
	const [, file] = scripts[name].split(" ");
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { encoding: "utf8" });
	return { status, stdout, stderr };
}

describe("every command of package.json", () => {
	test.each(Object.keys(scripts))("%s refuses an option it does not know and lists those it does", (name) => {
		const { status, stdout, stderr } = run(name, "--no-such-option");
		expect(stderr).toMatch(/^Unknown option '--no-such-option'\.\n\nUsage: npm .*\b/);
		expect(stderr).toContain(name);
		expect(stderr).toContain("--help");
		expect([status, stdout]).toEqual([2, ""]);
	});

	test.each(["site", "tool"])("%s says how it is used and does nothing else", (name) => {
		const { status, stdout } = run(name, "--help");
		expect(stdout).toMatch(/^Usage: npm /);
		expect(stdout).not.toContain("holds the site");
		expect(status).toBe(0);
	});
});

test.each([
	["docs", ["functions"], '"functions" means nothing to npm run docs.'],
	["site", ["--serve=no"], "Option '--serve' does not take an argument."],
	["test", ["-t"], "argument missing."],
])("npm run %s -- %j is refused", (name, words, message) => {
	const { status, stderr } = run(name, ...words);
	expect(stderr).toContain(message);
	expect(status).toBe(2);
});
