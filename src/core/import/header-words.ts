import { findPlatform, type Platform } from "../platforms.ts";

/** A header as words in small letters, without accents and punctuation: `Number.of.followers` → number, of, followers. */
export function headerWords(header: string): string[] {
	return header
		.slice(0, 200)
		.normalize("NFKC")
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.normalize("NFC")
		.replace(/([a-z\d])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.replace(/(평균|平均)/g, " $1 ")
		.split(/[\s._\-–—/\\()[\]{}:;,#*"'’‘„“”«»|+&?!<>=@%\u00ad\u200b\u200e\u200f\u2060\ufeff]+/)
		.map((word) => word.replace(/(.)(?:수|数)$/, "$1"))
		.filter((word) => word !== "");
}

/** The platform named in a header, title or file name, if there is exactly one, and the words besides. */
export function splitPlatform(words: readonly string[]): {
	platform?: Platform;
	rest: string[];
	several: boolean;
} {
	const found: Platform[] = [];
	const rest: string[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? "";
		const pair = `${word}${words[index + 1] ?? ""}`;
		const isPair = pair === "tiktok" || pair === "youtube" || pair === "linkedin" || pair === "snapchat";
		const platform = isPair && pair !== word ? findPlatform(pair) : platformWord(word, index, words);
		if (platform === undefined) rest.push(word);
		else if (!found.includes(platform)) found.push(platform);
		if (isPair && pair !== word) index++;
	}
	const [platform] = found;
	return platform !== undefined && found.length === 1
		? { platform, rest, several: false }
		: { rest, several: found.length > 1 };
}

function platformWord(word: string, index: number, words: readonly string[]): Platform | undefined {
	if (word === "x") return index === 0 && words.length > 1 ? "X" : undefined;
	const clear =
		/^(?:instagram|insta|ig|tiktok|tt|youtube|yt|twitter|facebook|fb|twitch|pinterest|linkedin|snapchat|threads|telegram|인스타그램|틱톡|유튜브|インスタグラム|インスタ)$/;
	return clear.test(word) ? findPlatform(word) : undefined;
}
