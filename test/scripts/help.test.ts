import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newestEntry } from "../../scripts/newest-entry.mjs";
import { results } from "../../src/core/tracker/results.ts";
import * as functions from "../../src/functions/index.ts";
import type { Help } from "../../src/sidebar/help.ts";

const page = readFileSync("dist/Help.html", "utf8");
const help: Help = JSON.parse(page.slice(page.indexOf(">") + 1, page.lastIndexOf("<")));

test("Help.html holds nothing that HtmlService could take for a comment or the element's end", () => {
	const [, json] = /^<script type="application\/json">\n(.*)\n<\/script>\n$/s.exec(page)!;
	expect(json).not.toMatch(/<|\/\/|\/\*/);
	expect(page.length).toBeLessThan(98_000);
});

test("the help has every custom function, with examples and a formula to insert", () => {
	expect(help.functions.map(({ name }) => name)).toEqual(Object.keys(functions).sort());
	for (const { name, formula, examples } of help.functions) {
		expect(formula, name).toMatch(new RegExp(`^=${name}\\(.*\\)$`));
		expect(examples.length, name).toBeGreaterThan(0);
	}
});

test("the glossary explains every figure that Results computes, and no term twice", () => {
	const columns = help.terms.map(({ column = "" }) => column.replace("Results ▸ ", "").toLowerCase());
	const computed = results.columns.filter(({ formula }) => formula).map(({ name }) => name.toLowerCase());
	expect(computed.filter((name) => !columns.includes(name))).toEqual([]);
	const terms = help.terms.map(({ term }) => term.toLowerCase());
	expect(new Set(terms).size).toBe(terms.length);
	expect([...terms].sort((a, b) => a.localeCompare(b))).toEqual(terms);
});

test("the news are of the version that is built", () => {
	expect(help.news.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});

test("the newest entry of a changelog is its first, without the marks of Markdown", () => {
	const changelog =
		"# Changelog\n\n## 1.1.0 (2026)\n\n- `npm start`\n  works.\n- Faster.\n\n## 1.0.0\n\n- First.\n";
	const points = ["npm start works.", "Faster."];
	expect(newestEntry(changelog)).toEqual({ version: "1.1.0", points, more: [] });
	expect(newestEntry("## 1.0.0\n\n- First.\n")).toEqual({ version: "1.0.0", points: ["First."], more: [] });
	expect(() => newestEntry("# Changelog\n")).toThrow("needs an entry");
});

test("the news begin with ten points at most, and what stands below More is told apart", () => {
	const entry = `## 1.0.0\n\n${"- A point.\n".repeat(10)}`;
	expect(newestEntry(`${entry}\n### More\n\n- Small\n  things.\n\n## 0.9.0\n\n- Old.\n`)).toMatchObject({
		points: Array(10).fill("A point."),
		more: ["Small things."],
	});
	expect(() => newestEntry(`${entry}- One more.\n`)).toThrow('put the rest below "### More"');
});
