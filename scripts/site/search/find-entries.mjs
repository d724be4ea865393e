import { search } from "../../../src/sidebar/search.ts";
import { othersFor } from "./same-meaning.mjs";

/**
 * The entries in which every word of the query is found, or one that means the same, best first; none for no word.
 *
 * @param {readonly { page: string, heading: string, keywords?: readonly string[], words: string }[]} entries
 * @param {string} query
 */
export function findEntries(entries, query) {
	return /[\p{L}\p{N}]/u.test(query) ? search(entries, query, fieldsOf, othersFor) : [];
}

function fieldsOf({ page, heading, keywords = [], words }) {
	return { name: heading, title: page, keywords: keywords.join(","), text: words };
}
