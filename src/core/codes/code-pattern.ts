import { type Problem, problem, quote } from "../problem.ts";
import { MAX_LETTERS } from "../promo-code.ts";
import { latinCapitals } from "../values/latin-capitals.ts";

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
 *
 * @param inUse the codes of all other creators as `codeSkeleton` sees them.
 */
export function newCode(
	pattern: CodePattern,
	creator: string,
	handle: string,
	inUse: ReadonlySet<string>,
): string | Problem {
	const room = Math.min(MAX_LETTERS, LONGEST_CODE - pattern.before.length - pattern.after.length);
	const names = [creator, handle].map((name) => latinCapitals(name).slice(0, room));
	const name = names.find((letters) => letters !== "");
	if (name === undefined) {
		return problem(
			`${quote(creator)} has no Latin letters, nor has the handle. Type a code for this creator into Codes & Links.`,
		);
	}
	// Without I, L, O, Q, S, Z and B, which look like digits or each other.
	const marks = [..."ACDEFGHJKMNPRTUVWXY"];
	const pairs = marks.flatMap((one) => marks.flatMap((other) => (one === other ? [] : [one + other])));
	const endings = [...pairs, ...pairs.flatMap((pair) => marks.map((letter) => pair + letter))];
	const marked = endings.map((ending) => name.slice(0, room - ending.length) + ending);
	for (const letters of [...names, ...marked]) {
		const code = pattern.before + letters + pattern.after;
		if (letters !== "" && !isNearOne(codeSkeleton(code), inUse)) return code;
	}
	return problem(
		`Every code of this pattern for ${quote(creator)} looks like one in use. Type one into Codes & Links.`,
	);
}

/** Two codes with the same skeleton may be taken for each other, read or heard: MIA10 and MLA10, LEO10 and LE010. */
export function codeSkeleton(code: string): string {
	const alike: { readonly [sign: string]: string } = {
		I: "1",
		L: "1",
		O: "0",
		Q: "0",
		S: "5",
		Z: "2",
		B: "8",
	};
	return code
		.trim()
		.toUpperCase()
		.replace(/[ILOQSZB]/g, (sign) => alike[sign]!)
		.replace(/[\s_-]/g, "");
}

function isNearOne(skeleton: string, inUse: ReadonlySet<string>): boolean {
	if (inUse.has(skeleton)) return true;
	for (const other of inUse) if (isOneApart(skeleton, other)) return true;
	return false;
}

/** One sign more, less or other makes one of the other: MARA10 and MARAA10, MIA10 and MAA10. */
export function isOneApart(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	const rest = short.length === long.length ? start + 1 : start;
	return short.slice(rest) === long.slice(start + 1);
}
