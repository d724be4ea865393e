import { describe, expect, test } from "vitest";
import { readPlanInput } from "../../../src/core/planning/index.ts";
import { inputFrom, inputOf, type Row, sampleTabs, tabOf } from "./sample.ts";

const MARA: Row = {
	creator: "Mara Eats",
	handle: "@mara.eats",
	platform: "IG",
	followers: "48.2K",
	fee: 600,
	package: "1 reel",
};

test("the sample campaign is read without a remark", () => {
	const input = inputOf(sampleTabs());
	expect(input.unread).toEqual([]);
	expect(input.accounts).toHaveLength(24);
	expect(input.settings).toMatchObject({ kpi: "engagements", budgetCents: 1200000, currency: "USD" });
	expect(input.accounts[0]).toMatchObject({
		id: "instagram/@mara.eats",
		row: 2,
		tier: "Micro",
		followers: 48200,
		averages: { engagements: 1510 + 96 + 41 + 188, views: 21400 },
		own: { package: "1 reel + 2 stories", fee: { kind: "amount", cents: 60000 }, productCents: 0 },
		attributes: { niche: "running nutrition", country: "US", platform: "Instagram", tier: "Micro" },
	});
});

describe("fees", () => {
	test.each<[string, Row, object]>([
		["an amount", { fee: 410.5 }, { kind: "amount", cents: 41050 }],
		["an amount as text", { fee: "$1,200" }, { kind: "amount", cents: 120000 }],
		["zero, typed", { fee: 0 }, { kind: "amount", cents: 0 }],
		["product only in the fee's cell", { fee: "product only" }, { kind: "product only" }],
		["product only in the package", { fee: "", package: "1 reel, product only" }, { kind: "product only" }],
		["a blank cell", { fee: "" }, { kind: "blank", cell: "Roster G2" }],
		["a dash for nothing", { fee: "-" }, { kind: "blank", cell: "Roster G2", typed: "-" }],
		["words for later", { fee: "TBD" }, { kind: "blank", cell: "Roster G2", typed: "TBD" }],
		[
			"a word",
			{ fee: "abc" },
			{ kind: "wrong", message: 'Roster G2: "abc" is not an amount of 0 or more, such as 500.' },
		],
		[
			"a negative amount",
			{ fee: -5 },
			{ kind: "wrong", message: 'Roster G2: "-5" is negative. Give an amount of 0 or more, such as 500.' },
		],
		[
			"another currency",
			{ fee: "600 €" },
			{
				kind: "wrong",
				message: 'Roster G2: "600 €" is in EUR, but the campaign counts in USD. Give the amount in USD.',
			},
		],
	])("%s", (_, cells, fee) => {
		expect(inputFrom({ Roster: [{ ...MARA, ...cells }] }).accounts[0]?.own.fee).toEqual(fee);
	});
});

test("every cell that cannot be read is named", () => {
	const { unread } = inputFrom({
		Campaign: [
			{ setting: "KPI", value: "fame" },
			{ setting: "budget", value: "a lot" },
			{ setting: "tier scheme", value: "mine" },
			{ setting: "engagement definition", value: "vibes" },
		],
		Roster: [
			{ ...MARA, followers: "many", include: "perhaps" },
			{ ...MARA, handle: "mara.eats" },
			{ fee: 100 },
		],
		Packages: [{ creator: "Nobody", handle: "nobody", platform: "TikTok", package: "Reel", fee: 5 }],
		Results: [{ deliverable: "x", creator: "Nobody", likes: 5, comments: 5 }],
		Plan: [{ creator: "Mara Eats", package: "1 reel", cost: "?" }],
	});
	expect(unread.map(({ label }) => label)).toEqual([
		"Campaign B3",
		"Budget",
		"Campaign B5",
		"Campaign B6",
		"Roster D2",
		"Roster AE2",
		"Roster row 3",
		"Roster",
		"Packages row 2",
		"Results row 2",
		"Plan row 2",
	]);
	expect(unread[0]?.reason).toBe('Unknown KPI "fame". Use one of: engagements, reach, clicks, orders.');
	expect(unread[1]?.reason).toMatch(/Campaign B4: "a lot" is not an amount/);
});

test("a column of the planner's own can be ruled by", () => {
	const { accounts } = inputFrom({ Roster: [{ ...MARA, Agency: "North" }] });
	expect(accounts[0]?.attributes.agency).toBe("North");
});

