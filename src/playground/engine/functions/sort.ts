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
			if (![0, 1, 2, 3].includes(ties)) {
				return fail("#VALUE!", `Function SORTN parameter 3 value is ${ties}. Use one of: 0, 1, 2, 3.`);
			}
			const order = readKeys(this, range, keys);
			if (isError(order)) return order;
			const places = withTies(sortRows(range, order), Math.max(1, Math.trunc(count)), ties, order);
			return places.map((index) => range[index]!);
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

/** 0: the first rows; 1: and all that equal the last of them; 2: one of each kind; 3: the first kinds, each in full. */
function withTies(sorted: readonly number[], count: number, ties: number, keys: readonly Key[]): number[] {
	const kinds: number[] = [];
	let kind = 0;
	for (const [position, index] of sorted.entries()) {
		const before = sorted[position - 1];
		const same =
			before !== undefined &&
			keys.every(({ values }) => compareScalars(values[before] ?? null, values[index] ?? null) === 0);
		if (!same) kind++;
		kinds.push(kind);
	}
	const last = kinds[Math.min(count, kinds.length) - 1] ?? 0;
	return sorted.filter((_, position) => {
		if (ties === 0) return position < count;
		if (ties === 1) return kinds[position]! <= last;
		const isFirst = kinds[position] !== kinds[position - 1];
		return kinds[position]! <= count && (ties === 3 || isFirst);
	});
}

function columnOf(range: Grid, index: number): Scalar[] {
	return range.map((row) => row[index] ?? null);
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
