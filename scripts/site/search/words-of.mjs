/** Letters that have no accent to take off, as they are typed without their key. */
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/** The words of a text without case and accents, in order: letters and digits, parted by anything else. */
export function wordsOf(text) {
	const plain = text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter]);
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
