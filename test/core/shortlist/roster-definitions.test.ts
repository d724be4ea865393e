import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import {
	rateOf,
	rosterDefinition,
	rosterDefinitions,
	rosterFormula,
} from "../../../src/core/shortlist/roster-definitions.ts";
import { candidate } from "./candidates.ts";

const full = {
	followers: 10_000,
	views: 5_000,
	reach: 4_000,
	likes: 300,
	comments: 20,
	shares: 10,
	saves: 70,
};

function definition(name: string) {
	const found = rosterDefinition(name);
	if (isProblem(found)) throw new Error(found.problem);
	return found;
}

describe("one definition for the whole roster", () => {
	test.each([
		["all", 0.04],
		["all by views", 0.08],
		["all by reach", 0.1],
		["likes+comments", 0.032],
		["likes+comments by views", 0.064],
		["ERR", 0.0975],
		["HypeAuditor Instagram", 0.032],
		["HypeAuditor TikTok", 0.066],
		["Modash Instagram", 0.03],
		["Modash TikTok", 0.06],
		["grin", 0.032],
	])("%s makes %d of the same counts", (name, rate) => {
		expect(rateOf(candidate(full), definition(name), undefined)).toMatchObject({ rate });
	});

	test("leaves out Traackr, whose potential reach the Roster does not have", () => {
		expect(rosterDefinitions().map(({ name }) => name)).not.toContain("Traackr");
		expect(rosterDefinition("Traackr")).toMatchObject({
			problem: expect.stringContaining("Use one of: all"),
		});
	});

	test("shows what is counted and divided by", () => {
		expect(rosterFormula(definition("all by views"))).toBe("(likes + comments + [shares] + [saves]) ÷ views");
		expect(rosterFormula(definition("Modash Instagram"))).toBe("likes ÷ followers");
	});
});

describe("a rate is refused where an input is missing", () => {
	test.each([
		["ERR", { reach: undefined, saves: undefined }, "average reach and average saves are not known."],
		["HypeAuditor TikTok", { views: undefined }, "average views is not known."],
		["all", { followers: undefined }, "followers is not known."],
		["all by reach", { reach: 0 }, "reach is 0."],
	])("%s says which", (name, lacking, words) => {
		const known = Object.fromEntries(
			Object.entries({ ...full, ...lacking }).filter(([, value]) => value !== undefined),
		);
		expect(rateOf(candidate(known), definition(name), undefined)).toEqual({
			problem: `No rate by ${name}: ${words}`,
		});
	});

	test("but a part that counts only if given is left out and told, and is another thing counted", () => {
		const { saves: _, ...known } = full;
		expect(rateOf(candidate(known), definition("all"), undefined)).toEqual({
			rate: 0.033,
			counted: "likes + comments + shares",
			remark: "without saves, not known",
		});
	});
});

describe("a rate that somebody typed", () => {
	const typed = { followers: 10_000, views: 5_000, typedRate: 0.03 };
	test.each([
		["GRIN", "likes+comments", 0.03],
		["likes+comments by views", "GRIN", 0.06],
		["all", "all", 0.03],
	])("serves %s where the campaign goes by %s", (wanted, campaign, rate) => {
		expect(rateOf(candidate(typed), definition(wanted), definition(campaign))).toMatchObject({
			rate,
			counted: "as typed",
			remark: expect.stringContaining(`taken as ${campaign}`),
		});
	});

	test.each([
		["all", "likes+comments"],
		["Modash Instagram", "GRIN"],
		["likes+comments by reach", "GRIN"],
	])("does not serve %s where the campaign goes by %s", (wanted, campaign) => {
		expect(rateOf(candidate(typed), definition(wanted), definition(campaign))).toMatchObject({
			problem: expect.stringContaining("The rate typed on the Roster counts something else."),
		});
	});

	test("gives way to the counts", () => {
		expect(
			rateOf(candidate({ ...full, typedRate: 0.9 }), definition("GRIN"), definition("GRIN")),
		).toMatchObject({ rate: 0.032, remark: "" });
	});
});
