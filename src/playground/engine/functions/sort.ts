import { toBoolean } from "../coerce.ts";
import { compareScalars } from "../compare.ts";
import {
	arrayGrid,
	type CallEnvironment,
	defineArray,
	type FunctionTable,
	number,
	operand,
	optional,
	repeated,
} from "../define.ts";
import { fail, type Grid, isError, type Operand, type Scalar } from "../values.ts";
import { gridOf } from "./pick.ts";

export const sortFunctions: FunctionTable = {
	SORT: defineArray([arrayGrid, repeated(operand)], function (range, keys) {
		const order = readKeys(this, range, keys);
		return isError(order) ? order : sortRows(range, order).map((index) => range[index]!);
	}),
	SORTN: defineArray(
		[arrayGrid, optional(number), optional(number), repeated(operand)],
		function (range, count = 1, ties = 0, keys) {
			if (![0, 1, 2, 3].includes(ties))
				return fail("#VALUE!", "SORTN knows the modes 0, 1, 2 and 3 for ties.");
			const order = readKeys(this, range, keys);
			if (isError(order)) return order;
			return firstRows(sortRows(range, order), order, Math.max(1, Math.trunc(count)), ties).map(
				(index) => range[index]!,
			);
		},
	),
};

interface Key {
	readonly values: readonly Scalar[];
	readonly upwards: boolean;
}

/** Pairs of a column (its number, or a range as high) and whether it goes upwards. Without any: all columns upwards. */
function readKeys(
	environment: CallEnvironment,
	range: Grid,
	given: readonly Operand[],
): Key[] | ReturnType<typeof fail> {
	const columns = range[0]?.length ?? 0;
	if (given.length === 0) {
		return Array.from({ length: columns }, (_, index) => ({ values: columnOf(range, index), upwards: true }));
	}
	const keys: Key[] = [];
	for (let index = 0; index < given.length; index += 2) {
		const by = gridOf(given[index] ?? null);
		const upwards = toBoolean(gridOf(given[index + 1] ?? true)[0]?.[0] ?? true, {
			name: environment.name,
			parameter: index + 3,
			locale: environment.locale,
		});
		if (isError(upwards)) return upwards;
		const single = by[0]?.[0];
		if (by.length === range.length && by.length !== 1) keys.push({ values: columnOf(by, 0), upwards });
		else if (typeof single === "number" && single >= 1 && single <= columns) {
			keys.push({ values: columnOf(range, Math.trunc(single) - 1), upwards });
		} else return fail("#VALUE!", `Function ${environment.name} has no column ${String(single)} to sort by.`);
	}
	return keys;
}

function columnOf(range: Grid, index: number): Scalar[] {
	return range.map((row) => row[index] ?? null);
}

/** With ties: 0 none of them, 1 those of the last row, 2 each row once, 3 the first different rows with all their ties. */
function firstRows(
	rows: readonly number[],
	keys: readonly Key[],
	count: number,
	ties: number,
): readonly number[] {
	if (ties === 0) return rows.slice(0, count);
	const tied = (a: number, b: number): boolean =>
		keys.every(({ values }) => {
			const [left, right] = [values[a] ?? null, values[b] ?? null];
			return left === null || right === null ? left === right : compareScalars(left, right) === 0;
		});
	const groups: number[][] = [];
	for (const row of rows) {
		const last = groups[groups.length - 1];
		if (last && tied(last[0]!, row)) last.push(row);
		else groups.push([row]);
	}
	if (ties === 2) return groups.slice(0, count).map(([row]) => row!);
	if (ties === 3) return groups.slice(0, count).flat();
	const upTo = groups.findIndex((_, index) => groups.slice(0, index + 1).flat().length >= count);
	return upTo < 0 ? rows : groups.slice(0, upTo + 1).flat();
}

/** Blanks come last either way. */
function sortRows(range: Grid, keys: readonly Key[]): number[] {
	return [...range.keys()].sort((a, b) => {
		for (const { values, upwards } of keys) {
			const left = values[a] ?? null;
			const right = values[b] ?? null;
			if (left === null || right === null) {
				if (left === right) continue;
				return left === null ? 1 : -1;
			}
			const order = compareScalars(left, right);
			if (order !== 0) return upwards ? order : -order;
		}
		return a - b;
	});
}
