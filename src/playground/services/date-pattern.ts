import { exception } from "./exception.ts";

/** A part of a date pattern: a run of one letter, or text as it is. */
export type PatternPart = { readonly letter: string; readonly length: number } | { readonly text: string };

export const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const KNOWN_LETTERS = "yMdDEuaHkKhmsSzZX";

/** Reads a pattern such as `yyyy-MM-dd'T'HH:mm`, written as for Java's SimpleDateFormat, which `Utilities` follows. */
export function readPattern(pattern: string): PatternPart[] {
	const parts: PatternPart[] = [];
	for (const [piece] of pattern.matchAll(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
		if (piece === "''") parts.push({ text: "'" });
		else if (piece.startsWith("'")) parts.push({ text: piece.slice(1, -1).replaceAll("''", "'") });
		else if (/[A-Za-z]/.test(piece))
			parts.push({ letter: requireKnown(piece.charAt(0)), length: piece.length });
		else parts.push({ text: piece });
	}
	return parts;
}

function requireKnown(letter: string): string {
	if (KNOWN_LETTERS.includes(letter)) return letter;
	if ("GYLwWFL".includes(letter)) {
		throw new Error(`The date pattern letter "${letter}" is not implemented in the playground.`);
	}
	throw exception(`Illegal pattern character '${letter}'`);
}
