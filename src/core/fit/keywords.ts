import { plainText } from "../comments/plain-text.ts";
import { wordsOf } from "../comments/words.ts";
import { stem } from "./stem.ts";

/** One keyword of a persona: `vegan skincare`. */
export interface Keyword {
	/** As typed. */
	readonly text: string;
	/** Small plain letters as a whole, for scripts without blanks and for emoji. */
	readonly plain: string;
	/** Without filler words; empty where only emoji are given. */
	readonly words: readonly string[];
	readonly weight: number;
}

const FILLERS =
	" a an and are as at by for from in into is it my of on or our the their to with who und oder et de la le y e ";

/**
 * Words so many creators use of themselves that they tell little; "beauty" rather than "acne-prone skin" is the
 * guides' example of too broad a niche (Media À La Carte).
 */
const BROAD =
	" art artist beauty blog blogger brand business content creator culture daily digital entertainment family fashion fitness food foodie fun health home influencer inspiration life lifestyle living love mom mum music nature outfit photography photo style tech tip travel ugc vlog vlogger wellness woman women world ";

/** Keywords as planners type them: parted by commas, semicolons, bars, lines or cells; a hashtag is one each. */
export function keywordsOf(cells: readonly string[]): Keyword[] {
	const seen = new Set<string>();
	const keywords: Keyword[] = [];
	for (const part of cells.join("\n").split(/[,;|\n\r、，；]+|\s(?=#)/)) {
		const text = part.replace(/\s+/g, " ").trim();
		const plain = plainText(text).trim();
		if (plain === "" || seen.has(plain)) continue;
		seen.add(plain);
		const words = wordsOf(plainText(splitHashtags(text))).filter((word) => !isFiller(word));
		if (words.length === 0 && wordsOf(plain).length > 0) continue;
		keywords.push({ text, plain, words, weight: weightOf(words) });
	}
	return keywords;
}

/** A word says 1, a broad one ½; a phrase says as much as its words together, up to 3. */
function weightOf(words: readonly string[]): number {
	const sum = words.reduce((total, word) => total + (isBroad(word) ? 0.5 : 1), 0);
	return Math.min(3, Math.max(0.5, sum));
}

let broadStems: ReadonlySet<string> | undefined;

export function isBroad(word: string): boolean {
	broadStems ??= new Set(BROAD.trim().split(" ").map(stem));
	return broadStems.has(stem(word));
}

export function isFiller(word: string): boolean {
	return FILLERS.includes(` ${word} `);
}

/** `#VeganSkincare_tips` → `Vegan Skincare tips`. */
export function splitHashtags(text: string): string {
	return text.replace(/#[^\s#]{1,100}/g, (tag) => ` ${tag.slice(1).replace(/([a-z\d])(?=[A-Z])/g, "$1 ")} `);
}
