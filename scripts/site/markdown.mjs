import { posix } from "node:path";
import { Marked } from "marked";

/**
 * Markdown as HTML, with the anchors that GitHub gives to headings. `linkTo(path, anchor)` answers where a file of the
 * repository is on the site, or nothing if it is not there: then only the words are left.
 *
 * @returns {{ html: string, headings: { id: string, depth: number, text: string }[] }}
 */
export function renderMarkdown(markdown, document, linkTo) {
	const headings = [];
	const slugs = new Map();
	const marked = new Marked({
		renderer: {
			heading({ tokens, depth }) {
				const text = plainText(this.parser.parseInline(tokens));
				const id = unique(slugOf(text), slugs);
				headings.push({ id, depth, text });
				return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
			},
			link({ href, tokens }) {
				const words = this.parser.parseInline(tokens);
				const url = resolve(href, document, linkTo);
				return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
			},
			image({ href, text }) {
				const url = resolve(href, document, linkTo);
				if (url === undefined)
					throw new Error(`${document} shows ${href}, which must be in the folder docs.`);
				const picture = `<img src="${escapeHtml(url)}" alt="${escapeHtml(text)}" loading="lazy">`;
				return /\.svg$/.test(href) ? drawing(picture) : picture;
			},
			table(token) {
				const row = (cells, tag) => `<tr>${cells.map((cell) => tableCell(this, cell, tag)).join("")}</tr>`;
				const body = token.rows.map((cells) => row(cells, "td")).join("\n");
				return `<div class="table" role="group" aria-label="${escapeHtml(nameOf(token))}" tabindex="0"><table><thead>${row(token.header, "th")}</thead>\n<tbody>${body}</tbody></table></div>\n`;
			},
			checkbox: ({ checked }) =>
				`<span class="tick" role="img" aria-label="${checked ? "Done" : "To do"}">${checked ? "✓" : "☐"}</span>`,
			html: ({ text }) =>
				text
					.replace(/<!--[\s\S]*?-->/g, "")
					.replace(
						/ src="([^"]+)"/g,
						(_, src) => ` src="${escapeHtml(resolve(src, document, linkTo) ?? src)}"`,
					),
		},
	});
	return { html: marked.parse(markdown), headings };
}

function tableCell({ parser }, { tokens }, tag) {
	return `<${tag}${tag === "th" ? ' scope="col"' : ""}>${parser.parseInline(tokens)}</${tag}>`;
}

/** A drawing with words in it is not made smaller than they can be read: it is scrolled, by keys too. */
function drawing(picture) {
	return `<span class="drawing" role="group" aria-label="Drawing" tabindex="0">${picture}</span>`;
}

/** A table can be scrolled by keys, so it needs a name. */
function nameOf({ header }) {
	return `Table: ${header.map(({ text }) => text).join(", ")}`;
}

function resolve(href, document, linkTo) {
	if (/^[a-z]+:/i.test(href)) return href;
	const [path, anchor] = href.split("#", 2);
	const target = path === "" ? document : posix.join(posix.dirname(document), path);
	return linkTo(target, anchor);
}

function slugOf(text) {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, "")
		.trim()
		.replace(/\s/g, "-");
}

function unique(slug, slugs) {
	const times = slugs.get(slug) ?? 0;
	slugs.set(slug, times + 1);
	return times === 0 ? slug : `${slug}-${times}`;
}

/** The words of a piece of HTML. */
export function plainText(html) {
	return html
		.replace(/<\/?(?:p|li|t[dhr]|h\d|div|pre|br)\b[^>]*>/g, " ")
		.replace(/<[^>]+>/g, "")
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, "&")
		.replace(/\s+/g, " ")
		.trim();
}

export function escapeHtml(text) {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
