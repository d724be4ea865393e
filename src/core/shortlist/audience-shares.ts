import { type Problem, problem, quote } from "../problem.ts";
import { fromPoints } from "../values/parse-percent.ts";
import { showPercent } from "../values/show-number.ts";

/** A part of an audience: `US`, 0.61. */
export interface AudienceShare {
	readonly name: string;
	/** A fraction. */
	readonly share: number;
}

/** Shares are rounded, so all of them together may come to a little more than everybody. */
const MOST = 1.05;

/**
 * The shares in a cell as people and exports write them: `US 61%, CA 9%`, `61% US; 9% CA`, `18–24: 44 %`, `72% women`,
 * `United States (61.2%)`, `US 61, CA 9`. None where no figure stands; a problem where they come to more than the whole.
 */
export function readShares(text: string): readonly AudienceShare[] | Problem {
	const shares = withPercentSigns(text) ?? withPlainNumbers(text);
	const sum = shares.reduce((total, { share }) => total + share, 0);
	if (sum <= MOST) return shares;
	return problem(
		`${quote(text)} comes to ${showPercent(sum)} of the audience. Give shares of one and the same whole.`,
	);
}

function withPercentSigns(text: string): AudienceShare[] | undefined {
	const pieces = text.split(/(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％]/);
	if (pieces.length < 3) return undefined;
	// The name stands before its figure or after it, the same way in the whole cell.
	const before = nameIn(pieces[0] ?? "") !== "";
	const shares: AudienceShare[] = [];
	for (let index = 1; index < pieces.length; index += 2) {
		const name = nameIn(pieces[before ? index - 1 : index + 1] ?? "");
		const points = Number((pieces[index] ?? "").replace(",", "."));
		if (name !== "") shares.push({ name, share: fromPoints(points) });
	}
	return shares;
}

/** `US 61, CA 9` and `US 0.61`: points, unless none is above 1. */
function withPlainNumbers(text: string): AudienceShare[] {
	const found: { name: string; value: number }[] = [];
	for (const part of text.split(/[,;|/\n]+/)) {
		const match = /^\s*(\S.*?)[\s:=]+(\d{1,3}(?:\.\d+)?)\s*$/.exec(part);
		const name = nameIn(match?.[1] ?? "");
		if (match === null || name === "" || Number(match[2]) > 100) return [];
		found.push({ name, value: Number(match[2]) });
	}
	const isFraction = found.every(({ value }) => value <= 1);
	return found.map(({ name, value }) => ({ name, share: isFraction ? value : fromPoints(value) }));
}

/** Without the signs that part it from its figure and its neighbours. */
function nameIn(text: string): string {
	return text.replace(/^[\s,;:|/()=•·–-]+|[\s,;:|/(=•·–-]+$/g, "").replace(/\)$/, "");
}
