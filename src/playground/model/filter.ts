import { type LineShift, movedLine, movedSpan } from "../engine/move-references.ts";
import type { SheetModel } from "./types.ts";

/** A filter on a table: its header row, the columns it reaches over, and the rows it hides. Frozen: a change makes a new one. */
export interface Filter {
	readonly row: number;
	readonly column: number;
	readonly columns: number;
	/** By column. */
	readonly criteria: ReadonlyMap<number, Criterion>;
	/** Fixed when a criterion is set: a row edited later stays in sight, as at Google. */
	readonly hidden: ReadonlySet<number>;
}

/** Values not shown, and a condition on the others. */
export interface Criterion {
	readonly hiddenValues: readonly string[];
	readonly condition?: Condition;
}

export interface Condition {
	readonly kind: ConditionKind;
	readonly operand: string;
}

export type ConditionKind = keyof typeof CONDITIONS;

interface Operands {
	readonly shown: string;
	readonly operand: string;
	/** `NaN` where the cell holds no number. */
	readonly number: number;
}

/** The conditions of Sheets' menu that trackers need. */
export const CONDITIONS = {
	empty: { label: "Is empty", takesOperand: false, holds: ({ shown }: Operands) => shown === "" },
	"not-empty": { label: "Is not empty", takesOperand: false, holds: ({ shown }: Operands) => shown !== "" },
	contains: {
		label: "Text contains",
		takesOperand: true,
		holds: ({ shown, operand }: Operands) => shown.toLowerCase().includes(operand.toLowerCase()),
	},
	"contains-not": {
		label: "Text does not contain",
		takesOperand: true,
		holds: ({ shown, operand }: Operands) => !shown.toLowerCase().includes(operand.toLowerCase()),
	},
	greater: {
		label: "Greater than",
		takesOperand: true,
		holds: ({ number, operand }: Operands) => number > Number(operand),
	},
	less: {
		label: "Less than",
		takesOperand: true,
		holds: ({ number, operand }: Operands) => number < Number(operand),
	},
} as const;

export interface FilterSnapshot {
	readonly row: number;
	readonly column: number;
	readonly columns: number;
	readonly criteria: readonly (readonly [number, Criterion])[];
	readonly hidden: readonly number[];
}

/** The filter with another criterion for a column (`undefined` takes it off), and the rows that it hides then. */
export function withCriterion(
	filter: Filter,
	sheet: SheetModel,
	column: number,
	criterion: Criterion | undefined,
): Filter {
	const criteria = new Map(filter.criteria);
	if (criterion === undefined) criteria.delete(column);
	else criteria.set(column, criterion);
	const hidden = new Set<number>();
	for (let row = filter.row + 1; row < sheet.used().rows; row++) {
		if (![...criteria].every(([at, wanted]) => passes(sheet, row, at, wanted))) hidden.add(row);
	}
	return { ...filter, criteria, hidden };
}

function passes(sheet: SheetModel, row: number, column: number, criterion: Criterion): boolean {
	const shown = sheet.display(row, column);
	if (criterion.hiddenValues.includes(shown)) return false;
	const { condition } = criterion;
	if (condition === undefined) return true;
	const value = sheet.value(row, column);
	const number = typeof value === "number" ? value : Number.NaN;
	return CONDITIONS[condition.kind].holds({ shown, operand: condition.operand.trim(), number });
}

/** Follows its table when lines are put in or taken out; without its header row or any column it is gone. */
export function movedFilter(filter: Filter | undefined, shift: LineShift): Filter | undefined {
	if (filter === undefined) return undefined;
	const moved = (line: number) => movedLine(line, shift);
	if (shift.axis === "row") {
		const row = moved(filter.row);
		const hidden = [...filter.hidden].map(moved).filter((line) => line !== undefined);
		return row === undefined ? undefined : { ...filter, row, hidden: new Set(hidden) };
	}
	const span = movedSpan(filter.column, filter.column + filter.columns - 1, shift);
	if (span === undefined) return undefined;
	const criteria = [...filter.criteria].flatMap(([column, criterion]) => {
		const to = moved(column);
		return to === undefined ? [] : [[to, criterion] as const];
	});
	const hidden = criteria.length < filter.criteria.size ? new Set<number>() : filter.hidden;
	return { ...filter, column: span[0], columns: span[1] - span[0] + 1, criteria: new Map(criteria), hidden };
}

export function snapshotFilter({ criteria, hidden, ...table }: Filter): FilterSnapshot {
	return { ...table, criteria: [...criteria], hidden: [...hidden] };
}

export function loadFilter({ criteria, hidden, ...table }: FilterSnapshot): Filter {
	return { ...table, criteria: new Map(criteria), hidden: new Set(hidden) };
}
