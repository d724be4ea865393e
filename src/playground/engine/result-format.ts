import { isPercentFormat } from "numfmt";
import type { CellSheet } from "./cells.ts";
import { isDate } from "./custom.ts";
import type { Formula } from "./formula.ts";
import { localeFormat } from "./locale.ts";
import type { CallNode, Node } from "./parse.ts";
import { type Grid, isError, isGrid, type Scalar } from "./values.ts";

interface Inference {
	readonly formula: Formula;
	readonly locale: string;
	formatAt(sheet: CellSheet, row: number, column: number): string;
}

/**
 * The number formats that a result brings to its columns, as Sheets' automatic format does: a sum of amounts is an
 * amount, a date plus 7 is a date. An approximation: Google does not document the rules.
 */
export function inferFormats(
	formula: Formula,
	result: Scalar | Grid,
	locale: string,
	formatAt: Inference["formatAt"],
): readonly (string | undefined)[] {
	const { tree } = formula;
	if ("error" in tree) return [];
	if (!isGrid(result))
		return typeof result === "number" ? [formatOf(tree, 0, { formula, locale, formatAt })] : [];
	return (result[0] ?? []).map((_, column) => formatOf(tree, column, { formula, locale, formatAt }));
}

type Format = string | undefined;

function formatOf(node: Node | undefined, column: number, inference: Inference): Format {
	switch (node?.type) {
		case "reference":
		case "name": {
			const { area } = node;
			if (area === undefined || isError(area)) return undefined;
			return inference.formatAt(area.sheet, area.top, area.left + column) || undefined;
		}
		case "unary":
			return node.operator === "%" ? undefined : formatOf(node.operand, column, inference);
		case "binary":
			return formatOfBinary(
				node.operator,
				formatOf(node.left, column, inference),
				formatOf(node.right, column, inference),
			);
		case "array":
			return formatOfArray(node.rows, column, inference);
		case "call":
			return formatOfCall(node, column, inference);
		case "let":
			return formatOf(node.body, column, inference);
		default:
			return undefined;
	}
}

function formatOfBinary(operator: string, left: Format, right: Format): Format {
	const dates = Number(isDate(left ?? "")) + Number(isDate(right ?? ""));
	if (operator === "+" || operator === "-") {
		if (dates === 2 && operator === "-") return undefined;
		return isDate(right ?? "") ? right : (left ?? right);
	}
	if (dates > 0) return undefined;
	if (operator === "*")
		return left !== undefined && isPercentFormat(left) ? (right ?? left) : (left ?? right);
	return operator === "/" && right === undefined ? left : undefined;
}

function formatOfArray(rows: readonly (readonly Node[])[], column: number, inference: Inference): Format {
	for (const row of rows) {
		const format = row.length > 1 ? formatOf(row[column], 0, inference) : formatOf(row[0], column, inference);
		if (format !== undefined) return format;
	}
	return undefined;
}

/** Which argument's format a function's result takes on. */
const FORMAT_ARGUMENT: { readonly [name: string]: number } = {
	SUM: 0,
	AVERAGE: 0,
	MIN: 0,
	MAX: 0,
	MEDIAN: 0,
	MODE: 0,
	LARGE: 0,
	SMALL: 0,
	PERCENTILE: 0,
	QUARTILE: 0,
	STDEV: 0,
	ROUND: 0,
	ROUNDUP: 0,
	ROUNDDOWN: 0,
	MROUND: 0,
	CEILING: 0,
	FLOOR: 0,
	INT: 0,
	TRUNC: 0,
	ABS: 0,
	SUMIFS: 0,
	AVERAGEIFS: 0,
	MAXIFS: 0,
	MINIFS: 0,
	INDEX: 0,
	FILTER: 0,
	SORT: 0,
	UNIQUE: 0,
	IFERROR: 0,
	IFNA: 0,
	ARRAYFORMULA: 0,
	OFFSET: 0,
	TAKE: 0,
	DROP: 0,
	SORTN: 0,
	IF: 1,
	IFS: 1,
	SWITCH: 2,
	CHOOSE: 1,
	XLOOKUP: 2,
	ARRAY_CONSTRAIN: 0,
	EOMONTH: 0,
	EDATE: 0,
	TOCOL: 0,
	FLATTEN: 0,
	VSTACK: 0,
};

const DATE_FUNCTIONS = ["EPOCHTODATE", "DATE", "TODAY", "EDATE", "EOMONTH", "WORKDAY", "TO_DATE"];

function formatOfCall({ name, args }: CallNode, column: number, inference: Inference): Format {
	const custom = inference.formula.givenFormats?.get(args);
	if (custom !== undefined) return custom[column];
	const { date, dateTime } = localeFormat(inference.locale);
	if (DATE_FUNCTIONS.includes(name)) return date;
	if (name === "NOW") return dateTime;
	if (name === "TIME") return "h:mm:ss AM/PM";
	if (name === "TO_PERCENT") return "0.00%";
	if (name === "TO_DOLLARS") return "$#,##0.00";
	if (name === "SUMIF" || name === "AVERAGEIF") return formatOf(args[2] ?? args[0], column, inference);
	if (name === "VLOOKUP") return formatOf(args[1], literalNumber(args[2]) - 1, inference);
	if (name === "INDEX") return formatOf(args[0], column + Math.max(0, literalNumber(args[2]) - 1), inference);
	if (name === "IF") return formatOf(args[1], column, inference) ?? formatOf(args[2], column, inference);
	const argument = FORMAT_ARGUMENT[name];
	return argument === undefined ? undefined : formatOf(args[argument], column, inference);
}

function literalNumber(node: Node | undefined): number {
	return node?.type === "literal" && typeof node.value === "number" ? node.value : 1;
}
