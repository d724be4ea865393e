import { readFileSync } from "node:fs";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";

const sidebar = readFileSync("dist/Sidebar.html", "utf8");
const panels = readFileSync("dist/Panels.html", "utf8");
const readers = readFileSync("dist/Readers.html", "utf8");

test.each([
	["Panels", panels],
	["Readers", readers],
])(
	"dist/%s.html is one element that holds a plain ES2019 script, which nothing in it ends early and HtmlService cannot take for a comment",
	(_, page) => {
		const script = scriptOf(page);
		expect(script).not.toMatch(/<\/script|`/i);
		expect(() => parse(script, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
	},
);

describe("the sidebar and its panels", () => {
	const [given] = /\bwindow\.Shared_\w+(?==)/.exec(sidebar)!;

	test("stay within their sizes, without template literals or addresses to load from", () => {
		expect(sidebar.length).toBeLessThan(74_500);
		expect(panels.length).toBeLessThan(192_500);
		for (const page of [sidebar, panels]) {
			expect(page).not.toContain("`");
			expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
		}
	});

	test("share one global, which the sidebar makes, and the panels begin by taking from it", () => {
		const context = vm.createContext({});
		const taken = new Set<unknown>();
		const get = (_: object, name: string | symbol) => {
			taken.add(name);
			return () => undefined;
		};
		context[given.replace("window.", "")] = new Proxy({}, { get });
		const before = Object.getOwnPropertyNames(context);
		vm.runInContext(scriptOf(panels), context);
		expect(Object.getOwnPropertyNames(context).filter((name) => !before.includes(name))).toEqual(["Panels_"]);
		expect(taken.size).toBeGreaterThan(20);
		expect(panels.match(/\bShared_\w+/g)).toEqual([given.replace("window.", "")]);
	});

	test("carry nothing twice: Preact, widgets and the line to the server are the sidebar's alone", () => {
		const once = ["dangerouslySetInnerHTML", "Still working. ", "The connection to Google was lost"];
		for (const text of once) expect(sidebar, text).toContain(text);
		expect(once.filter((text) => panels.includes(text))).toEqual([]);
	});

	test("run no text but the scripts that the sidebar asks the add-on for", () => {
		const makers = /createElement\("script"\)|\beval\(|\bFunction\(|setTimeout\("|\bimport\(/g;
		expect(sidebar.match(makers)).toEqual(['createElement("script")']);
		expect(panels.match(makers)).toBeNull();
	});
});

function scriptOf(page: string): string {
	return /^<script>\n([\s\S]*)\n<\/script>\n$/.exec(page)![1]!;
}
