/**
 * English endings off, so that "recipes" meets "recipe" and "running" meets "run". Simple on purpose: plural, -ing and
 * -ed. Words of other languages lose the same letters on both sides, so equal words stay equal.
 */
export function stem(word: string): string {
	const base = word.replace(/'s?$/, "");
	if (base.length < 4) return base;
	if (base.endsWith("ies")) return base.length > 4 ? `${base.slice(0, -3)}y` : base.slice(0, -1);
	if (/(?:ss|sh|ch|x|zz)es$/.test(base)) return base.slice(0, -2);
	if (base.endsWith("s")) return /(?:ss|us|is)$/.test(base) ? base : base.slice(0, -1);
	return withoutVerbEnding(base);
}

/** Needs a vowel before the ending: running → run, but king and red stay. */
function withoutVerbEnding(word: string): string {
	const rest = word.replace(/(?:ing|ed)$/, "");
	if (rest === word || rest.length < 3 || !/[aeiouy]/.test(rest)) return word;
	return rest.replace(/([bdgmnprt])\1$/, "$1").replace(/e$/, "");
}