test("packages, results and plan find their account by handle, or by a name that fits one account", () => {
	const { packages, posts, planned } = inputFrom({
		Roster: [MARA, { creator: "Finn", handle: "finn", platform: "TikTok" }],
		Packages: [
			{
				creator: "Mara Eats",
				handle: "mara.eats",
				platform: "Instagram",
				package: "Reel only",
				deliverables: "1 reel",
				fee: 400,
			},
			{ creator: "Finn", package: "Two", deliverables: "2 videos", fee: 300 },
		],
		Deliverables: [
			{ id: "d1", creator: "Finn", platform: "TikTok", type: "video", status: "live" },
			{ id: "d2", creator: "Finn", platform: "TikTok", type: "story", status: "planned" },
		],
		Results: [
			{
				deliverable: "d1",
				"pulled at": { date: "2027-03-02T10:00:00" },
				likes: 90,
				comments: 10,
				"code orders": 3,
				"link orders": 5,
			},
			{ deliverable: "d1", "pulled at": { date: "2027-03-01T10:00:00" }, likes: 50, comments: 5 },
			{ deliverable: "d2", likes: 1, comments: 0 },
		],
		Plan: [{ creator: "Finn", platform: "TikTok", package: "Two", cost: 300, "expected value": 900 }],
	});
	expect(packages["instagram/@mara.eats"]?.[0]).toMatchObject({
		package: "Reel only",
		fee: { cents: 40000 },
	});
	expect(packages["tiktok/@finn"]?.[0]?.package).toBe("Two");
	expect(posts).toEqual([
		{ deliverable: "d1", account: "tiktok/@finn", story: false, engagements: 100, orders: 5 },
		{ deliverable: "d2", account: "tiktok/@finn", story: true, engagements: 1 },
	]);
	expect(planned).toMatchObject([
		{ account: "tiktok/@finn", costCents: 30000, expected: 900, committed: "2 of 2 posts are live" },
	]);
});

test("posts are read as results are measured: by id or link, each figure the newest that is known", () => {
	const { posts } = inputFrom({
		Roster: [MARA],
		Deliverables: [
			{
				id: "d1",
				creator: "Mara Eats",
				platform: "Instagram",
				type: "reel",
				"live link": "https://www.instagram.com/p/Abc1/",
			},
		],
		Results: [
			{
				deliverable: "d1",
				"pulled at": { date: "2027-03-01" },
				likes: 90,
				comments: 10,
				clicks: 7,
				reach: 900,
			},
			{
				deliverable: "https://instagram.com/p/Abc1?igsh=x",
				"pulled at": { date: "2027-03-05" },
				likes: 120,
				comments: 12,
			},
		],
	});
	expect(posts).toEqual([
		{
			deliverable: "d1",
			account: "instagram/@mara.eats",
			story: false,
			engagements: 132,
			clicks: 7,
			reach: 900,
		},
	]);
});

test("a post with figures is live, whatever Deliverables says, and so is one within the campaign's dates", () => {
	const from = (posted: string) =>
		inputFrom({
			Campaign: [
				{ setting: "start", value: { date: "2027-03-01" } },
				{ setting: "end", value: { date: "2027-03-31" } },
			],
			Roster: [MARA],
			Results: [{ deliverable: "x", creator: "Mara Eats", platform: "Instagram", posted: { date: posted } }],
			Plan: [{ creator: "Mara Eats", package: "1 reel", cost: 300 }],
		}).planned[0]?.committed;
	expect(from("2027-03-10")).toBe("1 post is live");
	expect(from("2027-02-10")).toBeUndefined();
});

test("without a Roster it says what to do", () => {
	expect(readPlanInput({ tabs: {} })).toEqual({
		problem: expect.stringMatching(/no tab Roster.*Set up tracker/),
	});
	const empty = { ...tabOf("Roster", []), values: [["x"]], formulas: [[""]] };
	expect(readPlanInput({ tabs: { Roster: empty } })).toEqual({
		problem: expect.stringMatching(/no header row/),
	});
});

test("rows that are no account of their own are told in plain words", () => {
	const { unread } = inputFrom({ Roster: [MARA, MARA, { fee: 5 }] });
	expect(unread).toEqual([
		{
			label: "Roster row 3",
			reason: "The same account as row 2, and only that row is looked at. Delete one of them.",
		},
		{ label: "Roster", reason: expect.stringMatching(/^1 row has neither a handle/) },
	]);
});
