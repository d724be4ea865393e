import { type Area, areaGrid, cached, eachFilled, readArea } from "./areas.ts";
import { readNumber } from "./coerce.ts";
import { compareScalars, equalityKey } from "./compare.ts";
import { fail, type Grid, isArea, isError, isGrid, type Operand, type Scalar } from "./values.ts";

/** A condition as COUNTIF and its like take it: `">=1000"`, `"Nano"`, `"m*"`, 5. */
export interface Criterion {
	test(value: Scalar): boolean;
	/** Set where the condition is plain equality with a value that is not blank. */
	readonly key: string | undefined;
}

export function parseCriterion(given: Scalar, locale: string): Criterion {
	if (typeof given !== "string") return equals(given ?? 0);
	const key = `${locale} ${given}`;
	let criterion = parsed.get(key);
	if (criterion === undefined) {
		criterion = parseText(given, locale);
		if (parsed.size >= MOST_KEPT) parsed.clear();
		parsed.set(key, criterion);
	}
	return criterion;
}

/** Reading a text as a number or date is slow, and the same conditions come again in every row. */
const parsed = new Map<string, Criterion>();
const MOST_KEPT = 10_000;

function parseText(given: string, locale: string): Criterion {
	const [, operator = "", rest = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(given) ?? [];
	const value = literal(rest, locale);
	if (operator === "" || operator === "=") return value === "" ? blank(operator === "") : equals(value);
	if (operator === "<>") {
		const same = value === "" ? blank(false) : equals(value);
		return { test: (cell) => !same.test(cell), key: undefined };
	}
	return { test: (cell) => ordered(operator, cell, value), key: undefined };
}

/** Text matches a pattern where `*` is any text, `?` any character, `~` takes the next one as it is. */
export function wildcardPattern(text: string): RegExp | undefined {
	if (!/[*?~]/.test(text)) return undefined;
	const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (part, escaped?: string) => {
		if (escaped !== undefined) return `\\${escaped}`;
		if (part === "*") return "[\\s\\S]*";
		return part === "?" ? "[\\s\\S]" : `\\${part}`;
	});
	return new RegExp(`^${source}$`, "i");
}

/** A range a condition is applied to. */
export interface Tested {
	readonly rows: number;
	readonly columns: number;
	at(row: number, column: number): Scalar;
	/** The places where the condition holds, row by row, as `row × columns + column`. */
	matches(criterion: Criterion): readonly number[];
}

export function testedRange(operand: Operand): Tested {
	if (isArea(operand)) return testedArea(operand);
	const grid: Grid = isGrid(operand) ? operand : [[operand as Scalar]];
	return {
		...sizeOf(grid),
		at: (row, column) => grid[row]?.[column] ?? null,
		matches: (criterion) => scan(grid, criterion),
	};
}

/** Where all conditions hold; the ranges must have one size, that of `first` if there is one. */
export function matchAll(
	pairs: readonly Operand[],
	locale: string,
	name: string,
	first?: Pick<Tested, "rows" | "columns">,
): readonly number[] | Scalar {
	let positions: readonly number[] | undefined;
	for (let index = 0; index + 1 < pairs.length; index += 2) {
		const tested = testedRange(pairs[index] ?? null);
		first ??= tested;
		if (tested.rows !== first.rows || tested.columns !== first.columns) {
			return fail("#VALUE!", `Array arguments to ${name} are of different size.`);
		}
		const criterion = parseCriterion(pairs[index + 1] as Scalar, locale);
		positions = positions === undefined ? tested.matches(criterion) : restrict(positions, tested, criterion);
	}
	return positions ?? [];
}

function restrict(positions: readonly number[], tested: Tested, criterion: Criterion): readonly number[] {
	return positions.filter((position) =>
		criterion.test(tested.at(Math.floor(position / tested.columns), position % tested.columns)),
	);
}

function testedArea(area: Area): Tested {
	const { rows, columns } = sizeOf(areaGrid(area));
	return {
		rows,
		columns,
		at: (row, column) => readArea(area, row, column),
		matches(criterion) {
			if (criterion.key === undefined) return scanOnce(area, criterion);
			const index = cached(area, "positions", () => indexPositions(area, columns));
			return index.get(criterion.key) ?? [];
		},
	};
}

const MOST_SCANS = 50;

/** The same condition often stands in every row of a column. */
function scanOnce(area: Area, criterion: Criterion): readonly number[] {
	const scans = cached(area, "scans", () => new Map<Criterion, readonly number[]>());
	const known = scans.get(criterion);
	if (known !== undefined) return known;
	const found = scan(areaGrid(area), criterion);
	if (scans.size < MOST_SCANS) scans.set(criterion, found);
	return found;
}

function indexPositions(area: Area, columns: number): Map<string, number[]> {
	const index = new Map<string, number[]>();
	eachFilled(area, (value, row, column) => {
		const key = equalityKey(value);
		if (key === undefined) return;
		const positions = index.get(key);
		if (positions === undefined) index.set(key, [row * columns + column]);
		else positions.push(row * columns + column);
	});
	return index;
}

function scan(grid: Grid, criterion: Criterion): number[] {
	const found: number[] = [];
	let position = 0;
	for (const row of grid) {
		for (const value of row) {
			if (criterion.test(value)) found.push(position);
			position++;
		}
	}
	return found;
}

function sizeOf(grid: Grid): { rows: number; columns: number } {
	return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

function literal(text: string, locale: string): Scalar {
	if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
	return readNumber(text, locale) ?? text;
}

function equals(value: Scalar): Criterion {
	const pattern = typeof value === "string" ? wildcardPattern(value) : undefined;
	if (pattern !== undefined) {
		return { test: (cell) => typeof cell === "string" && pattern.test(cell), key: undefined };
	}
	const key = equalityKey(value);
	if (key !== undefined) return { test: (cell) => equalityKey(cell) === key, key };
	return { test: (cell) => isError(cell) && isError(value) && cell.error === value.error, key: undefined };
}

function blank(emptyTextToo: boolean): Criterion {
	return { test: (cell) => cell === null || (emptyTextToo && cell === ""), key: undefined };
}

/** Only values of the same type are in order. */
function ordered(operator: string, cell: Scalar, value: Scalar): boolean {
	if (cell === null || typeof cell !== typeof value) return false;
	const order = compareScalars(cell, value);
	if (operator === "<") return order < 0;
	if (operator === ">") return order > 0;
	return operator === "<=" ? order <= 0 : order >= 0;
}
