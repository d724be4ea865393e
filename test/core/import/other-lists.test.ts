import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { read } from "./read-list.ts";

const refusal = (header: readonly string[], row: readonly Cell[] = header.map(() => "x")) => {
	const { creators, refused } = read([header, row], {}, "list.csv");
	return creators.length > 0 ? "imported" : (refused[0]?.reason ?? "").replace(/, not of creators.*/, "");
};

describe("a table that is no list of creators is named, not imported", () => {
	test.each([
		["orders", ["Name", "Email", "Financial Status", "Paid at", "Subtotal", "Lineitem name"]],
		["ads", ["Campaign name", "Ad set name", "Amount spent (USD)", "Reach", "Impressions"]],
		["ads", ["Jour", "Nom de la campagne", "Montant dépensé (USD)"]],
		[
			"posts",
			["Post ID", "Account username", "Account name", "Description", "Publish time", "Permalink", "Likes"],
		],
		["posts", ["Video title", "Video link", "Post time", "Total likes", "Total views", "Average watch time"]],
		["posts", ["Content", "Video title", "Video publish time", "Duration", "Views", "Likes"]],
		[
			"posts",
			["Beitrags-ID", "Kontoname", "Beschreibung", "Dauer (Sek.)", "Veröffentlichungszeitpunkt", "Permalink"],
		],
		["comments", ["Comment ID", "Author", "Text", "Likes"]],
		["captions", ["Caption", "Sponsored"]],
		["web sessions", ["Session source / medium", "Sessions", "Engaged sessions", "Total revenue"]],
		["campaign figures by week or day", ["Week", "Meta spend", "TV spend", "Meta clicks", "Sales"]],
	])("%s: %j", (what, header) => {
		expect(refusal(header)).toBe(`This looks like a list of ${what}`);
	});

	test.each([
		[["Influencer", "Post URL", "Post date", "Caption"]],
		[["Username", "Followers", "Description", "Created at", "Text", "Post ID"]],
		[["Creator", "Date", "Fee", "Code", "Link clicks", "Orders", "Sales", "Revenue"]],
		[["Handle", "Bio", "Category", "Notes"]],
	])("but %j is imported", (header) => {
		expect(
			refusal(
				header,
				header.map(() => "mara"),
			),
		).toBe("imported");
	});

	test("says what a row is and what to do, and lets the planner know better", () => {
		const rows = [
			["created_at", "text", "retweets", "user"],
			["10/2/17", "Hello", "5", "mara"],
		];
		const { refused, details } = read(rows, {}, "posts.csv");
		expect(refused).toEqual([
			{
				label: "posts.csv",
				reason:
					"This looks like a list of posts, not of creators: it has the columns “created_at”, “text”, “retweets”. A row is a post, so nothing is imported. Use “Import results” for it. If this is one, choose its column of handles or names yourself.",
			},
		]);
		expect(details.warnings).toEqual([refused[0]?.reason]);
		expect(read(rows, { columns: { 3: "handle" } }).creators[0]?.cells.handle).toBe("mara");
	});
});
