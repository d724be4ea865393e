import { describe, expect, it } from "vitest";
import type { CaptionsDetails, CaptionsInput } from "../../src/core/caption-check/types.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { checkCaptions } from "../../src/tools/check-captions.ts";
import { memoryHost, tabOf } from "../core/runs/memory-host.ts";
import { BAD, CAMPAIGN, check, resultOf, shown } from "./captions-workbook.ts";

describe("other places", () => {
	const plain = { ...check, caption: 1, platform: { value: "Instagram" }, type: { value: "" } };

	it("checks any tab, and writes nothing there", () => {
		const host = memoryHost([
			tabOf("Ideas", [
				["Who", "Beschreibung"],
				["june", BAD],
			]),
		]);
		const answer = shown(host, { from: { tab: "Ideas" }, check: plain });
		expect(answer.items).toEqual([]);
		expect(answer.details).toMatchObject({ place: "tab", found: { caption: 1 } });
		expect(resultOf(answer).posts).toHaveLength(1);
	});

	it.each([
		[
			"English",
			["Post ID", "Account username", "Description", "Publish time", "Permalink", "Post type", "Likes"],
		],
		[
			"German, in another order",
			[
				"Beitragstyp",
				"Veröffentlichungszeitpunkt",
				"Beschreibung",
				"Permalink",
				"Beitrags-ID",
				"Aufrufe",
				"Kontobenutzername",
			],
		],
	])("knows Meta's export: %s", (_, header) => {
		const rows = [["Export of May"], header, header.map(() => "x")];
		const { details } = shown(memoryHost(), { from: { source: "posts.csv", rows } });
		const { isExport, found, rowCount } = details as CaptionsDetails;
		expect({ isExport, caption: found.caption, rowCount }).toEqual({
			isExport: true,
			caption: header.findIndex((name) => /^(Description|Beschreibung)$/.test(name)),
			rowCount: 1,
		});
		expect(found.handle).toBe(header.findIndex((name) => /username|benutzername/.test(name)));
	});

	it("lists of posts nobody calls paid only those with a sign of advertising, and counts", () => {
		const rows = [
			["Account username", "Description", "Permalink", "Post type"],
			["june", "Sunday with @mara", "https://x/1", "IG image"],
			["june", "Thanks @stridelab! Use code JUNE10 for 10% off", "https://x/2", "IG reel"],
			["june", "#ad New shoes @stridelab", "https://x/3", "IG reel"],
			["june", "Just rain. @june", "https://x/4", "IG reel"],
			["june", "", "https://x/5", "IG reel"],
		];
		const answer = shown(memoryHost([CAMPAIGN]), {
			from: { source: "posts.csv", rows },
			check: { ...plain, relationship: { value: "unknown" } },
		});
		const { posts, figures, clean, notSent } = resultOf(answer);
		expect(figures).toEqual({
			posts: 4,
			signs: 2,
			labelled: 1,
			tagging: 3,
			tagged: { "@mara": 1, "@stridelab": 2 },
		});
		expect(posts.map(({ row }) => row)).toEqual([3]);
		expect(posts[0]!.signs).toEqual([
			'the words "Thanks @stridelab"',
			"the brand",
			"a discount code",
			"an offer",
		]);
		expect({ clean, notSent: notSent.length }).toEqual({ clean: 1, notSent: 1 });
	});

	it.each([
		[{ from: { tab: "Gone" } }, 'There is no tab "Gone". It may have been renamed: choose it again.'],
		[
			{ from: { source: "a.csv", rows: [["", " "]] } },
			"a.csv is empty: it has no filled cell. Choose another one.",
		],
		[
			{ from: { tab: "Campaign" }, check: { ...plain, caption: 7 } },
			"Campaign no longer has that column of captions. Choose it again.",
		],
	] satisfies [CaptionsInput, string][])("says what is wrong: %#", (wrong, message) => {
		expect(preview(memoryHost([CAMPAIGN]), checkCaptions, wrong)).toEqual({ problem: message });
	});

	it("reads a part of a long file by the header of the whole, although its rows look more like one", () => {
		const rows = [["Who"], ["Caption", "Handle", "Platform", "Type"], ["june", BAD]];
		const answer = shown(memoryHost(), {
			from: { source: "a.csv", rows },
			check: { ...plain, caption: 1 },
			part: { headerRow: 0, skipped: 2000 },
		});
		expect(resultOf(answer).posts.map(({ row, label }) => [row, label])).toEqual([
			[2002, "Caption"],
			[2003, "june"],
		]);
	});

	it("says that Campaign names a country nobody knows", () => {
		const host = memoryHost([
			tabOf("Campaign", [
				["Setting", "Value"],
				["jurisdictions", "US, Mars"],
			]),
		]);
		const { details } = shown(host, { from: { source: "a.csv", rows: [["Caption"], ["x"]] } });
		expect((details as CaptionsDetails).campaign.problem).toMatch(
			/^Unknown country "Mars" for jurisdictions in Campaign \(cell B2\)/,
		);
	});

	it.each([
		[{ from: { tab: 3 } }],
		[{ from: { tab: "a" }, check: { ...plain, jurisdictions: [] } }],
		[{ from: { tab: "a" }, check: { ...plain, jurisdictions: ["XX"] } }],
		[{ from: { tab: "a" }, check: { ...plain, caption: -1 } }],
		[{ from: { tab: "a" }, check: { ...plain, platform: {} } }],
	])("does not take malformed input: %#", (wrong) => {
		expect(checkCaptions.input().safeParse(wrong).success).toBe(false);
		expect(checkCaptions.input().safeParse({ from: { tab: "a" }, check: plain }).success).toBe(true);
	});
});
