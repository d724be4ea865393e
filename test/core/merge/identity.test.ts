import { describe, expect, test } from "vitest";
import { undoRun } from "../../../src/core/runs/undo.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { importList, list, previewOf, type Row, rosterWith, rowsOf } from "./imports.ts";

const MARA: Row = {
	Creator: "Mara Eats",
	Handle: "mara.eats",
	Platform: "Instagram",
	"E-mail": "mara@example.com",
};
const HEADER = ["Name", "Username", "Platform", "Followers", "Email"];
const CHANNEL = "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv";

describe("an e-mail address of the roster under another handle on the same platform", () => {
	const renamed = list("new.csv", HEADER, ["", "mara.cooks", "Instagram", 5000, "Mara@Example.com"]);

	test("is offered as a new name, not merged and not added", () => {
		const { items } = previewOf(rosterWith(MARA), renamed);
		expect(items.map(({ kind, replaces }) => ({ kind, replaces }))).toEqual([
			{ kind: "set-cells", replaces: true },
		]);
		expect(items[0]!.cells[0]).toEqual({ column: "handle", before: "mara.eats", after: "mara.cooks" });
		expect(items[0]!.reason).toBe(
			"@mara.eats · Instagram has the same e-mail mara@example.com, so that account was probably renamed to @mara.cooks · Instagram. Tick it to take the new name; if it is another account, add a row for it by hand.",
		);
	});

	test("takes the new name with its figures when ticked, and a second run changes nothing", () => {
		const host = rosterWith(MARA);
		expect(importList(host, renamed, () => true)).toBe(1);
		expect(rowsOf(host)).toMatchObject([{ Creator: "Mara Eats", Handle: "mara.cooks", Followers: 5000 }]);
		expect(previewOf(host, renamed).items).toEqual([]);
	});

	test("gets its old name back by undo", () => {
		const host = rosterWith(MARA);
		importList(host, renamed, () => true);
		expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
		expect(rowsOf(host, true)).toEqual([MARA]);
	});

	test("is no sign of a new name where several accounts of the platform share it", () => {
		const agency = list(
			"new.csv",
			HEADER,
			["Finn", "finn", "Instagram", 1, "mara@example.com"],
			["June", "june", "Instagram", 2, "mara@example.com"],
		);
		const { items } = previewOf(rosterWith(MARA), agency);
		expect(items.map(({ kind }) => kind)).toEqual(["add-row", "add-row"]);
		expect(items[0]!.reason).toContain(
			"is the address of @mara.eats · Instagram as well: a second account, or an agency",
		);
	});

	test("is no sign of a new name where the list has the old one too", () => {
		const both = list(
			"new.csv",
			HEADER,
			["Mara Eats", "mara.eats", "Instagram", 1, "mara@example.com"],
			["Mara Eats", "mara.two", "Instagram", 2, "mara@example.com"],
		);
		expect(previewOf(rosterWith(MARA), both).items.map(({ kind }) => kind)).toEqual(["set-cells", "add-row"]);
	});
});

describe("a channel's id", () => {
	test("tells the account, whatever its handle was, and the new handle is offered", () => {
		const host = rosterWith({ Handle: "maracooks", Platform: "YouTube", URL: CHANNEL });
		const input = list(
			"new.csv",
			["Handle", "Platform", "Link", "Subscribers"],
			["maraeats", "YouTube", CHANNEL, 900],
		);
		const { items } = previewOf(host, input);
		expect(items.map(({ replaces, cells }) => [replaces, cells[0]])).toEqual([
			[false, { column: "followers", before: "", after: 900 }],
			[true, { column: "handle", before: "maracooks", after: "maraeats" }],
		]);
		importList(host, input, () => true);
		expect(rowsOf(host)).toMatchObject([{ Handle: "maraeats", URL: CHANNEL, Followers: 900 }]);
		expect(previewOf(host, input).items).toEqual([]);
		undoRun(host, tracker);
		expect(rowsOf(host)).toEqual([{ Handle: "maracooks", Platform: "YouTube", URL: CHANNEL }]);
	});

	test("in place of a handle leaves the roster's handle alone", () => {
		const host = rosterWith({ Handle: "maracooks", Platform: "YouTube", URL: CHANNEL });
		importList(host, list("new.csv", ["Channel link", "Subscribers"], [CHANNEL, 900]), () => true);
		expect(rowsOf(host)).toMatchObject([{ Handle: "maracooks", Followers: 900 }]);
	});

	test("of two rows of the list makes them one", () => {
		const input = list(
			"new.csv",
			["Handle", "Platform", "Link", "Subscribers"],
			["maraeats", "YouTube", CHANNEL, 900],
			["", "YouTube", CHANNEL, 900],
		);
		expect(previewOf(rosterWith(), input).items).toHaveLength(1);
	});
});

