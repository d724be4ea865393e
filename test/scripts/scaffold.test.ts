import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scaffold } from "../../scripts/scaffold/scaffold.mjs";

const read = (path: string) => readFileSync(path, "utf8");

/** Kind, a name that nobody takes, the file it makes, and the name of the kind's recipe in CONTRIBUTING.md. */
const KINDS = [
	["function", "scaffold-a", "src/functions/scaffold-a.ts", "view-rate"],
	["rule", "scaffold-a", "src/core/captions/rules/scaffold-a.ts", "no-shouting"],
	["importer", "scaffold-a", "src/importers/scaffold-a.ts", "creator-list"],
	["tool", "scaffold-a", "src/tools/scaffold-a.ts", "tidy-roster"],
] as const;

/** What a recipe of CONTRIBUTING.md has people put into a file, under another name. */
function listing(path: string, recipe: string, name: string): string {
	const [, text] = new RegExp(
		`Fill in \`${path}\`:[^\`]*(?:\`compute\`[^\`]*)?Here:\n\n\`\`\`ts\n([\\s\\S]*?)\n\`\`\`\n`,
	).exec(read("CONTRIBUTING.md"))!;
	const inCamelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	const inCapitals = (id: string) => id.toUpperCase().replaceAll("-", "_");
	return `${text}\n`
		.replaceAll(recipe, name)
		.replaceAll(inCamelCase(recipe), inCamelCase(name))
		.replaceAll(inCapitals(recipe), inCapitals(name));
}

describe("what npm run new writes", () => {
	let copy = "";
	beforeAll(() => {
		copy = mkdtempSync(join(tmpdir(), "scaffold-"));
		for (const part of ["core", "functions", "importers", "documents", "tools", "tsconfig.json"]) {
			cpSync(`src/${part}`, join(copy, "src", part), { recursive: true });
		}
		for (const file of ["biome.json", "tsconfig.base.json"]) cpSync(file, join(copy, file));
		symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
		for (const [kind, name, path, recipe] of KINDS) {
			write(kind, name);
			write(kind, "scaffold-b");
			const text = listing(path.replace(name, recipe), recipe, "scaffold-b");
			writeFileSync(join(copy, path.replace(name, "scaffold-b")), text);
		}
	});
	afterAll(() => rmSync(copy, { recursive: true, force: true }));

	function write(kind: string, name: string): void {
		const inCopy = (path: string) => read(path.startsWith("src/") ? join(copy, path) : path);
		for (const [path, text] of Object.entries(scaffold(kind, name, inCopy).files)) {
			mkdirSync(join(copy, path, ".."), { recursive: true });
			writeFileSync(join(copy, path), text);
		}
	}

	test("type-checks, and so does what the recipes of CONTRIBUTING.md make of it", () => {
		const outDir = join(copy, "types");
		const tsc = resolve("node_modules/.bin/tsc");
		expect(() =>
			execFileSync(tsc, ["-p", join(copy, "src"), "--outDir", outDir], { encoding: "utf8" }),
		).not.toThrow();
	});

	test.each(KINDS)("a %s called %s is listed where its kind is listed", (kind, name, path) => {
		const { files } = scaffold(kind, name, read);
		const id = path.replace(/^.*\//, "");
		const index = Object.entries(files).find(([file]) => file.endsWith("/index.ts"))![1];
		expect(index).toContain(`from "./${id}";`);
		expect(files[path]).toMatch(/^import /);
	});

	test("is followed by the steps of CONTRIBUTING.md, for the new name", () => {
		const { next } = scaffold("tool", "shift_dates", read);
		expect(next[0]).toBe(
			"1. Fill in src/tools/shift-dates.ts: what it asks, what it reads and what it would change.",
		);
		expect(next.join("\n")).toContain("4. npm test -- test/tools/shift-dates.test.ts");
		expect(next.join("\n")).not.toMatch(/[Tt]idy|Finn|\bHere\b|`/);
		for (const [kind, name] of KINDS) expect(scaffold(kind, name, read).next.length).toBeGreaterThan(4);
	});

	test.each([
		["widget", "thing", "Say what is new and its name"],
		["function", "", "Say what is new and its name"],
		["function", "no name!", '"no name!" is no name for a file.'],
		["function", "TIER", "src/functions/tier.ts is there already."],
		["tool", "set-up-tracker", "src/tools/set-up-tracker.ts is there already."],
	])("%s %j is refused", (kind, name, message) => {
		expect(() => scaffold(kind, name, read)).toThrow(message);
	});
});
