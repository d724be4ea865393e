import { cellAt } from "../cells.ts";
import { isDate } from "../custom.ts";
import { define, type FunctionTable, number, operand, repeated } from "../define.ts";
import type { Formula } from "../formula.ts";
import { fail, isArea, type Operand, type Scalar } from "../values.ts";
import { distributionFunctions } from "./distribution.ts";
import { mathFunctions } from "./math.ts";
import { statisticsFunctions } from "./statistics.ts";

/** What is to be known of cells besides their values. */
export const cellFunctions: FunctionTable = {
	ISFORMULA: define([operand], (cell) => {
		if (!isArea(cell)) return fail("#N/A", "Argument must be a range.");
		return typeof contentOf(cell) === "object";
	}),
	FORMULATEXT: define([operand], (cell) => {
		if (!isArea(cell)) return fail("#N/A", "Argument must be a range.");
		return contentOf(cell)?.formula ?? fail("#N/A", "The cell holds no formula.");
	}),
	ISDATE: define([operand], function (cell) {
		if (!isArea(cell)) return false;
		const value = cellAt(cell.sheet, cell.top, cell.left)?.value;
		return typeof value === "number" && isDate(this.formatOf(cell));
	}),
	/** Rows that a filter hides never count. Codes over 100 leave out rows hidden by hand too: there are none here. */
	SUBTOTAL: define([number, operand, repeated(operand)], function (code, first, rest) {
		const name = SUBTOTALS[Math.trunc(code) % 100];
		if (name === undefined || code < 1 || code > 111) {
			return fail("#VALUE!", `Function SUBTOTAL parameter 1 value is ${code}. Use 1 to 11 or 101 to 111.`);
		}
		const values = [first, ...rest].map(withoutSubtotals);
		const summary = { ...mathFunctions, ...statisticsFunctions, ...distributionFunctions }[name];
		return summary!.call({ ...this, name }, [values[0], values.slice(1)]);
	}),
};

const SUBTOTALS: readonly (string | undefined)[] = [
	undefined,
	..."AVERAGE COUNT COUNTA MAX MIN PRODUCT STDEV STDEVP SUM VAR VARP".split(" "),
];

function contentOf(area: Extract<Operand, { kind: "area" }>): { readonly formula: string } | undefined {
	const content = cellAt(area.sheet, area.top, area.left)?.content;
	return typeof content === "object" && content !== null ? content : undefined;
}

/** The values of a range in the rows that its filter shows; subtotals inside it would count twice. */
function withoutSubtotals(one: Operand): Operand {
	if (!isArea(one)) return one;
	const values: Scalar[] = [];
	const last = Math.min(one.bottom, one.sheet.rows.length - 1);
	for (let row = one.top; row <= last; row++) {
		if (one.sheet.filteredRows?.has(row)) continue;
		for (const cell of one.sheet.rows[row]?.slice(one.left, one.right + 1) ?? []) {
			if (cell !== undefined && !isSubtotal(cell.formula)) values.push(cell.value);
		}
	}
	return [values];
}

function isSubtotal(formula: Formula | undefined): boolean {
	return (
		formula !== undefined &&
		"type" in formula.tree &&
		formula.tree.type === "call" &&
		formula.tree.name === "SUBTOTAL"
	);
}
