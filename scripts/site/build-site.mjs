import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import esbuild from "esbuild";
import { describe } from "./describe.mjs";
import { readDocuments } from "./documents.mjs";
import { HOME, homeContent } from "./home-page.mjs";
import { escapeHtml, renderMarkdown } from "./markdown.mjs";
import { relativeUrl, wholePage } from "./page.mjs";
import { searchIndex } from "./search-index.mjs";

const PICTURES = "docs/marketplace/pictures";
const PLAYGROUND = "build/playground";

/**
 * Writes the documentation site into a folder: static files with relative addresses, for any web server and beneath any
 * path. The playground must have been built.
 *
 * @param {string} folder emptied first
 * @returns {Promise<readonly string[]>} the addresses of its pages, from the folder
 */
export async function buildSite(folder) {
	rmSync(folder, { recursive: true, force: true });
	const documents = await readDocuments();
	const files = new Map();
	const pages = documents.map((page) => rendered(page, documents, files));
	const byUrl = new Map(pages.map((page) => [page.url, page]));
	const home = { ...HOME, trail: [], content: homeContent() };
	const all = [
		home,
		...pages.map((page) => ({ ...page, trail: trailOf(page, byUrl), content: contentOf(page) })),
		{ ...searchPage(), trail: [HOME_LINK] },
	];
	for (const page of all) write(join(folder, page.url), wholePage(page, pages));
	write(join(folder, "search-index.js"), `const searchEntries = ${JSON.stringify(searchIndex(pages))};\n`);
	await bundle("styles/site.css", join(folder, "site.css"));
	await bundle("search/search-page.mjs", join(folder, "search.js"));
	copyFiles(folder, files);
	return all.map(({ url }) => url);
}

const HOME_LINK = { url: "index.html", title: "Home" };

function rendered(page, documents, files) {
	const { html, headings } = renderMarkdown(page.markdown, page.document, (path, anchor) => {
		const url = pageAddress(path, anchor, documents) ?? fileAddress(path, files);
		return url === undefined ? undefined : relativeUrl(page.url, url);
	});
	const [first] = headings;
	if (first?.depth !== 1) throw new Error(`${page.document} must begin with a heading "# …".`);
	return { ...page, html, headings, title: first.text, description: describe(html) };
}

/** Some documents are several pages: then an anchor may be a page. */
function pageAddress(path, anchor, documents) {
	const pages = documents.filter(({ document }) => document === path);
	const page = pages.find((one) => one.anchor !== undefined && one.anchor === anchor);
	if (page) return page.url;
	return pages[0] && (anchor ? `${pages[0].url}#${anchor}` : pages[0].url);
}

/**
 * A picture or another file of `docs` comes along, and is noted in `files`. The repository's other files are not on the
 * site; one that is nowhere is a mistake in the document.
 */
function fileAddress(path, files) {
	if (!existsSync(path)) throw new Error(`A document links to ${path}, which does not exist.`);
	if (!path.startsWith("docs/") || path.endsWith(".md")) return undefined;
	const url = path.replace("docs/", "").replace("marketplace/pictures/", "images/");
	files.set(path, url);
	return url;
}

function trailOf({ parent }, byUrl) {
	return parent === undefined ? [HOME_LINK] : [HOME_LINK, byUrl.get(parent)];
}

/** Long pages begin with what is on them. */
function contentOf({ html, headings }) {
	const parts = headings.filter(({ depth }) => depth === 2);
	if (parts.length < 4) return html;
	const links = parts.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
	const list = `<nav class="parts" aria-label="On this page"><ul>${links.join("")}</ul></nav>`;
	return html.replace("<h2 ", () => `${list}\n<h2 `);
}

function searchPage() {
	return {
		url: "search.html",
		title: "Search",
		description: "Search the functions, ad rules, imports, tools and metrics of Creator Campaign Planner.",
		scripts: ["search-index.js", "search.js"],
		content: `<h1>Search</h1>
<noscript><p>Search needs JavaScript. All pages are listed on every page.</p></noscript>
<label for="query">Words to look for</label>
<input id="query" type="search" autocomplete="off">
<p role="status"></p>
<ol id="results"></ol>`,
	};
}

async function bundle(entry, outfile) {
	await esbuild.build({ entryPoints: [`scripts/site/${entry}`], outfile, bundle: true, charset: "utf8" });
}

function copyFiles(folder, files) {
	cpSync(PLAYGROUND, join(folder, "try"), { recursive: true });
	cpSync(join(PICTURES, "icon.svg"), join(folder, "icon.svg"));
	for (const name of readdirSync(PICTURES).filter((file) => /^\d/.test(file))) {
		cpSync(join(PICTURES, name), join(folder, "images", name));
	}
	for (const [file, url] of files) cpSync(file, join(folder, url));
}

function write(file, text) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
