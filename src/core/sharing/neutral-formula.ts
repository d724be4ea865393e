export type Decimal = "." | ",";

/** Texts, sheets and headers; names and references; brackets; numbers; what parts arguments and columns of an array. */
const PARTS =
	/"[^"]*"|'[^']*'!|⟦[^⟦⟧]*⟧|[A-Za-z_$\u00c0-\uffff][\w.$\u00c0-\uffff]*|[(){}]|\d*[.,]?\d+|[,;\\]/g;

/**
 * A formula that no country's separators show in, so that it can be written in a spreadsheet that was moved to another
 * meanwhile: `;` between arguments, which all of them take, `⟦.⟧` for the decimal sign and `⟦,⟧` between the columns of an
 * array.
 */
export function neutral(formula: string, decimal: Decimal): string {
	const open: string[] = [];
	// A comma in front of a number is a part of it, or stands between arguments.
	const numbers = decimal === "," ? /(\d*),(\d+)/g : /(\d*)\.(\d+)/g;
	const parted = (sign: string): string =>
		sign === "\\" || (sign === "," && open[open.length - 1] === "{") ? "⟦,⟧" : ";";
	return formula.replace(PARTS, (part) => {
		if (part === "(" || part === "{") open.push(part);
		if (part === ")" || part === "}") open.pop();
		if (!/^[\d.,;\\]/.test(part)) return part;
		if (/^[,;\\]$/.test(part)) return parted(part);
		const number = part.replace(numbers, "$1⟦.⟧$2");
		return number.replace(/,(?!⟧)/, parted(","));
	});
}

/** A neutral formula as a spreadsheet takes it whose numbers have this decimal sign. */
export function local(formula: string, decimal: Decimal): string {
	return formula.replace(/⟦([.,])⟧/g, (_, sign: string) =>
		sign === "." ? decimal : decimal === "," ? "\\" : ",",
	);
}
