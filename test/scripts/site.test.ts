import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite } from "../../scripts/site/build-site.mjs";
import { roster } from "../../src/core/tracker/roster.ts";

let folder: string;
let pages: { readonly [url: string]: string };

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "site-"));
	const urls = await buildSite(folder);
	pages = Object.fromEntries(urls.map((url) => [url, readFileSync(join(folder, url), "utf8")]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const matches = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);

it("has a page for every function, country and document", () => {
	const expected = [
		...readdirSync("src/functions").map((name) => `functions/${name.replace(".ts", ".html")}`),
		...readdirSync("docs/disclosure").map((name) => `disclosure/${name.replace(".md", ".html")}`),
		...readdirSync("docs")
			.filter((name) => name.endsWith(".md") && name !== "functions.md")
			.map((name) => name.replace(".md", ".html")),
		...readdirSync("docs/marketplace")
			.filter((name) => name.endsWith(".md"))
			.map((name) => name.replace(".md", ".html")),
		...["index.html", "search.html", "changelog.html", "contributing.html"],
	].map((url) => url.replace("README", "index"));
	expect(Object.keys(pages).sort()).toEqual([...new Set(expected)].sort());
});

it("leads every link to a page, a file or a heading that is there, by a relative address", () => {
	const broken = Object.entries(pages).flatMap(([url, html]) =>
		matches(html, /(?:href|src|action)="([^"]+)"/g)
			.filter((link) => !/^(https?|mailto):/.test(link))
			.filter((link) => link.startsWith("/") || !leadsSomewhere(url, link))
			.map((link) => `${url} → ${link}`),
	);
	expect(broken).toEqual([]);
});

function leadsSomewhere(from: string, link: string): boolean {
	const [, path, anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link)!;
	const target = path === "" ? from : posix.join(posix.dirname(from), path!);
	if (target.startsWith("..") || !existsSync(join(folder, target))) return false;
	return anchor === undefined || pages[target]!.includes(` id="${anchor}"`);
}

it("names what a link leads to by its title, not by a file's name", () => {
	const named = Object.entries(pages).flatMap(([url, html]) =>
		matches(html, /<a [^>]*>([^<]*\.md)<\/a>/g).map((words) => `${url}: ${words}`),
	);
	expect(named).toEqual([]);
});

it("lists what only maintainers need last, and the Marketplace's pages only beside each other", () => {
	const list = (url: string) => pages[url]!.slice(pages[url]!.indexOf('<nav id="pages"'));
	expect(matches(list("tools.html"), /<h2>(.+?)<\/h2>/g).filter((name) => name.startsWith("For"))).toEqual([
		"For maintainers",
	]);
	expect(list("tools.html")).toMatch(/Ad rules[\s\S]*For maintainers[\s\S]*href="publishing.html"/);
	expect(list("tools.html")).not.toMatch(/href="(listing|scopes|oauth-verification|review-checklist).html"/);
	expect(list("scopes.html")).toMatch(/For maintainers[\s\S]*href="listing.html"/);
});

it("shows on its first page a formula that fits the sample tracker's columns", () => {
	const column = String.fromCharCode(65 + roster.columns.findIndex(({ name }) => name === "followers"));
	expect(pages["index.html"]).toContain(`<code>=TIER(${column}2:${column})</code>`);
});

it("loads nothing from elsewhere", () => {
	for (const [url, html] of Object.entries(pages))
		expect(matches(html, /(?:src|<link[^>]* href)="(https?:[^"]*)"/g), url).toEqual([]);
	expect(readFileSync(join(folder, "site.css"), "utf8")).not.toMatch(/url\(|@import/);
});

it("gives every page one first heading, a way past the head, and a title and description of its own", () => {
	const titles = new Set<string>();
	const descriptions = new Set<string>();
	for (const [url, html] of Object.entries(pages)) {
		expect(matches(html, /(<h1)\b/g).length, url).toBe(1);
		expect(html, url).toContain('<a class="skip" href="#content">');
		expect(matches(html, /aria-label="(Breadcrumb)"/g).length, url).toBe(url === "index.html" ? 0 : 1);
		titles.add(matches(html, /<title>(.+)<\/title>/g)[0]!);
		const [description] = matches(html, /<meta name="description" content="([^"]+)">/g);
		expect(description?.length, url).toBeGreaterThan(30);
		expect(description!.length, url).toBeLessThan(200);
		descriptions.add(description!);
		const ids = matches(html, / id="([^"]*)"/g);
		expect(new Set(ids).size, `ids of ${url}`).toBe(ids.length);
	}
	expect(titles.size).toBe(Object.keys(pages).length);
	expect(descriptions.size).toBe(Object.keys(pages).length);
});

it("shows each function with its arguments and examples", () => {
	const page = pages["functions/cpa.html"]!;
	expect(page).toContain("=CPA(spend; conversions)");
	expect(page).toContain("What was paid for the posts, 0 or more, in your currency.");
	expect(page).toContain("=CPA(500; 20)");
});

it("leaves no Markdown and no placeholder behind", () => {
	for (const [url, html] of Object.entries(pages)) {
		const words = html.replace(/<(pre|code)>.*?<\/\1>/gs, "");
		expect(words, url).not.toMatch(/\]\(|\|---|undefined|\[object|<!--/);
	}
});