test("a profile link of another account beside a handle is offered as its name, not filled in", () => {
	const host = rosterWith({
		Handle: "mara_eats",
		Platform: "Instagram",
		URL: "https://www.instagram.com/mara.eats/",
	});
	const { items } = previewOf(host, list("new.csv", HEADER, ["Mara", "mara.eats", "Instagram", 5000, ""]));
	expect(items.map(({ kind, replaces }) => [kind, replaces])).toEqual([["set-cells", true]]);
	expect(items[0]!.reason).toContain("has the same profile link");
});

describe("accounts of one person on several platforms", () => {
	test("a new account without a name gets the creator name of the row with its e-mail", () => {
		const host = rosterWith(MARA);
		importList(host, list("new.csv", HEADER, ["", "maratok", "TikTok", 5000, "mara@example.com"]));
		expect(rowsOf(host)[1]).toMatchObject({ Creator: "Mara Eats", Handle: "maratok" });
	});

	test("a row without a name gets that of the account imported", () => {
		const host = rosterWith({ ...MARA, Creator: "" });
		const input = list("new.csv", HEADER, ["Mara E.", "maratok", "TikTok", 5000, "mara@example.com"]);
		const { items } = previewOf(host, input);
		expect(items.find(({ kind }) => kind === "set-cells")).toMatchObject({
			cells: [{ column: "creator", before: "", after: "Mara E." }],
			replaces: false,
			reason:
				"The same person as @maratok · TikTok, by e-mail, id or row of the list, so the accounts get the same creator name.",
		});
		importList(host, input);
		expect(rowsOf(host).map(({ Creator }) => Creator)).toEqual(["Mara E.", "Mara E."]);
		expect(previewOf(host, input).items).toEqual([]);
	});

	test("where no account has a name, a handle stands in", () => {
		const host = rosterWith({ ...MARA, Creator: "" });
		importList(host, list("new.csv", HEADER, ["", "maratok", "TikTok", 5000, "mara@example.com"]));
		expect(rowsOf(host).map(({ Creator }) => Creator)).toEqual(["mara.eats", "mara.eats"]);
	});

	test("names that differ are said and stay", () => {
		const host = rosterWith(MARA);
		const input = list("new.csv", HEADER, ["Marie", "maratok", "TikTok", 5000, "mara@example.com"]);
		expect(previewOf(host, input).left).toEqual([
			{
				label: "@maratok · TikTok",
				reason:
					"By e-mail, id or row of the list the same person as @mara.eats · Instagram, but they are called “Marie” and “Mara Eats”. Give them one creator name if they are one person.",
			},
		]);
		importList(host, input);
		expect(rowsOf(host).map(({ Creator }) => Creator)).toEqual(["Mara Eats", "Marie"]);
	});

	test("handles side by side in one row of the list are one person's", () => {
		const host = rosterWith({ Creator: "Mara Eats", Handle: "mara.eats", Platform: "Instagram" });
		const input = list("new.csv", ["Instagram handle", "TikTok handle"], ["mara.eats", "maratok"]);
		importList(host, input);
		expect(rowsOf(host)[1]).toMatchObject({ Creator: "Mara Eats", Handle: "maratok", Platform: "TikTok" });
	});

	test("an address of several accounts on one platform links nobody", () => {
		const host = rosterWith(MARA, { Handle: "finn", Platform: "Instagram", "E-mail": "mara@example.com" });
		importList(host, list("new.csv", HEADER, ["", "maratok", "TikTok", 5000, "mara@example.com"]));
		expect(rowsOf(host).map(({ Creator }) => Creator)).toEqual(["Mara Eats", undefined, undefined]);
	});

	test("the same name alone merges nothing; it is said", () => {
		const host = rosterWith({ Creator: "Anna Lee", Handle: "anna", Platform: "Instagram" });
		const { items } = previewOf(host, list("new.csv", HEADER, ["anna lee", "annatok", "TikTok", 5000, ""]));
		expect(items.map(({ kind, reason }) => [kind, reason])).toEqual([
			[
				"add-row",
				"@anna · Instagram has the same name, so both count as one creator. If they are two people, change one of the names.",
			],
		]);
	});
});
