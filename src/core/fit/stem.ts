/** Words that only look as if they had an ending, and would meet another word without it: flower and flow. */
const WHOLE =
	" banner better bitter bother brother butter center copper corner cover customer diner dinner during evening everything flower folder former gender hammer ladder latter layer letter litter liver manner master matter mother news nothing number offer otter pepper poster primer proper rather rubber shower slipper something summer supper sweater tender toner tower wedding ";

/**
 * English endings off, so that run, runs, running and runners meet: Porter's steps for plurals, -ed, -ing, y and e (1980),
 * and the same for -er and -ist of who does it. His steps for other suffixes are left out, since they make one word of
 * universe and university. Words of other languages lose the same letters on both sides, so equal words stay equal.
 */
export function stem(word: string): string {
	const base = word.replace(/'s?$/, "");
	const one = isWhole(base) ? base : withoutPlural(base);
	if (isWhole(one)) return one;
	const did = withoutEnding(one.replace(/([aeiouy][^aeiou]+ee)d$/, "$1"), /(?:ing|ed)$/);
	const does = isWhole(did) ? did : withoutEnding(did, /er$|ist$/);
	return withoutE(does.replace(/([aeiouy].*[^aeiou])y$/, "$1i"));
}

function isWhole(word: string): boolean {
	return word.length < 4 || WHOLE.includes(` ${word} `);
}

function withoutPlural(word: string): string {
	if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (word.endsWith("sses")) return word.slice(0, -2);
	return /[^sui]s$|[aeo]is$/.test(word) ? word.slice(0, -1) : word;
}

/** Needs a vowel before the ending, so king and red stay; what the ending cost the word comes back: runn → run, bak → bake. */
function withoutEnding(word: string, ending: RegExp): string {
	const rest = word.replace(ending, "");
	if (rest === word || rest.length < 3 || !/[aeiouy]/.test(rest) || /ee(?:d|r)$/.test(word)) return word;
	if (/([^aeioulsz])\1$/.test(rest) || (rest.endsWith("ll") && syllables(rest) > 1)) return rest.slice(0, -1);
	return isShort(rest) || /(?:at|bl|iz)$/.test(rest) ? `${rest}e` : rest;
}

function withoutE(word: string): string {
	const rest = word.replace(/e$/, "");
	return rest !== word && syllables(rest) > 0 && !isShort(rest) ? rest : word;
}

/** Of one syllable that ends in consonant, vowel, consonant: bak, hop. */
function isShort(word: string): boolean {
	return syllables(word) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(word);
}

/** Porter's measure: how often consonants follow vowels. */
function syllables(word: string): number {
	return (word.match(/[aeiouy]+[^aeiouy]+/g) ?? []).length;
}
