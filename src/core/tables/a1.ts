/** Column number, from 0, to letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
	let letters = "";
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}

/** Row and column, from 0, to `C5`. */
export function cellAddress(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`;
}
