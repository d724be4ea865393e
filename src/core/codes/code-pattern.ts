import { type Problem, problem, quote } from "../problem.ts";
import { MAX_LETTERS } from "../promo-code.ts";
import { latinCapitals } from "../values/latin-capitals.ts";
import type { CodesInUse } from "./codes-in-use.ts";

/** What stands around a creator's name in a code: nothing and `10` in (NAME)10. */
export interface CodePattern {
	readonly before: string;
	readonly after: string;
}

/** Longer codes are mistyped, and cut off on a phone's screen. */
const LONGEST_CODE = 24;
const SHORTEST_NAME = 4;

/** Reads `(NAME)10`, `STRIDE-{name}` and the like. */
export function readCodePattern(text: string): CodePattern | Problem {
	const pieces = text
		.trim()
		.toUpperCase()
		.split(/[([{<]+\s*NAME\s*[)\]}>]+/);
	const [before = "", after = ""] = pieces;
	const fixed = before + after;
	if (pieces.length !== 2 || !/^[A-Z0-9_-]*$/.test(fixed)) {
		return problem(
			`The code pattern ${quote(text)} cannot be used. Write (NAME) where the creator's name goes, with letters A to Z, digits, - and _ around it, such as (NAME)10.`,
		);
	}
	if (fixed.length > LONGEST_CODE - SHORTEST_NAME) {
		return problem(
			`The code pattern ${quote(text)} is too long. Codes may have ${LONGEST_CODE} characters; leave ${SHORTEST_NAME} of them for the name.`,
		);
	}
	return { before, after };
}

/**
 * The first code for a creator that nobody could take for one in use, not even with one letter mistyped: made of the name,
 * then of the handle, then of the name and two letters or three.
 */
export function newCode(
	pattern: CodePattern,
	creator: string,
	handle: string,
	inUse: CodesInUse,
): string | Problem {
	const room = Math.min(MAX_LETTERS, LONGEST_CODE - pattern.before.length - pattern.after.length);
	const names = [creator, handle].map((name) => latinCapitals(name).slice(0, room));
	const name = names.find((letters) => letters !== "");
	if (name === undefined) {
		return problem(
			`${quote(creator)} has no Latin letters, nor has the handle. Type a code for this creator into Codes & Links.`,
		);
	}
	const codeOf = (letters: string) => pattern.before + letters + pattern.after;
	const plain = names.find((letters) => letters !== "" && !inUse.isNear(codeOf(letters)));
	if (plain !== undefined) return codeOf(plain);
	for (let at = inUse.tried.get(name) ?? 0; at < ENDINGS; at++) {
		inUse.tried.set(name, at + 1);
		const ending = endingAt(at);
		const code = codeOf(name.slice(0, room - ending.length) + ending);
		if (!inUse.isNear(code)) return code;
	}
	return problem(
		`Every code of this pattern for ${quote(creator)} looks like one in use. Type one into Codes & Links.`,
	);
}

/** Without I, L, O, Q, S, Z and B, which look like digits or each other. */
const MARKS = "ACDEFGHJKMNPRTUVWXY";
/** All pairs of two marks, then each with a third. */
const ENDINGS = 19 * 18 * 20;

function endingAt(index: number): string {
	const [pair, third] = index < 19 * 18 ? [index, undefined] : [Math.floor(index / 19) - 18, index % 19];
	const first = Math.floor(pair / 18);
	const other = pair % 18;
	const second = other < first ? other : other + 1;
	return MARKS.charAt(first) + MARKS.charAt(second) + (third === undefined ? "" : MARKS.charAt(third));
}
