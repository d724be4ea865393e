/** Sheets' default, in pixels. */
export const DEFAULT_WIDTH = 100;

/** The library does not write this width, taking it for the programs' own. */
const LIBRARY_DEFAULT = 9;

/** Pixels to the file's unit: characters of the default font, 7 pixels wide, after 5 pixels of padding. */
export function toFileWidth(pixels: number): number {
	const characters = (pixels - 5) / 7;
	return characters === LIBRARY_DEFAULT ? characters + 0.001 : characters;
}

export function fromFileWidth(characters: number): number {
	return Math.round(characters * 7 + 5);
}

/** Pixels to points. */
export function toFileHeight(pixels: number): number {
	return pixels * 0.75;
}

export function fromFileHeight(points: number): number {
	return Math.round(points / 0.75);
}
