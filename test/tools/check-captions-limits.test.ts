import { describe, expect, it } from "vitest";
import type { CaptionCheck, CaptionsInput } from "../../src/core/caption-check/types.ts";
import type { Cell } from "../../src/core/cell.ts";
import { memoryHost, tabOf } from "../core/runs/memory-host.ts";
import { BAD, CAMPAIGN, check, GOOD, hostOf, input, resultOf, run, shown } from "./captions-workbook.ts";

const verdictsOf = (rows: readonly (readonly Cell[])[], own: Partial<CaptionCheck> = {}) => {
	const answer = shown(hostOf(rows), { ...input, check: { ...check, ...own } });
	const verdicts = answer.items.filter(({ cells }) => cells[0]!.column === "disclosure verdict");
	return verdicts.map(({ cells }) => String(cells[0]!.after).replace(/ \[\w{8}\]$/, ""));
};

describe("what was not checked is no pass", () => {
	it("refuses to call a caption on an unknown platform fine, names the cell and what is allowed", () => {
		const rows = [["d1", "june", "Myspace", "feed", GOOD, "", "", ""]];
		const result = resultOf(shown(hostOf(rows)));
		expect(result).toMatchObject({ clean: 0, posts: [] });
		expect(result.open).toEqual([{ label: "@june · feed · d1", reason: "Not checked: length and fold." }]);
		expect(result.unread[0]!.reason).toMatch(
			/^Unknown platform "Myspace" in cell C2\. Use one of: Instagram, TikTok, .*Blog, Bluesky\. Until then/,
		);
		expect(verdictsOf(rows)).toEqual([
			"Not fully checked (US, GB): no finding in the text; not checked: length and fold",
		]);
	});

	it.each([
		["Instagram", "reel"],
		["Instagram", "1 Reel"],
		["Instagram", "story"],
		["TikTok", ""],
		["YouTube", "integration"],
	])("a video without a transcript is not fully checked: %s %s", (platform, type) => {
		expect(verdictsOf([["d1", "june", platform, type, GOOD, "", "", ""]])).toEqual([
			"Not fully checked (US, GB): no finding in the text; not checked: sound, picture",
		]);
	});

	it.each([
		["Instagram", "feed"],
		["Instagram", ""],
		["TikTok", "carousel"],
	])("a picture post is: %s %s", (platform, type) => {
		expect(verdictsOf([["d1", "june", platform, type, GOOD, "", "", ""]])).toEqual(["OK (US, GB)"]);
	});

	it("says it beside findings too", () => {
		expect(verdictsOf([["d1", "june", "TikTok", "video", BAD, "", "", ""]])).toEqual([
			"1 error (US, GB): vague disclosure; not checked: sound, picture",
		]);
	});

	it("asks for no sound where the post is no advertising", () => {
		const none = { relationship: { value: "none" } };
		expect(verdictsOf([["d1", "june", "TikTok", "video", "Rain", "", "", ""]], none)).toEqual([
			"OK (US, GB)",
		]);
	});
});

describe("a transcript and what was retouched", () => {
	const header = ["Id", "Caption", "Type", "Transcript", "Retouched"];
	const own = { ...check, caption: 1, platform: { value: "Instagram" }, type: { column: 2 } };
	const hostWith = (row: readonly Cell[]) => memoryHost([tabOf("Deliverables", [header, row]), CAMPAIGN]);
	const reel = ["d1", GOOD, "reel"];

	it("are found by their headers", () => {
		const { details } = shown(hostWith([...reel, "Hi.", "yes"]), { from: { tab: "Deliverables" } });
		expect(details).toMatchObject({ found: { transcript: 3, edited: 4 } });
	});

	it("reach the rules that need them", () => {
		const wanted: CaptionsInput = { ...input, check: { ...own, transcript: 3, edited: { column: 4 } } };
		const { posts, notRun } = resultOf(shown(hostWith([...reel, "Hi, look at these.", "yes"]), wanted));
		expect(posts[0]!.findings.map(({ ruleId }) => ruleId)).toEqual([
			"missing-verbal-disclosure",
			"undisclosed-edit",
		]);
		expect(posts[0]!.gaps).toEqual(["picture"]);
		expect(notRun.map(({ label }) => label)).toEqual(["Missing required tag"]);
	});

	it("are told to be missing, so that nobody takes silence for a pass", () => {
		const { notRun } = resultOf(shown(hostWith([...reel, "", ""]), { ...input, check: own }));
		expect(notRun.map(({ label }) => label)).toEqual([
			"Missing verbal disclosure",
			"Undisclosed edit",
			"Missing required tag",
		]);
	});

	it("an answer that is neither yes nor no is told and taken for retouched", () => {
		const wanted: CaptionsInput = { ...input, check: { ...own, edited: { column: 4 } } };
		const { posts, unread } = resultOf(shown(hostWith([...reel, "", "perhaps"]), wanted));
		expect(unread[0]!.reason).toMatch(/^Edited: "perhaps" in cell E2 is neither yes nor no\./);
		expect(posts[0]!.findings.map(({ ruleId }) => ruleId)).toEqual(["undisclosed-edit"]);
	});
});

