import { describe, expect, test } from "vitest";
import { judgeComments } from "../../src/core/comment-reading/judge-comments.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { readComments } from "../../src/tools/read-comments.ts";
import { hasLabelledData, labelledRows, scores } from "../labelled-data.ts";
import { CHOICE, hostWith, previewOf, ROWS } from "./comments-host.ts";

describe("which column is which", () => {
	test("is known by the headers, and who wrote a comment is left out", () => {
		const { details } = previewOf(hostWith());
		expect(details.found).toEqual({ comment: 3, posted: 2, post: 4, id: 0 });
		expect(details.names).toEqual([1]);
		expect(details.posts).toEqual([
			{ id: "D1", label: "@mara.eats · Instagram · reel" },
			{ id: "D2", label: "@finn.bakes · TikTok · video" },
		]);
	});

	test.each([
		"Author",
		"username",
		"User Name",
		"Name",
		"authorDisplayName",
		"Profile URL",
		"From",
		"E-Mail",
		"Verfasser",
	])("a column %s says who wrote it", (header) => {
		const rows = [
			["Comment", header],
			["so nice", "somebody"],
		];
		expect(previewOf(hostWith(), undefined, { source: "x.csv", rows }).details.names).toEqual([1]);
	});

	test("a tab with a count of comments has its words elsewhere", () => {
		const rows = [
			["Post", "Comments", "What people said"],
			["P1", 12, "so nice"],
			["P2", 3, "where from?"],
		];
		expect(previewOf(hostWith(), undefined, { source: "x", rows }).details.found.comment).toBe(2);
	});

	test("a list without a header loses no comment to it", () => {
		const rows = [["so nice"], ["where from?"]];
		const { details } = previewOf(hostWith(), undefined, { source: "x", rows });
		expect(details).toMatchObject({ headerRow: -1, found: { comment: 0 }, rowCount: 2 });
	});

	test("who wrote a comment is not read, even if asked for", () => {
		const answer = preview(hostWith(), readComments, {
			from: { source: "export.csv", rows: ROWS },
			read: { ...CHOICE, creator: 1 },
		});
		expect(answer).toMatchObject({ problem: expect.stringContaining('"Author" says who wrote a comment') });
	});

	test.each<{ dates: readonly string[]; open: boolean }>([
		{ dates: ["3/4/2026", "5/6/2026"], open: true },
		{ dates: ["3/4/2026", "25/6/2026"], open: false },
		{ dates: ["2026-04-03"], open: false },
	])("dates $dates leave open which number is the day: $open", ({ dates, open }) => {
		const rows = [["Comment", "Date"], ...dates.map((date) => ["so nice", date])];
		expect(previewOf(hostWith(), undefined, { source: "x", rows }).details.datesOpen).toBe(open);
	});
});

