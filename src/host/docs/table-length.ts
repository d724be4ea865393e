/** How many index places a filled table takes. */
export function tableLength(rows: readonly (readonly string[])[]): number {
	return rows.reduce((sum, row) => sum + rowLength(row), 2);
}

export function rowLength(row: readonly string[]): number {
	return row.reduce((sum, cell) => sum + cell.length + 2, 1);
}
