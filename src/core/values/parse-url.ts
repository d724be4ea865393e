import { type Problem, problem, quote } from "../problem.ts";

/** A web address taken apart; Apps Script has no `URL`. */
export interface WebAddress {
	/** As given, with `https://` in front if it had no scheme. */
	readonly url: string;
	/** Lower case, without `www.` and `m.`. */
	readonly host: string;
	/** The parts of the path, decoded. */
	readonly path: readonly string[];
	/** What follows `?`, without it. */
	readonly query: string;
}

/** The text is meant as a link: it has a scheme, `www.`, or a path after a domain. A handle such as `mara.eats` is none. */
export function looksLikeLink(text: string): boolean {
	return /^(?:[a-z][a-z+.-]*:|www\.|(?:[a-z\d-]+\.)+[a-z]{2,}\/)/i.test(text.trim().slice(0, 300));
}

/** Reads an http or https link, with or without its scheme. Other schemes, spaces and hosts without a dot are refused. */
export function parseUrl(text: string): WebAddress | Problem {
	const typed = text.trim();
	const parts =
		typed.length <= 2000
			? /^(?:https?:\/\/)?([a-z\d][a-z\d.-]*\.[a-z]{2,})(?::\d+)?(\/[^\s?#]*)?(?:\?([^\s#]*))?(?:#\S*)?$/i.exec(
					typed,
				)
			: null;
	if (parts === null)
		return problem(`${quote(text)} is not a link. Give one such as "https://www.instagram.com/name".`);
	return {
		url: /^https?:/i.test(typed) ? typed : `https://${typed}`,
		host: (parts[1] ?? "").toLowerCase().replace(/^(?:www|m|mobile|web)\.(?=[^.]+\.)/, ""),
		path: (parts[2] ?? "").split("/").filter(Boolean).map(decoded),
		query: parts[3] ?? "",
	};
}

function decoded(part: string): string {
	if (!part.includes("%")) return part;
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
