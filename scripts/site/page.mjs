import { posix } from "node:path";
import { escapeHtml } from "./markdown.mjs";

const SITE_NAME = "Creator Campaign Planner";

/**
 * A whole page. `page` has `url`, `title`, `description`, `content` (HTML with one h1) and `trail`, the pages above it;
 * `pages` is all of them, for the list at the side and, on narrow screens, in the menu. All addresses are relative, so the site works beneath any path.
 */
export function wholePage(page, pages) {
	const to = (url) => relativeUrl(page.url, url);
	const list = pageList(page, pages, to);
	const title = page.url === "index.html" ? `${SITE_NAME}: ${page.title}` : `${page.title} – ${SITE_NAME}`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${to("icon.svg")}">
<link rel="stylesheet" href="${to("site.css")}">
${(page.scripts ?? []).map((script) => `<script defer src="${to(script)}"></script>\n`).join("")}</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${to("index.html")}"><img src="${to("icon.svg")}" alt="" width="28" height="28">${SITE_NAME}</a>
${searchForm("search", to)}
<a class="button" href="${to("index.html")}#try-it">Try it</a>
<details class="menu">
<summary>Menu</summary>
<div>
${searchForm("search-in-menu", to)}
<nav class="pages" aria-label="Menu">
${list}
</nav>
</div>
</details>
</header>
<div class="columns">
<nav id="pages" class="pages" aria-label="All pages">
${list}
</nav>
<main id="content" tabindex="-1">
${trailOf(page, to)}${page.content}
</main>
</div>
<footer>
<p>${SITE_NAME} is free and open source (MIT). It works in Google Sheets™; Google Sheets is a trademark of Google LLC.</p>
<p><a href="${to("privacy.html")}">Privacy</a> <a href="${to("terms.html")}">Terms</a> <a href="${to("support.html")}">Support</a></p>
</footer>
</body>
</html>
`;
}

/** From one page of the site to another, such as `../tools.html`. */
export function relativeUrl(from, to) {
	return posix.relative(posix.dirname(from), to);
}

function searchForm(id, to) {
	return `<form role="search" action="${to("search.html")}">
<label class="hidden" for="${id}">Search this site</label>
<input id="${id}" name="q" type="search" placeholder="Search functions, rules, imports" autocomplete="off">
</form>`;
}

function trailOf({ url, title, trail }, to) {
	if (url === "index.html") return "";
	const above = trail.map((page) => `<li><a href="${to(page.url)}">${escapeHtml(page.title)}</a></li>`);
	return `<nav class="trail" aria-label="Breadcrumb"><ol>${above.join("")}<li aria-current="page">${escapeHtml(title)}</li></ol></nav>\n`;
}

/** Pages below another are listed only in its own part of the site. */
function pageList(current, pages, to) {
	const open = current.parent ?? current.url;
	const shown = pages.filter(({ parent }) => parent === undefined || parent === open);
	const sections = [...new Set(pages.map(({ section }) => section))];
	return sections
		.map((section) => {
			const items = shown.filter((page) => page.section === section);
			return `<h2>${section}</h2>\n<ul>${items.map((page) => pageItem(page, current, to)).join("")}</ul>`;
		})
		.join("\n");
}

function pageItem({ url, title, parent }, current, to) {
	const here = url === current.url ? ' aria-current="page"' : "";
	// Beneath "Ad disclosure" the country is enough.
	const name = parent ? title.replace(/^.*: /, "") : title;
	return `<li${parent ? ' class="below"' : ""}><a href="${to(url)}"${here}>${escapeHtml(name)}</a></li>`;
}