describe("what comments come to", () => {
	const { result } = previewOf(hostWith(), { keep: false }).details;

	test("kinds are counted, and spam-like ones are left out of the mood", () => {
		expect(result?.all).toMatchObject({
			count: 6,
			kinds: { "spam-like": 1, "emoji-only": 1 },
			moods: { good: 2, bad: 1, "cannot tell": 1 },
		});
		expect(result?.all.mood).toBeUndefined();
	});

	test("posts are known by id or live link, and creators by the post", () => {
		expect(result?.creators.map(({ label, count }) => [label, count])).toEqual([
			["@finn.bakes", 4],
			["@mara.eats", 1],
		]);
		expect(result?.posts.map(({ label }) => label)).toEqual(["D2", "D1", "elsewhere"]);
	});

	test("weeks begin on Monday, and what has no date is told", () => {
		expect(result?.periods.map(({ label, count }) => [label, count])).toEqual([
			["Week of 2 Nov 2026", 1],
			["Week of 9 Nov 2026", 4],
		]);
		expect(result?.notes).toEqual([
			{ label: "1 comment", reason: "The table lists the same comment twice by its id, so it counts once." },
			{
				label: "1 comment",
				reason: 'The date cannot be read, so it has no week. Write dates such as "2026-11-25".',
			},
			{ label: "Author", reason: "Left out: it says who wrote a comment." },
		]);
	});

	test("too few comments are no turn, and that is said", () => {
		expect(result?.turns).toEqual([]);
		expect(result?.turnWords).toBe(
			"Too few comments to tell whether they turned: it takes 20 before and 20 after.",
		);
	});

	test("examples say by which words", () => {
		const why = result?.examples.flatMap(({ title, comments }) =>
			comments.map((one) => [title, one.text, one.why]),
		);
		expect(why).toContainEqual(["Bad mood", "not good at all", "not … good (−2.2)"]);
		expect(why).toContainEqual(["Emoji only", "😍😍", "😍 (+3)"]);
		expect(why).toContainEqual([
			"Mood cannot be told",
			"Die Farben sind toll und ich mag es sehr",
			"no English word or emoji that tells",
		]);
	});

	test.each<{ text: string; mood: string }>([
		{ text: "die war gut und ich mag das sehr gerne", mood: "cannot tell" },
		{ text: "j'adore cette couleur, elle est dans mon panier 😍", mood: "good" },
		{ text: "とても可愛いですね", mood: "cannot tell" },
		{ text: "I love it so much, where is it from?", mood: "good" },
		{ text: "where is the cup from?", mood: "neutral" },
		{ text: "😭😭", mood: "cannot tell" },
	])("$text: $mood", ({ text, mood }) => {
		const comment = { text, post: "", creator: "", platform: "", posted: "", id: "1" };
		expect(judgeComments([comment])[0]?.moodName).toBe(mood);
	});

	test("thirty copies of one complaint are no turn", () => {
		const kind = Array.from({ length: 60 }, (_, index) => [
			`what a lovely cup ${index}`,
			`2026-10-${10 + (index % 14)}`,
		]);
		const copies = Array.from({ length: 30 }, () => ["this is a terrible and ugly fake", "2026-11-10"]);
		const rows = [["Comment", "Date"], ...kind, ...copies];
		const { result: copied } = previewOf(
			hostWith(),
			{ comment: 0, posted: 1, post: "D1", id: undefined as never, keep: false },
			{ source: "x", rows: rows.map((row) => row) },
		).details;
		expect(copied?.turns).toEqual([]);
	});
});

test.each([
	[{ tab: "Gone" }, undefined, 'There is no tab "Gone". It may have been renamed: choose it again.'],
	[
		{ source: "x.csv", rows: [["", " "]] },
		undefined,
		"x.csv is empty: it has no filled cell. Choose another one.",
	],
	[
		{
			source: "x.csv",
			rows: [
				["Comment", "Post"],
				["", "P1"],
			],
		},
		{ ...CHOICE, comment: 0, posted: 1, post: 1, id: 1 },
		"x.csv has no comment in that column. Choose the column that holds them.",
	],
])("%j cannot be read: %s %s", (from, read, message) => {
	expect(preview(hostWith(), readComments, { from, ...(read ? { read } : {}) })).toEqual({
		problem: message,
	});
});

describe.skipIf(!hasLabelledData)(
	"labelled comments, those not looked at when the rules were written",
	() => {
		test.each([
			{
				file: "comments_youtube_spam_psy.csv",
				text: "CONTENT",
				label: "CLASS",
				precision: 0.98,
				recall: 0.94,
			},
			{
				file: "comments_youtube_spam_katyperry.csv",
				text: "CONTENT",
				label: "CLASS",
				precision: 0.97,
				recall: 0.92,
			},
			{
				file: "comments_instagram_scam_labelled.csv",
				text: "msg",
				label: "scam",
				precision: 0.93,
				recall: 0.78,
			},
		])("$file: precision $precision and recall $recall hold", ({ file, text, label, precision, recall }) => {
			const rows = labelledRows(file);
			const judged = judgeComments(
				rows.map((row, index) => ({
					text: row[text] ?? "",
					post: "",
					creator: "",
					platform: "",
					posted: "",
					id: String(index),
				})),
			);
			const guesses = rows.map((row, index) => ({
				label: row[label] === "1",
				guess: judged[index]?.kind === "spam-like",
			}));
			const found = scores(guesses.filter((_, index) => index % 2 === 1));
			expect(found.precision).toBeGreaterThanOrEqual(precision);
			expect(found.recall).toBeGreaterThanOrEqual(recall);
		});
	},
);
