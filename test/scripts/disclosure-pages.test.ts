import { expect, it } from "vitest";
import { disclosurePages } from "../../scripts/docs/disclosure-pages.mjs";
import { captionRules, labelTables } from "../../src/core/captions/index.ts";

const pages = disclosurePages(labelTables, captionRules);

it("has a page for every country and one that lists them", () => {
	expect(Object.keys(pages)).toHaveLength(Object.keys(labelTables).length + 1);
	for (const { name } of Object.values(labelTables)) {
		const path = `${name.toLowerCase().replace(/ /g, "-")}.md`;
		expect(pages[`docs/disclosure/${path}`]).toContain(name);
		expect(pages["docs/disclosure/README.md"]).toContain(`](${path})`);
	}
});

it.each(Object.entries(pages))("says on %s that it is not legal advice, and leaves no gap", (_, page) => {
	expect(page).toContain("Not legal advice");
	expect(page).not.toMatch(/undefined|\[object|\[brand\]|\{brand\}|~\d/);
});

it("shows each label with its source and how sure it is", () => {
	const page = pages["docs/disclosure/germany.md"];
	expect(page).toMatch(
		/\| werbung, anzeige, .* \| discloses \| UWG § 5a\(4\).* \| the authority's own text was read \|/,
	);
	expect(page).toContain("| buried-disclosure | OLG Celle 13 U 53/17 (2017) |");
});