describe("a corrected caption that is still wrong", () => {
	it.each([
		["Cures acne! @stridelab #collab", "“Cures acne” still has to be cleared by the brand or softened."],
		[`${"a".repeat(2198)} #collab`, "Still 2 characters too many."],
	])("says so: %.20s", (caption, still) => {
		const result = resultOf(shown(hostOf([["d1", "june", "Instagram", "feed", caption, "", "", ""]])));
		expect(result.posts[0]!.fixed).toBeDefined();
		expect(result.posts[0]!.still).toEqual([still]);
	});

	it("says so in the verdict, where people copy the suggestion from", () => {
		expect(verdictsOf([["d1", "j", "Instagram", "feed", "Cures acne! #collab", "", "", ""]])).toEqual([
			"2 errors (US, GB): unsubstantiated claim, vague disclosure; the suggestion still has: unsubstantiated claim",
		]);
	});

	it("has nothing to say of one that is fine", () => {
		const result = resultOf(shown(hostOf([["d1", "june", "Instagram", "feed", BAD, "", "", ""]])));
		expect(result.posts[0]!.still).toBeUndefined();
	});
});

describe("somebody else's code", () => {
	const own = { ...check, requiredCode: true };
	const codes = tabOf("Codes & Links", [
		["Creator", "Code", "UTM source"],
		["Ana", "ANA10", ""],
		["June Moves", "JUNE10", ""],
		["Max", "RUN", ""],
	]);
	const post = (creator: string, caption: string) => {
		const rows = [
			["Id", "Creator", "Caption"],
			["d1", creator, caption],
		];
		const host = memoryHost([tabOf("Deliverables", rows), CAMPAIGN, codes]);
		const wanted: CaptionsInput = {
			...input,
			check: { ...own, caption: 2, platform: { value: "Instagram" }, type: { value: "" } },
		};
		return resultOf(shown(host, wanted)).posts[0];
	};

	it("is named with its owner, and the own one takes its place", () => {
		const found = post("June Moves", "#ad Shoes, code ana10!")!;
		expect(found.findings).toEqual([
			expect.objectContaining({
				ruleId: "wrong-code",
				severity: "error",
				start: 16,
				end: 21,
				message: 'Unexpected "ana10", which is Ana\'s code, expected "JUNE10" (Codes & Links).',
			}),
		]);
		expect(found.fixed).toBe("#ad Shoes, code JUNE10!");
	});

	it("is named beside the own one, and left for people to mend", () => {
		const found = post("June Moves", "#ad JUNE10 or ANA10")!;
		expect(found.findings.map(({ ruleId }) => ruleId)).toEqual(["wrong-code"]);
		expect(found.fixed).toBeUndefined();
	});

	it("is only a warning where the creator has no code of their own", () => {
		const found = post("Kai", "#ad Shoes ANA10")!;
		expect(found.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
			["wrong-code", "warning"],
		]);
	});

	it.each(["#ad I run in JUNE10", "#ad JUNE10 @ana10", "#ad JUNE10 with ANA100"])(
		"is not seen in other words: %s",
		(caption) => {
			expect(post("June Moves", caption)).toBeUndefined();
		},
	);
});

describe("what a finding calls the post", () => {
	it.each([
		["gifted", "Unexpected caption for a gift without a disclosure"],
		["affiliate", "Unexpected affiliate's caption without a disclosure"],
		["paid", "Unexpected paid caption without a disclosure"],
	])("%s", (value, words) => {
		const wanted = { ...input, check: { ...check, relationship: { value } } };
		const rows = [["d1", "june", "Instagram", "feed", "Shoes", "", "", ""]];
		const [post] = resultOf(shown(hostOf(rows), wanted)).posts;
		expect(post!.findings[0]!.message).toContain(words);
	});
});

describe("figures of posts nobody calls paid", () => {
	const of = (jurisdictions: CaptionCheck["jurisdictions"], caption: string) => {
		const rows = [["Caption"], [caption], ["Rain"]];
		const own = {
			...check,
			caption: 0,
			jurisdictions,
			platform: { value: "Instagram" },
			type: { value: "" },
		};
		const answer = shown(memoryHost([CAMPAIGN]), {
			from: { source: "a.csv", rows },
			check: { ...own, relationship: { value: "unknown" } },
		});
		return resultOf(answer).figures;
	};

	it.each([
		["a label no authority has called clear", ["NO"], "#ad Shoes", 0],
		["a label that one of several countries lacks", ["US", "GB", "DE"], "#ad Shoes", 0],
		["a label clear in each country", ["US", "GB"], "#ad Shoes", 1],
		["a clear label in a late place", ["US"], "Shoes and rain and a lot of words. #ad", 1],
		["an offer without a label", ["US"], "10% off", 0],
	] as const)("count one way only: %s", (_, countries, caption, labelled) => {
		expect(of(countries, caption)).toMatchObject({ posts: 2, signs: 1, labelled });
	});
});

it("a second run changes nothing, whatever was left open", () => {
	const host = hostOf([
		["d1", "june", "Myspace", "reel", GOOD, "", "", ""],
		["d2", "june", "TikTok", "video", "Cures acne! #collab", "", "", ""],
	]);
	run(host);
	expect(shown(host).items).toEqual([]);
});
