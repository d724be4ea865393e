import { describe, expect, test } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { WHO } from "../../src/core/sharing/client-choice.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { shareCopy } from "../../src/tools/share-copy.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

const ROSTER: Cell[][] = [
	["Creator", "Handle", "Platform", "Status"],
	["Mara", "mara.eats", "Instagram", "agreed"],
	["Finn", "finn.bakes", "TikTok", "negotiating"],
];

type Input = Parameters<typeof shareCopy.plan>[1];

function shown(host: MemoryHost, wanted: Input): Preview {
	return preview(host, shareCopy, wanted, tracker) as Preview;
}

describe("whom the client sees", () => {
	const POSTS: Cell[][] = [
		["Id", "Creator", "Handle", "Platform", "Type"],
		["M-01", "Mara", "@mara.eats", "IG", "reel"],
		["F-01", "Finn", "", "", "story"],
	];
	const PLAN: Cell[][] = [
		["Creator", "Handle", "Platform", "Package", "In plan"],
		["Mara", "Mara.Eats", "Instagram", "1 reel", "yes"],
		["Finn", "finn.bakes", "TikTok", "1 story", "no"],
	];
	const withPlan = (): MemoryHost =>
		memoryHost([tabOf("Roster", ROSTER), tabOf("Deliverables", POSTS), tabOf("Plan", PLAN)]);
	const withoutPlan = (): MemoryHost => memoryHost([tabOf("Roster", ROSTER)]);
	const both = { creators: true, posts: true, results: false };
	const rowsOf = (host: MemoryHost, wanted: Input) =>
		shown(host, wanted).items.flatMap(({ kind, label }) => (kind === "add-row" ? [label] : []));
	const [mara, finn] = ["Roster: @mara.eats · Instagram", "Roster: @finn.bakes · TikTok"];

	test.each<[string, string | undefined, string[]]>([
		["those in the Plan, if nothing is said", undefined, [mara, "Deliverables: M-01"]],
		["all", "All on the Roster", [mara, finn, "Deliverables: M-01", "Deliverables: F-01"]],
		["those agreed", "Agreed", [mara, "Deliverables: M-01"]],
		["those in talks", "Agreed or negotiating", [mara, finn, "Deliverables: M-01", "Deliverables: F-01"]],
	])("are %s, with their posts", (_, who, rows) => {
		expect(rowsOf(withPlan(), who === undefined ? both : { ...both, who })).toEqual(rows);
	});

	test("are all while there is no plan, and the preview says so", () => {
		expect(rowsOf(withoutPlan(), both)).toEqual([mara, finn]);
		expect(shown(withoutPlan(), both).details).toEqual({
			note: expect.stringMatching(/^There is no plan yet, so all creators on the Roster go along\. Whoever/),
		});
	});

	test("are told with those who stay out; rows of theirs that were copied earlier are named", () => {
		const host = withPlan();
		const all = { ...both, who: "All on the Roster" };
		const accept = shown(host, all).items.map(({ token }) => token);
		apply(host, tracker, shareCopy, all, { accept, run: "share-run" });
		const { left, details, items } = shown(host, both);
		expect(items).toEqual([]);
		expect(details).toEqual({ note: expect.stringMatching(/^Only creators in the Plan go along\./) });
		expect(left.slice(1)).toEqual([
			{ label: "Roster", reason: "1 creator is not of those who go along, and stays out." },
			{
				label: "Creators (client): tiktok/@finn.bakes",
				reason: "Not among those who go along. Delete the row if the client is not to see it.",
			},
			{ label: "Deliverables", reason: "1 post is not of those who go along, and stays out." },
			{
				label: "Deliverables (client): f-01",
				reason: "Not among those who go along. Delete the row if the client is not to see it.",
			},
		]);
	});

	test.each([
		["Those on the Shortlist", /^There is no tab Shortlist\. Make it with Build roster/],
		["Everybody", /^"Everybody" is no choice of creators\. Use one of: /],
	])("%s is refused in words where it cannot be told", (who, words) => {
		expect(preview(withPlan(), shareCopy, { ...both, who }, tracker)).toEqual({
			problem: expect.stringMatching(words),
		});
	});

	test("the form offers what the tool knows", () => {
		expect(shareCopy.fields[0]).toMatchObject({ choices: WHO });
	});

	const PLAN_HEADER = ["Creator", "Handle", "Platform", "Package", "In plan"];
	const MARA_IN = ["Mara", "mara.eats", "Instagram", "1 reel", "yes"];

	test.each<[string, Cell[][], RegExp]>([
		[
			"headers nobody knows",
			[["Who", "Account"], MARA_IN],
			/^Found no header row in the first 10 rows of Plan/,
		],
		[
			"two columns of a name",
			[["Creator", "Handle", "Handle"], MARA_IN],
			/^Plan has two columns called "Handle"/,
		],
		[
			"a renamed Handle",
			[["Creator", "Acct", "Platform", "Package", "In plan"], MARA_IN],
			/no column "Handle"/,
		],
		[
			"a renamed In plan",
			[["Creator", "Handle", "Platform", "Package", "In?"], MARA_IN],
			/no column "In plan"/,
		],
	])("are never all because the plan has %s", (_, plan, message) => {
		const host = memoryHost([tabOf("Roster", ROSTER), tabOf("Plan", plan)]);
		expect(shown(host, both)).toEqual({ problem: expect.stringMatching(message) });
	});

	test("are not those whom a word in the plan that nobody knows is about", () => {
		const plan = [PLAN_HEADER, MARA_IN, ["Finn", "finn.bakes", "TikTok", "1 story", "nein"]];
		const host = memoryHost([tabOf("Roster", ROSTER), tabOf("Plan", plan)]);
		expect(rowsOf(host, both)).toEqual([mara]);
	});

	test("are not told by a name that another shares who stays out", () => {
		const other = ["Mara", "mara.runs", "TikTok", "lead"];
		const posts = [POSTS[0]!, ["M-02", "Mara", "", "", "reel"]];
		const host = memoryHost([tabOf("Roster", [...ROSTER, other]), tabOf("Deliverables", posts)]);
		const agreed = { ...both, who: "Agreed" };
		expect(rowsOf(host, agreed)).toEqual([mara]);
		expect(shown(host, agreed).refused).toEqual([
			{
				label: "Deliverables: M-02",
				reason:
					"Creators share this name, and not all of them go along, so it was left out. Fill in its handle to say whose it is.",
			},
		]);
	});

	test.each([
		["a link that holds an address", "https://x.example/?to=mara%40eats.example", false],
		["a handle in quotes", 'with "@mara.eats" and “@finn.bakes”', true],
		["an address in quotes", '"mara@eats.example"', false],
	])("see %s or not", (_, niche, isShown) => {
		const [header, row] = [
			[...ROSTER[0]!, "Niche"],
			[...ROSTER[1]!, niche],
		];
		const { items } = shown(memoryHost([tabOf("Roster", [header, row])]), both);
		expect(JSON.stringify(items).includes(JSON.stringify(niche))).toBe(isShown);
	});
});
