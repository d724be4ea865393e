import type { Scalar } from "./values.ts";

/**
 * The order of values: numbers, then text without regard to case, then FALSE and TRUE. A blank equals 0, "" and FALSE,
 * whichever it meets. Errors count as equal; callers deal with them before.
 */
export function compareScalars(a: Scalar, b: Scalar): number {
	const left = a ?? blankLike(b);
	const right = b ?? blankLike(a);
	if (typeof left === "number" && typeof right === "number") return left - right;
	if (typeof left === "string" && typeof right === "string") return compareText(left, right);
	if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
	return rank(left) - rank(right);
}

export function equalScalars(a: Scalar, b: Scalar): boolean {
	return compareScalars(a, b) === 0;
}

function compareText(a: string, b: string): number {
	const left = a.toLowerCase();
	const right = b.toLowerCase();
	if (left === right) return 0;
	return collator().compare(left, right) || (left < right ? -1 : 1);
}

/** Equal values have equal keys: for looking values up by map. Blank cells have none. */
export function equalityKey(value: Scalar): string | undefined {
	if (value === null || typeof value === "object") return undefined;
	if (typeof value === "number") return `n${value === 0 ? 0 : value}`;
	return typeof value === "string" ? `s${value.toLowerCase()}` : `b${value}`;
}

let sharedCollator: Intl.Collator | undefined;

function collator(): Intl.Collator {
	sharedCollator ??= new Intl.Collator("en");
	return sharedCollator;
}

function blankLike(other: Scalar): Scalar {
	if (typeof other === "string") return "";
	return typeof other === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
	if (typeof value === "number") return 0;
	if (typeof value === "string") return 1;
	return typeof value === "boolean" ? 2 : 3;
}
