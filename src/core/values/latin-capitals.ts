/** The Latin letters of a name in capitals, without accents: `Zoë Straße` is ZOESTRASSE. Digits and signs are left out. */
export function latinCapitals(name: string): string {
	const spelledOut: { readonly [letter: string]: string } = {
		ẞ: "SS",
		Æ: "AE",
		Œ: "OE",
		Ø: "O",
		Ł: "L",
		Đ: "D",
		Ð: "D",
		Þ: "TH",
		Ħ: "H",
		Ŋ: "N",
		Ŧ: "T",
		Ə: "E",
		"™": "",
	};
	return name
		.toUpperCase()
		.replace(/[ẞÆŒØŁĐÐÞĦŊŦƏ™]/g, (letter) => spelledOut[letter] ?? "")
		.normalize("NFKD")
		.toUpperCase()
		.replace(/[^A-Z]/g, "");
}
