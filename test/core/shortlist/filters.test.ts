import { describe, expect, test } from "vitest";
import { staleWords } from "../../../src/core/shortlist/days.ts";
import { type Filters, NO_FILTERS } from "../../../src/core/shortlist/options.ts";
import { filterRoster, sortPlaces } from "../../../src/core/shortlist/shortlist.ts";
import { candidate, comparisonOf } from "./candidates.ts";

const mara = candidate({
	handle: "mara",
	tier: "Micro",
	followers: 48_200,
	likes: 1510,
	comments: 96,
	fee: 600,
	niche: "Running nutrition",
	country: "US",
	language: "English",
	status: "agreed",
	include: "yes",
	credible: 0.88,
	asOf: "2026-11-01",
	fit: 0.3,
	audienceCountry: "US 61%",
});
const finn = candidate({
	handle: "finn",
	platform: "TikTok",
	tier: "Nano",
	followers: 9_000,
	likes: 600,
	comments: 40,
	fee: 90,
	niche: "protein baking",
	country: "London, United Kingdom",
	language: "de-CH, French",
	asOf: "2026-01-01",
	vetting: "Worth a look: has only 3 posts.",
	competitor: "Also works with a competitor",
	exclude: "yes",
	fit: 0.1,
});
const june = candidate({ handle: "june", tier: "Micro" });
const comparison = comparisonOf([mara, finn, june]);

function kept(filters: Partial<Filters>): string[] {
	const { kept } = filterRoster(comparison, { ...NO_FILTERS, ...filters });
	return kept.map((place) => comparison.candidates[place]!.handle);
}

describe("each filter keeps who passes", () => {
	test.each<[Partial<Filters>, string[]]>([
		[{}, ["mara", "finn", "june"]],
		[{ tiers: ["Nano", "Mega"] }, ["finn"]],
		[{ platforms: ["Instagram"] }, ["mara", "june"]],
		[{ statuses: ["no status"] }, ["finn", "june"]],
		[{ niche: "baking, running" }, ["mara", "finn"]],
		[{ country: "uk" }, ["finn"]],
		[{ country: "USA, DE" }, ["mara"]],
		[{ language: "engl" }, ["mara"]],
		[{ language: "en" }, ["mara"]],
		[{ language: "Deutsch" }, ["finn"]],
		[{ language: "German, Spanish" }, ["finn"]],
		[{ rateFrom: "5%" }, ["finn"]],
		[{ rateFrom: "5" }, ["finn"]],
		[{ rateTo: "5,5 %" }, ["mara"]],
		[{ rateFrom: "0.05" }, ["finn"]],
		[{ credibleFrom: "0.8" }, ["mara"]],
		[{ feeFrom: "100" }, ["mara"]],
		[{ feeTo: "$100" }, ["finn"]],
		[{ followersFrom: "10K" }, ["mara"]],
		[{ followersTo: "9000" }, ["finn"]],
		[{ audience: "US 50%" }, ["mara"]],
		[{ credibleFrom: "80%" }, ["mara"]],
		[{ vetting: "without" }, ["mara", "june"]],
		[{ vetting: "only" }, ["finn"]],
		[{ competitor: "without" }, ["mara", "june"]],
		[{ stale: "only" }, ["finn", "june"]],
		[{ stale: "without" }, ["mara"]],
		[{ decision: "open" }, ["june"]],
		[{ decision: "included" }, ["mara"]],
		[{ decision: "excluded" }, ["finn"]],
		[{ feeTo: "100", unknown: true }, ["finn", "june"]],
		[{ feeTo: "100", country: "US" }, []],
	])("%j", (filters, names) => {
		expect(kept(filters)).toEqual(names);
	});
});

test("says which filter hides most, why, and what would be shown without it", () => {
	const { effects } = filterRoster(comparison, { ...NO_FILTERS, country: "US", feeTo: "50" });
	expect(effects).toEqual([
		{ label: "Fee up to 50", hides: 3, unknown: 1, alone: 1 },
		{ label: "Country US", hides: 2, unknown: 1, alone: 0 },
	]);
});

test("says by which filters somebody is hidden", () => {
	const { hiddenBy } = filterRoster(comparison, { ...NO_FILTERS, feeTo: "100", country: "US" });
	expect([0, 1, 2].map(hiddenBy)).toEqual([
		["Fee up to 100"],
		["Country US"],
		["Country US", "Fee up to 100"],
	]);
});

test("counts dated in the future are no fresh ones", () => {
	const list = comparisonOf([candidate({ handle: "ida", asOf: "2027-01-18" })]);
	expect(filterRoster(list, { ...NO_FILTERS, stale: "without" }).kept).toEqual([]);
	expect(staleWords("2027-01-18", "2026-11-23")).toContain("Dated in the future: counts of 2027-01-18");
	expect(staleWords("2026-11-24", "2026-11-23")).toBe("");
});

test.each<[Partial<Filters>, string, string]>([
	[{ feeTo: "cheap" }, "Fee up to", '"cheap" is not a number.'],
	[{ rateFrom: "0.5" }, "Engagement rate from", '"0.5" has no percent sign'],
	[{ audience: "40%" }, "Audience", "does not say of whom"],
])("a filter that cannot be read hides nobody and is told: %j", (filters, label, words) => {
	const { kept, unread } = filterRoster(comparison, { ...NO_FILTERS, ...filters });
	expect(kept).toHaveLength(3);
	expect(unread).toEqual([{ field: Object.keys(filters)[0], label, reason: expect.stringContaining(words) }]);
});

test.each<[Partial<Filters>, string]>([
	[{ rateFrom: "0.03" }, "Read as 3%."],
	[{ rateTo: "4" }, "Read as 4%."],
	[{ credibleFrom: ".9" }, "Read as 90%."],
	[{ feeTo: "1.5K" }, "Read as 1,500."],
])("says how it read a number without its sign: %j", (filters, words) => {
	const { readings } = filterRoster(comparison, { ...NO_FILTERS, ...filters });
	expect(readings).toEqual([{ field: Object.keys(filters)[0], words }]);
});

test.each<Partial<Filters>>([{ rateFrom: "3%" }, { feeTo: "500" }, { followersFrom: "9,000" }])(
	"says nothing where only one reading is possible: %j",
	(filters) => {
		expect(filterRoster(comparison, { ...NO_FILTERS, ...filters }).readings).toEqual([]);
	},
);

test.each([
	["score", ["finn", "june", "mara"]],
	["engagement rate", ["finn", "mara", "june"]],
	["followers", ["mara", "finn", "june"]],
	["fee", ["finn", "mara", "june"]],
	["cost", ["finn", "mara", "june"]],
	["fit", ["mara", "finn", "june"]],
	["name", ["finn", "june", "mara"]],
] as const)("sorted by %s, what is not known comes last", (by, names) => {
	const places = sortPlaces([0, 1, 2], by, comparison, [10, 90, 50]);
	expect(places.map((place) => comparison.candidates[place]!.handle)).toEqual(names);
});
