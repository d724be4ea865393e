/** Letters of African languages and of phonetics: two bytes each, and none of them occurs in the tables. */
export const FIRST_SIGN = 0x180;

/** The way back from `packTables`, as it is built into the script. */
export function unpackTables(packed) {
	const [short, ...phrases] = packed.split("\n");
	const text = phrases.pop();
	const places = new Map();
	for (let place = 0; place < phrases.length; place++)
		places.set(short[place] || String.fromCharCode(FIRST_SIGN + place - short.length), place);
	const known = [];
	const expand = (part) => {
		let whole = "";
		for (const sign of part) {
			const place = places.get(sign);
			if (place === undefined) whole += sign;
			else whole += known[place] = known[place] || expand(phrases[place]);
		}
		return whole;
	};
	return JSON.parse(expand(text));
}
