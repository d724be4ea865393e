/** A number inside a sentence, rounded to a whole one: `1,410`. */
export function showCount(value: number): string {
	return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A fraction inside a sentence, as a percentage of three digits: `3.46%`. */
export function showPercent(value: number): string {
	return `${Number((value * 100).toPrecision(3))}%`;
}
