import { describe, expect, test } from "vitest";
import { importList, list, previewOf, rosterWith, rowsOf } from "./imports.ts";

const HEADER = ["influencer_id", "profile_name", "media_url", "first_name", "followers"];

function upfluence(source: string, id: string, handle: string, name = "", site = "instagram.com/") {
	return list(source, HEADER, [id, handle, `https://www.${site}${handle}`, name, 5000]);
}

describe("a tool's own number for a creator", () => {
	test("offers the account under its new handle as renamed, and keeps it known", () => {
		const host = rosterWith();
		importList(host, upfluence("upfluence 2026-10-01.csv", "81", "mara.eats", "Mara"));
		const renamed = upfluence("upfluence 2026-11-01.csv", "81", "mara.cooks");
		const { items } = previewOf(host, renamed);
		expect(items.map(({ kind, replaces }) => [kind, replaces])).toEqual([["set-cells", true]]);
		expect(items[0]!.reason).toMatch(
			/^@mara\.eats · Instagram has the same Upfluence id 81, so that account/,
		);
		importList(host, renamed, () => true);
		expect(rowsOf(host)).toMatchObject([
			{ Creator: "Mara", Handle: "mara.cooks", URL: "https://www.instagram.com/mara.cooks" },
		]);
		expect(previewOf(host, renamed).items).toEqual([]);
		const again = previewOf(host, upfluence("upfluence 2026-11-02.csv", "81", "mara.bakes"));
		expect(again.items[0]!.reason).toContain("Upfluence id 81");
	});

	test("is added to a row that was typed, once, and said", () => {
		const host = rosterWith({ Creator: "Mara", Handle: "mara.eats", Platform: "Instagram", Followers: 5000 });
		const input = upfluence("upfluence 2026-10-01.csv", "81", "mara.eats", "Mara");
		importList(host, input);
		expect(rowsOf(host, true)[0]!["Import record"]).toContain('"provider id":"Upfluence id 81"');
		expect(previewOf(host, input).items).toEqual([]);
		const more = rosterWith(rowsOf(host)[0]!);
		expect(previewOf(more, input).items.map(({ reason }) => reason)).toEqual([
			"Upfluence id 81 is kept with the row, so that the account is known again under another name.",
		]);
	});

	test("links the accounts of one person", () => {
		const host = rosterWith();
		importList(host, upfluence("upfluence 2026-10-01.csv", "81", "mara.eats", "Mara"));
		importList(host, upfluence("upfluence 2026-10-01.csv", "81", "maratok", "", "tiktok.com/@"));
		expect(rowsOf(host).map(({ Creator }) => Creator)).toEqual(["Mara", "Mara"]);
	});

	test("leaves the same record whatever came first", () => {
		const [older, newer] = [
			upfluence("upfluence 2026-10-01.csv", "81", "mara.eats", "Mara"),
			upfluence("upfluence 2026-11-01.csv", "82", "mara.eats", "Mara"),
		];
		const [one, other] = [rosterWith(), rosterWith()];
		for (const input of [older, newer]) importList(one, input);
		for (const input of [newer, older]) importList(other, input);
		expect(rowsOf(one, true)).toEqual(rowsOf(other, true));
	});
});
