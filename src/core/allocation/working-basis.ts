/** The inverse of the working basis, kept row by row: `rows` × `rows`. */
export interface WorkingBasis {
	readonly rows: number;
	readonly inverse: Float64Array;
	/** The option basic at each position, or −1 − row for the activity of a row. */
	readonly basic: Int32Array;
	readonly scratch: Float64Array;
	updates: number;
}

export function newWorkingBasis(rows: number): WorkingBasis {
	return {
		rows,
		inverse: new Float64Array(rows * rows),
		basic: new Int32Array(rows),
		scratch: new Float64Array(rows),
		updates: 0,
	};
}

/** Every row's activity is basic: column −e of the row. */
export function resetToActivities({ rows, inverse, basic }: WorkingBasis): void {
	inverse.fill(0);
	for (let row = 0; row < rows; row++) {
		inverse[row * rows + row] = -1;
		basic[row] = -1 - row;
	}
}

/** The inverse times a column, into `scratch`. */
export function multiply({ rows, inverse, scratch }: WorkingBasis, column: Float64Array): Float64Array {
	for (let position = 0; position < rows; position++) {
		let sum = 0;
		const base = position * rows;
		for (let row = 0; row < rows; row++) sum += inverse[base + row]! * column[row]!;
		scratch[position] = sum;
	}
	return scratch;
}

/** Puts the column whose product with the inverse is in `scratch` at a position. */
export function replaceColumn({ rows, inverse, scratch }: WorkingBasis, at: number): void {
	const pivot = 1 / scratch[at]!;
	const from = at * rows;
	for (let row = 0; row < rows; row++) inverse[from + row] = inverse[from + row]! * pivot;
	for (let position = 0; position < rows; position++) {
		const factor = scratch[position]!;
		if (position === at || factor === 0) continue;
		const base = position * rows;
		for (let row = 0; row < rows; row++) {
			inverse[base + row] = inverse[base + row]! - factor * inverse[from + row]!;
		}
	}
}

/**
 * Rebuilds the inverse from what is basic. `columnOf` gives the column of a basic option. False if the columns depend
 * on each other. Options may change positions.
 */
export function refactor(basis: WorkingBasis, columnOf: (option: number) => Float64Array): boolean {
	const { rows, basic } = basis;
	const options: number[] = [];
	const free = new Uint8Array(rows).fill(1);
	for (let position = 0; position < rows; position++) {
		const item = basic[position]!;
		if (item >= 0) options.push(item);
		else free[-1 - item] = 0;
	}
	resetToActivities(basis);
	for (const option of options) {
		const product = multiply(basis, columnOf(option));
		let best = -1;
		for (let position = 0; position < rows; position++) {
			if (free[position] === 0) continue;
			if (best < 0 || Math.abs(product[position]!) > Math.abs(product[best]!)) best = position;
		}
		if (best < 0 || Math.abs(product[best]!) < 1e-9) return false;
		replaceColumn(basis, best);
		basic[best] = option;
		free[best] = 0;
	}
	basis.updates = 0;
	return true;
}
