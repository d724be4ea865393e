/** Cyrillic and Greek letters that look like a Latin one, and the Latin letters, at the same places. */
const LOOK_ALIKE = "аԁеорсухіјѕԛԝһӏкмтвнгпαοριυνκτχεηѵɑɡ";
const LATIN = "adeopcyxijsqwhlkmtbhrnaopiuvktxenvag";

/** The word with look-alike letters replaced by Latin ones, or `undefined` if others than those remain. */
export function latinSkeleton(word: string): string | undefined {
	let skeleton = "";
	for (const letter of word) {
		const code = letter.charCodeAt(0);
		const place = code < 128 ? -1 : LOOK_ALIKE.indexOf(letter);
		if (code >= 128 && place < 0) return undefined;
		skeleton += place < 0 ? letter : LATIN.charAt(place);
	}
	return skeleton;
}
