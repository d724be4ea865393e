import { plainText } from "./markdown.mjs";

const EXCERPT = 160;

/** What search looks through: an entry for each heading, with the words that stand beneath it. */
export function searchIndex(pages) {
	return pages.flatMap(({ url, title, html, keywords }) => {
		const parts = html.split(/(?=<h[123] id=)/).filter((part) => part.startsWith("<h"));
		return parts.map((part) => {
			const [, depth, id, heading] = /^<h(\d) id="([^"]*)">(.*?)<\/h\d>/s.exec(part);
			const body = part.slice(part.indexOf("</h"));
			return {
				page: title,
				heading: plainText(heading),
				url: depth === "1" ? url : `${url}#${id}`,
				text: excerpt(body),
				...(depth === "1" && keywords ? { keywords } : {}),
				words: words(plainText(body)),
			};
		});
	});
}

/** The first words that are about this page alone, of its sentences rather than its tables. */
function excerpt(html) {
	const sentences = plainText(html.replace(/<(blockquote|table|pre)\b[^>]*>.*?<\/\1>/gs, ""));
	const text = sentences || plainText(html);
	return text.length <= EXCERPT ? text : `${text.slice(0, text.lastIndexOf(" ", EXCERPT))}…`;
}

/** Each word once. */
function words(text) {
	const all = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? [];
	return [...new Set(all)].join(" ");
}
