import { isProblem, type Problem, problem } from "./problem.ts";
import type { Parameter, SheetFunction, SheetValue } from "./sheet-function.ts";

export type Rows = readonly (readonly unknown[])[];

/** One argument with the parameter it belongs to; a repeated parameter has as many as were given. */
export interface Slot {
	readonly parameter: Parameter;
	/** What was given, a single cell as one row of one; `undefined` if nothing was. */
	readonly rows: Rows | undefined;
	/** The widest row's cells. */
	readonly columns: number;
}

const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;

/** Puts the arguments beside the parameters. Throws if a required one is not given at all, or if there are too many. */
export function slotsOf(definition: SheetFunction, args: ArrayLike<unknown>): Slot[] {
	const { name, parameters } = definition;
	const last = parameters[parameters.length - 1];
	const given = countGiven(args);
	if (given > parameters.length && last?.repeated === undefined) {
		const names = parameters.map((parameter) => parameter.name).join(", ");
		const takes = `${parameters.length} argument${parameters.length === 1 ? "" : "s"}`;
		throw new Error(`${name} takes ${takes} at most (${names}), but ${given} are given.`);
	}
	const slots: Slot[] = [];
	for (let i = 0; i < Math.max(given, parameters.length); i++) {
		const parameter = parameters[i] ?? (last as Parameter);
		const slot = slotOf(parameter, args[i]);
		if (slot.rows === undefined && parameter.optional === undefined && i < parameters.length) {
			throw new Error(`${name} needs ${parameter.name}: ${parameter.about}`);
		}
		slots.push(slot);
	}
	return slots;
}

/** The value read, `undefined` for a blank cell, or a problem that names the parameter. */
export function readCell(cell: unknown, parameter: Parameter): unknown {
	if (typeof cell === "number" && cell - cell === 0) {
		const value = parameter.reader.read(cell);
		return typeof value === "number" ? value : named(value, parameter);
	}
	if (isBlankCell(cell)) return undefined;
	if (typeof cell === "string" && ERROR_CELL.test(cell)) {
		return problem(`${parameter.name} is ${cell.trim()}. Mend that cell first.`);
	}
	return isSheetValue(cell)
		? named(parameter.reader.read(cell), parameter)
		: problem(`${parameter.name} is not a value that can be read. Give ${parameter.reader.expected}.`);
}

/** The filled cells of a row, left to right; `undefined` if there are none. */
export function readRow(cells: readonly unknown[] | undefined, parameter: Parameter): unknown {
	const list: unknown[] = [];
	for (const cell of cells ?? []) {
		const value = readCell(cell, parameter);
		if (isProblem(value)) return value;
		if (value !== undefined) list.push(value);
	}
	return list.length === 0 ? undefined : list;
}

/** All rows with their blank cells as `undefined`, or what the parameter prepares from them; `undefined` if there are none. */
export function readWhole(rows: Rows, parameter: Parameter): unknown {
	const all: (SheetValue | undefined)[][] = [];
	for (const [row, cells] of rows.entries()) {
		const values = cells.map((cell) => readCell(cell, parameter));
		const column = values.findIndex(isProblem);
		if (column >= 0) return placed(values[column] as Problem, rows.length, row, cells.length, column);
		all.push(values as (SheetValue | undefined)[]);
	}
	if (all.length === 0 || parameter.prepare === undefined) return all.length === 0 ? undefined : all;
	return named(parameter.prepare(all), parameter);
}

export function isBlankCell(cell: unknown): boolean {
	return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** `12 rows`, `1 column`. */
export function counted(many: number, noun: string): string {
	return `${many} ${noun}${many === 1 ? "" : "s"}`;
}

/** Says which cell of a range it was. */
function placed(
	{ problem: message }: Problem,
	rows: number,
	row: number,
	columns: number,
	column: number,
): Problem {
	if (rows * columns === 1) return problem(message);
	return problem(`Row ${row + 1}${columns > 1 ? `, column ${column + 1}` : ""} of ${message}`);
}

function named(value: unknown, parameter: Parameter): unknown {
	return isProblem(value) ? problem(`${parameter.name}: ${value.problem}`) : value;
}

/** Values may come from another JavaScript realm, where `instanceof Date` is false. */
function isSheetValue(cell: unknown): cell is SheetValue {
	if (typeof cell === "string" || typeof cell === "boolean") return true;
	return Object.prototype.toString.call(cell) === "[object Date]" && !Number.isNaN((cell as Date).getTime());
}

/** Trailing arguments that were left out do not count. */
function countGiven(args: ArrayLike<unknown>): number {
	let given = args.length;
	while (given > 0 && (args[given - 1] === undefined || args[given - 1] === null || args[given - 1] === ""))
		given--;
	return given;
}

function slotOf(parameter: Parameter, value: unknown): Slot {
	if (value === undefined || value === null) return { parameter, rows: undefined, columns: 0 };
	if (!Array.isArray(value)) return { parameter, rows: [[value]], columns: 1 };
	let rows: Rows = value;
	let columns = 0;
	for (let i = 0; i < value.length; i++) {
		const row: unknown = value[i];
		if (!Array.isArray(row)) {
			rows = [value];
			columns = value.length;
			break;
		}
		if (row.length > columns) columns = row.length;
	}
	return rows.length * columns === 0 ? { parameter, rows: [[""]], columns: 1 } : { parameter, rows, columns };
}
