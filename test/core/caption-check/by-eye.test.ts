import { describe, expect, it } from "vitest";
import { byEye } from "../../../src/core/caption-check/by-eye.ts";
import { type Jurisdiction, labelTables } from "../../../src/core/captions/index.ts";

describe("what to look at by eye", () => {
	it.each(Object.keys(labelTables) as Jurisdiction[])("has a source for each point in %s", (code) => {
		const checks = byEye([code]);
		expect(checks.length).toBeGreaterThanOrEqual(4);
		for (const { text, source } of checks) {
			expect(text).toMatch(/\.$/);
			expect(source).not.toBe("");
		}
	});

	it("says where the platform's label is enough by itself and where it is not", () => {
		const [first] = byEye(["US", "GB"]);
		expect(first!.source).toBe(
			"Enough by itself: United Kingdom. A label in the text is needed too: United States.",
		);
	});

	it.each([
		["US", "said aloud", true],
		["DE", "said aloud", false],
		["FR", "Images retouchées", true],
		["NO", "standard mark", true],
		["IN", "on screen for 3 seconds", true],
		["GB", "No edit or filter", true],
		["DE", "every frame", true],
		["US", "every frame", false],
	] as const)("of %s mentions “%s”: %s", (code, words, mentioned) => {
		expect(byEye([code]).some(({ text }) => text.includes(words))).toBe(mentioned);
	});
});
