export interface SearchEntry {
	readonly page: string;
	readonly heading: string;
	/** Other words that it is looked for by. */
	readonly keywords?: readonly string[];
	/** Each word of its text once, parted by spaces. */
	readonly words: string;
}
export function findEntries<Entry extends SearchEntry>(
	entries: readonly Entry[],
	query: string,
): readonly Entry[];
