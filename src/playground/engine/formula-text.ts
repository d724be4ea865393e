import { tokenize } from "@borgar/fx";
import { localeFormat } from "./locale.ts";
import { formulaTokens } from "./tokens.ts";

/** Where in a formula its references stand, sheet names and all. */
export function referencesIn(formula: string): { readonly start: number; readonly end: number }[] {
	let end = 0;
	return tokenize(withoutBackslashes(formula), {
		allowTernary: true,
		mergeRefs: true,
		withLocation: false,
	}).flatMap(({ type, value }) => {
		const start = end;
		end += value.length;
		return type.startsWith("range") && type !== "range_named" ? [{ start, end }] : [];
	});
}

/** The formula with each of its references as `rewrite` gives it; the rest stays as typed. */
export function rewriteReferences(formula: string, rewrite: (reference: string) => string): string {
	let done = 0;
	let text = "";
	for (const { start, end } of referencesIn(formula)) {
		text += formula.slice(done, start) + rewrite(formula.slice(start, end));
		done = end;
	}
	return text + formula.slice(done);
}

/** The backslash between the columns of an array is taken for a part of a name. */
function withoutBackslashes(formula: string): string {
	return formula.replace(/"[^"]*"|'[^']*'|\\/g, (part) => (part === "\\" ? "," : part));
}

/** The formula with the brackets closed that were left open; as it is where they do not match, or a text is left open. */
export function closeBrackets(formula: string): string {
	let closing = "";
	for (const [part] of formula.matchAll(/"[^"]*"?|'[^']*'?|[(){}]/g)) {
		if (part === "(") closing = `)${closing}`;
		else if (part === "{") closing = `}${closing}`;
		else if (part === closing[0]) closing = closing.slice(1);
		else if (/^([)}]|"[^"]*|'[^']*)$/.test(part)) return formula;
	}
	return formula + closing;
}

/**
 * A formula of one locale as Sheets shows it in another: with its decimal sign and its separators of arguments and of the
 * columns of an array. Within one locale that turns `=SUM(A1;B1)` into `=SUM(A1,B1)` where the comma separates. A formula
 * that cannot be read stays as it is.
 */
export function formulaInLocale(formula: string, from: string, to: string): string {
	const [decimal, wanted] = [localeFormat(from).decimal, localeFormat(to).decimal];
	if (decimal === wanted && (decimal === "," || !formula.includes(";"))) return formula;
	try {
		const open: string[] = [];
		return formulaTokens(formula, decimal)
			.map(({ type, value }) => {
				if (type === "number") return wanted === "," ? value.replace(".", ",") : value;
				if (type !== "operator") return value;
				if (value === "(" || value === "{") open.push(value);
				if (value === ")" || value === "}") open.pop();
				return separator(value, open[open.length - 1] === "{", wanted);
			})
			.join("");
	} catch {
		return formula;
	}
}

function separator(sign: string, inArray: boolean, decimal: "." | ","): string {
	if (sign !== "," && sign !== ";") return sign;
	if (inArray) return sign === "," && decimal === "," ? "\\" : sign;
	return decimal === "," ? ";" : ",";
}
