import { type Token, tokenize } from "@borgar/fx";

/**
 * A formula in the words of the locale-free grammar: decimal points, commas between the columns of an array. Throws where
 * the locale has the decimal comma and the formula a decimal point, or a comma elsewhere than in a number.
 */
export function formulaTokens(text: string, decimal: "." | ","): Token[] {
	return tokenize(decimal === "," ? withDecimalPoints(text) : text, {
		allowTernary: true,
		mergeRefs: true,
		withLocation: false,
	});
}

/** Outside of strings and quoted sheet names: `1,5` → `1.5`, and the array column separator `\` → `,`. */
function withDecimalPoints(text: string): string {
	return text.replace(/"[^"]*"|'[^']*'|\\|(?<![\w$.,])\d+,\d+|(?<![\w$.])\d*\.\d|,/g, (part) => {
		if (part === "\\") return ",";
		if (part === "," || /^\d*\./.test(part))
			throw new Error("Not how this locale writes numbers and arguments");
		return /^\d/.test(part) ? part.replace(",", ".") : part;
	});
}
