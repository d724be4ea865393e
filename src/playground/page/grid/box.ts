/** Lengths in pixels as a style: Preact adds no unit to numbers. */
export function box(lengths: Readonly<Record<string, number>>): Record<string, string> {
	return Object.fromEntries(Object.entries(lengths).map(([name, pixels]) => [name, `${pixels}px`]));
}
