/** The rows or the columns of a sheet as lengths in pixels. */
export interface Axis {
	readonly count: number;
	/** Where line `index` begins; `start(count)` is the total. */
	start(index: number): number;
	size(index: number): number;
	/** The line at a distance from the beginning, clamped to the sheet. */
	at(pixels: number): number;
}

export function createAxis(count: number, size: (index: number) => number): Axis {
	const starts = new Float64Array(count + 1);
	for (let index = 0; index < count; index++) starts[index + 1] = starts[index]! + size(index);
	const start = (index: number) => starts[Math.max(0, Math.min(index, count))]!;
	return {
		count,
		start,
		size: (index) => start(index + 1) - start(index),
		at(pixels) {
			let low = 0;
			let high = count - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if (starts[middle]! <= pixels) low = middle;
				else high = middle - 1;
			}
			return low;
		},
	};
}
