import { describe, expect, it } from "vitest";
import type { CaptionsInput } from "../../src/core/caption-check/types.ts";
import { BAD, check, GOOD, HEADER, hostOf, input, resultOf, shown } from "./captions-workbook.ts";

describe("what is proposed", () => {
	it("gives a fine caption its verdict and no suggestion", () => {
		const items = shown(hostOf([["d1", "june", "Instagram", "feed", GOOD, "", "", ""]])).items;
		expect(items).toHaveLength(1);
		expect(items[0]!.label).toBe("@june · feed · d1");
		expect(items[0]!.cells[0]!.column).toBe("disclosure verdict");
		expect(items[0]!.cells[0]!.after).toMatch(/^OK \(US, GB\) \[[0-9a-z]{8}\]$/);
	});

	it("names what is wrong, where, and proposes the corrected caption", () => {
		const { items } = shown(hostOf([["d1", "june", "Instagram", "feed", BAD, "", "", ""]]));
		expect(items.map(({ cells }) => cells[0]!.column)).toEqual(["disclosure verdict", "suggested caption"]);
		expect(items[0]!.cells[0]!.after).toMatch(/^1 error \(US, GB\): vague disclosure \[[0-9a-z]{8}\]$/);
		expect(items[1]!.cells[0]!.after).toBe("Obsessed with my new shoes from @stridelab #ad");
	});

	it("says in which of the countries a rule is broken, if not in all", () => {
		const own: CaptionsInput = { ...input, check: { ...check, jurisdictions: ["US", "GB"] } };
		const { items } = shown(hostOf([["d1", "j", "Instagram", "", "Sponsored | Shoes", "", "", ""]]), own);
		expect(items[0]!.cells[0]!.after).toMatch(/^1 error \(US, GB\): vague disclosure \(GB\) \[/);
	});

	it("never proposes to change a caption", () => {
		const { items } = shown(hostOf([["d1", "june", "Instagram", "reel", BAD, "", "", ""]]));
		expect(items.flatMap(({ cells }) => cells.map(({ column }) => column))).not.toContain("caption");
	});

	it("lists a blank caption as not sent, not as a violation", () => {
		const answer = shown(hostOf([["d1", "june", "Instagram", "reel", "  ", "", "", ""]]));
		expect(answer.items).toEqual([]);
		expect(resultOf(answer)).toMatchObject({ notSent: ["@june · reel · d1"], posts: [], clean: 0 });
	});

	it("does not check a dropped post", () => {
		const host = hostOf([["d1", "june", "", "", BAD, "", "", "dropped"]], [...HEADER.slice(0, 7), "Status"]);
		const answer = shown(host);
		expect(answer.items).toEqual([]);
		expect(answer.left).toEqual([
			{ label: "@june · d1", reason: "The post is dropped, so it is not checked." },
		]);
	});

	it("asks for the campaign's tags and for one of the creator's codes, that of the platform", () => {
		const own: CaptionsInput = { ...input, check: { ...check, requiredTags: true, requiredCode: true } };
		const rows = [
			["d1", "june", "TikTok", "video", "#ad Run", "", "", ""],
			["d2", "june", "Instagram", "reel", "#ad #stridelab @stridelab use june10", "", "", ""],
			["d3", "finn", "Instagram", "reel", "#ad #Stridelab @stridelab", "", "", ""],
		];
		const answer = shown(hostOf(rows), own);
		expect(resultOf(answer).posts.map(({ label, fixed }) => [label, fixed])).toEqual([
			["@june · video · d1", "#ad Run #stridelab @stridelab JUNETT"],
		]);
	});

	it("says what it cannot read and takes the strictest", () => {
		const rows = [["d1", "june", "Insta", "barter", BAD, "", "", "maybe"]];
		const own: CaptionsInput = {
			...input,
			check: { ...check, platform: { column: 7 }, relationship: { column: 3 }, paidLabel: { column: 7 } },
		};
		const result = resultOf(shown(hostOf(rows), own));
		expect(result.unread.map(({ reason }) => reason)).toEqual([
			expect.stringMatching(/^Unknown platform "maybe" in cell H2\./),
			'Paid label on: "maybe" in cell H2 is neither yes nor no. Use yes or no. It is taken for off.',
		]);
		expect(result.posts[0]!.findings[0]!.ruleId).toBe("vague-disclosure");
		const odd = shown(hostOf([["d1", "june", "", "friend", BAD, "", "", ""]]), own);
		expect(resultOf(odd).unread[0]!.reason).toMatch(
			/^Unknown relationship "friend" in cell D2, so the post is checked as paid\./,
		);
	});

	it("refuses a caption that is a formula's error", () => {
		const result = resultOf(shown(hostOf([["d1", "june", "", "", "#REF!", "", "", ""]])));
		expect(result.unread[0]!.reason).toBe("The caption in cell E2 shows the error #REF!. Mend its formula.");
		expect(result.posts).toEqual([]);
	});
});
