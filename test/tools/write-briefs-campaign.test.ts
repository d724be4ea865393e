import { describe, expect, test } from "vitest";
import { previewOf, sampleTracker, setting, textOf, type } from "./briefs-tracker.ts";

const MARA = "brief/instagram/@mara.eats";

describe("a campaign's countries", () => {
	test("an unknown one is left out and named with its cell, the others' label stays", () => {
		const host = sampleTracker();
		setting(host, "jurisdictions", "US, Atlantis");
		expect(textOf(host, MARA)).toContain("begin the caption with “#ad”");
		const { details } = previewOf(host);
		expect(details.warnings).toEqual([
			{
				label: expect.stringMatching(/^jurisdictions in Campaign \(cell B\d+\)$/),
				reason: expect.stringContaining('Unknown country "Atlantis"'),
			},
		]);
		expect(details.documents[0]!.missing.map(({ what }) => what)).not.toContain("ad label");
	});

	test("nothing is warned of where all are known", () => {
		expect(previewOf(sampleTracker()).details.warnings).toEqual([]);
	});

	test("a creator's own unknown country leaves the campaign's label, and is named", () => {
		const host = sampleTracker();
		type(host, "Roster", "mara.eats", "country", "Atlantis");
		expect(textOf(host, MARA)).toContain("Label it as an ad");
		expect(previewOf(host).details.warnings).toEqual([
			{
				label: "@mara.eats · Instagram",
				reason: expect.stringContaining('Unknown country "Atlantis" in Roster'),
			},
		]);
	});
});
