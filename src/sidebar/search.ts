/** What a thing is searched by, the weightiest first: its name, its title, words besides, and all that is said of it. */
export interface SearchFields {
	readonly name: string;
	readonly title?: string | undefined;
	/** Parted by commas. */
	readonly keywords?: string | undefined;
	readonly text?: string | undefined;
}

/** Asked in sentences, these say nothing about what is looked for. */
const FILLERS =
	/^(?:a|an|the|of|for|to|in|on|is|are|do|does|i|my|per|how|much|what|which|with|and|or|one|each)$/;

/**
 * The items in which each word is found, the best first. Letter case, accents, spaces, hyphens and plurals do not matter:
 * "tik tok" finds TikTok. Where nothing was asked for all items stay in their order. `othersFor` gives other words for one,
 * which count for less.
 */
export function search<T>(
	items: readonly T[],
	asked: string,
	fieldsOf: (item: T) => SearchFields,
	othersFor: (word: string) => readonly string[] = () => [],
): readonly T[] {
	const all = foldWords(asked);
	const telling = all.filter((word) => !FILLERS.test(word));
	const words = (telling.length > 0 ? telling : all)
		.map(withoutPlural)
		.map((word) => [word, ...othersFor(word)]);
	if (words.length === 0) return items;
	const phrase = all.join("");
	return items
		.map((item) => ({ item, score: scoreOf(fieldsOf(item), words, phrase) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ item }) => item);
}

/** 0 unless each word is found, or another word for it. */
function scoreOf(
	{ name, title = "", keywords = "", text = "" }: SearchFields,
	words: readonly (readonly string[])[],
	phrase: string,
): number {
	const fields = [name, title, keywords, text].map(withCompounds).map(foldWords);
	let sum = 0;
	const worth = (word: string) =>
		Math.max(...fields.map((field, index) => WEIGHTS[index]! * closeness(field, word, index < 3)));
	for (const [word, ...others] of words) {
		const best = Math.max(worth(word!), ...others.map((other) => worth(other) * SAID_OTHERWISE));
		if (best === 0) return 0;
		sum += best;
	}
	const named = [name, ...keywords.split(",")].map((one) => foldWords(one).join(""));
	if (named[0] === phrase) return sum + 100;
	return named.includes(phrase) ? sum + 50 : sum;
}

const WEIGHTS: readonly number[] = [8, 4, 3, 1];
const SAID_OTHERWISE = 0.4;
/** Letters that have no accent to take off, as they are typed without their key. */
const LETTERS: { readonly [letter: string]: string } = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ı: "i",
};

/** A whole word, the beginning of one, or within: in short fields also across spaces. */
function closeness(field: readonly string[], word: string, isShort: boolean): number {
	if (field.some((one) => withoutPlural(one) === word)) return 4;
	if (field.some((one) => one.startsWith(word))) return 2;
	if (word.length < 3) return 0;
	const parts = isShort ? [field.join("")] : field;
	return parts.some((part) => part.includes(word)) ? 1 : 0;
}

/** A word with a hyphen is found in one piece too: e-mail as email. */
function withCompounds(text: string): string {
	return text.includes("-") ? `${text} ${text.replace(/-/g, "")}` : text;
}

function foldWords(text: string): string[] {
	return text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter]!)
		.split(/[^\p{L}\p{N}%#]+/u)
		.filter((word) => word !== "");
}

function withoutPlural(word: string): string {
	return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
