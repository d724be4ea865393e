import type { Format } from "./types.ts";

/** Hides what the layers below a cell say. */
export const BLANK: Format = { number: "", note: "", validation: null };

/** Later parts win; style is merged property by property. */
export function mergeFormats(below: Format, above: Format): Format {
	const merged: { -readonly [K in keyof Format]: Format[K] } = { ...below };
	if (above.number !== undefined) merged.number = above.number;
	if (above.validation !== undefined) merged.validation = above.validation;
	if (above.note !== undefined) merged.note = above.note;
	if (above.style !== undefined) merged.style = { ...below.style, ...above.style };
	return merged;
}

/** Without the parts that only say that there is nothing. */
export function withoutCleared(format: Format): Format {
	if (format.number !== "" && format.note !== "" && format.validation !== null) return format;
	const { number, validation, note, ...rest } = format;
	return {
		...rest,
		...(number ? { number } : {}),
		...(validation ? { validation } : {}),
		...(note ? { note } : {}),
	};
}
