/** Letters of African languages and of phonetics stand for phrases: two bytes each, and none of them occurs in the tables. */
export const FIRST_SIGN = 0x180;
export const LAST_SIGN = 0x2af;

/** The way back from `packTables`, as it is built into the script. */
export function unpackTables(packed) {
	const [short, ...phrases] = packed.split("\n");
	const text = phrases.pop();
	const signs = new RegExp(
		`[${short}${String.fromCharCode(FIRST_SIGN)}-${String.fromCharCode(LAST_SIGN)}]`,
		"g",
	);
	const phraseOf = {};
	phrases.forEach((phrase, place) => {
		phraseOf[short[place] || String.fromCharCode(FIRST_SIGN + place - short.length)] = phrase;
	});
	const whole = {};
	const expand = (part) =>
		part.replace(signs, (sign) => (whole[sign] = whole[sign] || expand(phraseOf[sign])));
	return JSON.parse(expand(text));
}
