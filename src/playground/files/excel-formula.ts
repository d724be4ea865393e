import { tokenize } from "@borgar/fx";

/** Functions that mean the same in Sheets and in Excel, and give one value where they are given single values or ranges to sum up. */
const SHARED_FUNCTIONS =
	"ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN CORREL COUNT COUNTA COUNTBLANK COUNTIF " +
	"COUNTIFS DATE DATEVALUE DAY EDATE EOMONTH EVEN EXACT EXP FALSE FIND FLOOR HLOOKUP HOUR HYPERLINK IF IFERROR INDEX " +
	"INT ISBLANK ISERR ISERROR ISEVEN ISNA ISNUMBER ISODD ISTEXT LARGE LEFT LEN LN LOG LOG10 LOWER MATCH MAX MEDIAN MID " +
	"MIN MINUTE MOD MONTH N NA NETWORKDAYS NOT NOW ODD OR PI POWER PRODUCT PROPER QUOTIENT RANK REPLACE REPT RIGHT ROUND " +
	"ROUNDDOWN ROUNDUP ROW SEARCH SECOND SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TIME " +
	"TIMEVALUE TODAY TRIM TRUE TRUNC UPPER VALUE VAR VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR";

/** Likewise, but younger than the file format, which wants a prefix before their names. */
const PREFIXED_FUNCTIONS = "DAYS IFNA IFS ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE SWITCH TEXTJOIN XOR";

const ALLOWED_TOKENS = [
	"operator",
	"bool",
	"error",
	"number",
	"string",
	"whitespace",
	"range",
	"range_beam",
	"fx_prefix",
];

/**
 * The formula as Excel's file format wants it, without `=`; `undefined` if Excel could not compute it as Sheets does:
 * custom functions, functions of Sheets alone, open ranges, array literals, arguments parted by `;`. `names`: the ranges that
 * have a name in the file.
 */
export function toExcelFormula(formula: string, names: readonly string[] = []): string | undefined {
	const body = formula.slice(1);
	if (body.trim() !== body || body === "" || /[\r\n\t]/.test(body)) return undefined;
	const prefixed = PREFIXED_FUNCTIONS.split(" ");
	const shared = SHARED_FUNCTIONS.split(" ");
	const known = names.map((name) => name.toUpperCase());
	let depth = 0;
	let excel = "";
	for (const { type, value, unterminated } of tokenize(formula, { allowTernary: true })) {
		const name = value.toUpperCase();
		if (unterminated) return undefined;
		if (value === "(") depth++;
		if (value === ")") depth--;
		if (type === "operator" && (/[;{}#@!]/.test(value) || (value === "," && depth === 0))) return undefined;
		if (
			type === "func"
				? !prefixed.includes(name) && !shared.includes(name)
				: !ALLOWED_TOKENS.includes(type) && !(type === "range_named" && known.includes(name))
		) {
			return undefined;
		}
		if (type !== "fx_prefix") excel += type === "func" && prefixed.includes(name) ? `_xlfn.${value}` : value;
	}
	return depth === 0 ? excel : undefined;
}

/** A formula of the file as Sheets writes it, with `=`. */
export function fromExcelFormula(formula: string): string {
	const parts = formula.split(/("(?:[^"]|"")*")/);
	const plain = parts.map((part, index) =>
		index % 2 === 1 ? part : part.replace(/_(?:xlfn|xlws|xlpm)\./g, ""),
	);
	return `=${plain.join("")}`;
}
