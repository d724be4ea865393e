import { areaGrid, cached } from "../areas.ts";
import { compareScalars, equalityKey, equalScalars } from "../compare.ts";
import { wildcardPattern } from "../criteria.ts";
import { type Grid, isArea, isGrid, type Operand, type Scalar } from "../values.ts";

/** The values of one row or column, with a fast way to find one. */
export interface Line {
	readonly length: number;
	at(index: number): Scalar;
	/** The first place of an equal value; -1 if there is none. */
	indexOf(value: Scalar): number;
	/** The last place of an equal value; -1 if there is none. */
	lastIndexOf(value: Scalar): number;
}

/** A column of a range (by default the first), or its row. */
export function lineOf(operand: Operand, along: "rows" | "columns", offset = 0): Line {
	const grid: Grid = isArea(operand) ? areaGrid(operand) : isGrid(operand) ? operand : [[operand as Scalar]];
	const length = along === "rows" ? grid.length : (grid[0]?.length ?? 0);
	const at = (index: number): Scalar =>
		(along === "rows" ? grid[index]?.[offset] : grid[offset]?.[index]) ?? null;
	const makeIndex = () => firstPlaces(length, at);
	let own: Map<string, number> | undefined;
	return {
		length,
		at,
		indexOf(value) {
			const key = equalityKey(value);
			if (key === undefined) return scan(length, at, (candidate) => equalScalars(candidate, value));
			if (isArea(operand)) return cached(operand, `line:${along}:${offset}`, makeIndex).get(key) ?? -1;
			own ??= makeIndex();
			return own.get(key) ?? -1;
		},
		lastIndexOf(value) {
			const key = equalityKey(value);
			const makeIndex = () => firstPlaces(length, (index) => at(length - 1 - index));
			const places =
				key !== undefined && isArea(operand)
					? cached(operand, `last:${along}:${offset}`, makeIndex).get(key)
					: undefined;
			if (places !== undefined) return length - 1 - places;
			for (let index = length - 1; index >= 0; index--) if (equalScalars(at(index), value)) return index;
			return -1;
		},
	};
}

/** `VLOOKUP(…, FALSE)`, `MATCH(…, 0)`: equal, or fitting a pattern with `*` or `?`. */
export function findExact(line: Line, value: Scalar, wildcards: boolean): number {
	const pattern = wildcards && typeof value === "string" ? wildcardPattern(value) : undefined;
	if (pattern === undefined) return line.indexOf(value);
	return scan(line.length, line.at, (candidate) => typeof candidate === "string" && pattern.test(candidate));
}

/** The last place whose value is not above the wanted one, in a line sorted upwards; of the same type only. */
export function findSorted(line: Line, value: Scalar): number {
	let found = -1;
	for (let index = 0; index < line.length; index++) {
		const candidate = line.at(index);
		if (candidate === null || typeof candidate !== typeof value) continue;
		if (compareScalars(candidate, value) > 0) break;
		found = index;
	}
	return found;
}

/** The last place whose value is not below the wanted one, in a line sorted downwards. */
export function findSortedDown(line: Line, value: Scalar): number {
	let found = -1;
	for (let index = 0; index < line.length; index++) {
		const candidate = line.at(index);
		if (candidate === null || typeof candidate !== typeof value) continue;
		if (compareScalars(candidate, value) < 0) break;
		found = index;
	}
	return found;
}

/** The value nearest from below (`-1`) or above (`1`), in any order. */
export function findNearest(line: Line, value: Scalar, side: -1 | 1): number {
	let found = -1;
	for (let index = 0; index < line.length; index++) {
		const candidate = line.at(index);
		if (candidate === null || typeof candidate !== typeof value) continue;
		const order = compareScalars(candidate, value) * side;
		if (order < 0) continue;
		if (order === 0) return index;
		if (found < 0 || compareScalars(candidate, line.at(found)) * side < 0) found = index;
	}
	return found;
}

function firstPlaces(length: number, at: (index: number) => Scalar): Map<string, number> {
	const places = new Map<string, number>();
	for (let index = 0; index < length; index++) {
		const key = equalityKey(at(index));
		if (key !== undefined && !places.has(key)) places.set(key, index);
	}
	return places;
}

function scan(length: number, at: (index: number) => Scalar, test: (value: Scalar) => boolean): number {
	for (let index = 0; index < length; index++) if (test(at(index))) return index;
	return -1;
}
