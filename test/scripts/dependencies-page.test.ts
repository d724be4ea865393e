import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dependenciesPage } from "../../scripts/docs/dependencies-page.mjs";

test("every package has its reason on the page", () => {
	const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
	const page = dependenciesPage();
	for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
		expect(page).toMatch(
			new RegExp(`^\\| ${name} \\| [\\d.]+ \\| .+ \\| .+ \\| [\\d,]+ \\| .{10,}\\. \\|$`, "m"),
		);
	}
});

test("a package without a reason, or with one of another version, is refused by name", () => {
	expect(() => dependenciesPage({})).toThrow(/^@borgar\/fx 5\.1\.3: write its reason/);
	expect(() => dependenciesPage({ "@borgar/fx": ["playground", "5.0.0", 1, "Reads formulas."] })).toThrow(
		/^@borgar\/fx 5\.1\.3: write its reason/,
	);
});

test("a reason without a package is refused by name", () => {
	const gone = { "left-pad": ["build", "1.0.0", 1, "Pads."] as const };
	expect(() => dependenciesPage(gone)).toThrow("Not in package.json any more: left-pad.");
});
