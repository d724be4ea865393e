import { type Token, tokenize } from "@borgar/fx";

/** A formula in the words of the locale-free grammar: decimal points, commas between the columns of an array. */
export function formulaTokens(text: string, decimal: "." | ","): Token[] {
	return tokenize(decimal === "," ? withDecimalPoints(text) : text, {
		allowTernary: true,
		mergeRefs: true,
		withLocation: false,
	});
}

/** Outside of strings and quoted sheet names: `1,5` → `1.5`, and the array column separator `\` → `,`. */
function withDecimalPoints(text: string): string {
	return text.replace(/"[^"]*"|'[^']*'|\\|(?<![\w$.,])\d+,\d+/g, (part) => {
		if (part === "\\") return ",";
		return /^\d/.test(part) ? part.replace(",", ".") : part;
	});
}
