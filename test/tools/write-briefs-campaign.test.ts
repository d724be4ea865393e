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

describe("a campaign's texts", () => {
	test.each([
		["key messages", "Tell 3 reels", /^It says "3 reels", but @mara\.eats · Instagram has 1 in Deliverables/],
		["do", "Make two TikTok videos.", /^It says "two TikTok videos", but @mara\.eats · Instagram has 1/],
		["summary", "We ask for 7 posts", /and 3 more differ\./],
	])("%s that says %j contradicts what creators make", (name, text, reason) => {
		const host = sampleTracker();
		setting(host, name, text);
		expect(previewOf(host).details.contradictions).toContainEqual({
			label: expect.stringContaining(`${name} in Campaign (cell B`),
			reason: expect.stringMatching(reason),
		});
	});

	test.each([
		["key messages", "Tell one story about your run, in 2 short takes, with a 30-second reel"],
		["summary", "9 posts in all"],
		["goals", "3 reels with 10,000 views"],
	])("%s that says %j contradicts nothing", (name, text) => {
		const host = sampleTracker();
		const before = previewOf(host).details.contradictions;
		setting(host, name, text);
		expect(previewOf(host).details.contradictions).toEqual(before);
	});

	test("with a placeholder are refused with their cell, and nothing is written", () => {
		const host = sampleTracker();
		setting(host, "summary", "Hello {{ foo }}, run with us.");
		const { items, refused } = previewOf(host);
		expect(items).toEqual([]);
		expect(refused).toEqual([
			{
				label: expect.stringMatching(/^summary in Campaign \(cell B\d+\)$/),
				reason: expect.stringContaining("{{foo}} would stand in the documents as it is"),
			},
		]);
	});
});

test("agreement terms without rights or pay keep their headings, as to be agreed", () => {
	const host = sampleTracker();
	for (const id of ["MARA-IG-01", "MARA-IG-02", "MARA-IG-03"]) {
		for (const column of ["rights", "rights until"]) type(host, "Deliverables", id, column, "");
	}
	const text = textOf(host, "agreement-terms/instagram/@mara.eats", ["agreement-terms"]);
	expect(text).toContain("## Usage rights\nTo be agreed.");
	expect(text).toContain("For all deliverables the creator receives");
});
