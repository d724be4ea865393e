/** Longer comments are judged by their beginning; no platform takes much more (Instagram 2,200 characters). */
const LONGEST = 3000;

const entities: { readonly [name: string]: string } = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
	"&nbsp;": " ",
};

/** Cyrillic, Greek, small-capital and phonetic letters that pass for Latin ones, each above the one it passes for. */
const lookAlikes = "авсԁеһіјкӏмнорԛѕтухуαεικνορτυχωɑɡɩᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢəǝ";
const passFor = "abcdehijklmhopqstyxyaeiknoptuxwagiabcdefghijklmnoprstuvwyzee";

/** Without HTML entities and invisible characters, as feeds and exports add them. */
export function readable(text: string): string {
	return text
		.slice(0, LONGEST)
		.replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
		.replace(/[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff]/g, "");
}

/**
 * The text in small plain letters: styled letters (𝒲𝑜𝓌, ᴡᴏᴡ, 🅿), accents and curly quotes are undone, and look-alike
 * letters of other alphabets in words that are otherwise Latin.
 */
export function plainText(text: string): string {
	return readable(text)
		.replace(/[\u{1f150}-\u{1f169}]/gu, (letter) => fromCircled(letter, 0x1f150))
		.replace(/[\u{1f170}-\u{1f189}]/gu, (letter) => fromCircled(letter, 0x1f170))
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]/g, "")
		.normalize("NFC")
		.toLowerCase()
		.replace(/[’‘`´]/g, "'")
		.replace(/[ᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱ]+/g, inLatin)
		.replace(/[a-z\u0370-\u03ff\u0400-\u052f\u01dd\u0251\u0259\u0261\u0269]+/g, (word) =>
			/[a-z]/.test(word) ? inLatin(word) : word,
		);
}

/** A word that mixes Latin with look-alike letters of another alphabet, to escape filters. */
export function hasDisguisedWord(text: string): boolean {
	return /[a-z][\u0370-\u03ff\u0400-\u052f\u01dd]|[\u0370-\u03ff\u0400-\u052f\u01dd][a-z]/.test(
		readable(text).toLowerCase(),
	);
}

function fromCircled(letter: string, first: number): string {
	return String.fromCharCode(97 + (letter.codePointAt(0) ?? first) - first);
}

function inLatin(word: string): string {
	let latin = "";
	for (const letter of word) {
		const index = lookAlikes.indexOf(letter);
		latin += index < 0 ? letter : passFor.charAt(index);
	}
	return latin;
}
