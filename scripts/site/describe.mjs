import { plainText } from "./markdown.mjs";

const LONGEST = 155;

/** The first sentences of a page that say something about it, as search engines show them. */
export function describe(html) {
	const paragraphs = [...html.matchAll(/<(?:p|li)>(.*?)<\/(?:p|li)>/gs)].map(([, text]) => plainText(text));
	const telling = paragraphs
		.map((text) => text.replace(/^Made from [^.]*\.\s*/, ""))
		.filter((text) => text !== "" && !/^(Not legal advice|=[A-Z_]+\()/.test(text));
	return shorten(telling.join(" "));
}

function shorten(text) {
	if (text.length <= LONGEST) return text;
	const sentences = text.slice(0, LONGEST).lastIndexOf(". ");
	if (sentences > 60) return text.slice(0, sentences + 1);
	return `${text.slice(0, text.lastIndexOf(" ", LONGEST - 1)).replace(/[,;:]$/, "")}…`;
}
