import type { Cell } from "../cell.ts";
import { type ColumnLook, lookAtColumn } from "./column-values.ts";
import type { Header } from "./find-header.ts";
import type { Importer, Meaning } from "./importer.ts";
import { likeness } from "./meaning-by-values.ts";
import { meaningByHeader } from "./recognise-columns.ts";

/** So much better must the headers fit when moved: more where no cell in the header row is missing. */
const BETTER_TO_RIGHT = 2;
const BETTER_TO_LEFT = 3;

/**
 * Moves headers that stand one column beside their values, as they do when one header cell is missing (an index column
 * without a header) or one too many. They are moved only if the values leave no doubt. `said` tells the planner.
 */
export function alignHeader(
	header: Header,
	rows: readonly (readonly Cell[])[],
	format: Importer | undefined,
): { readonly header: Header; readonly said?: string } {
	const { names } = header;
	if (names.length < 2) return { header };
	const meanings = names.map((_, index) => meaningByHeader(header, index, format));
	const width = rows.reduce((most, row) => Math.max(most, row.length), names.length);
	const looks = Array.from({ length: width }, (_, index) => lookAtColumn(rows, index));
	const asIs = fits(meanings, looks, 0);
	if (!asIs.some((one) => one < 0)) return { header };
	const [toRight, toLeft] = [fits(meanings, looks, 1), fits(meanings, looks, -1)];
	const [lastName, lastLook] = [names[width - 1] ?? "", looks[width - 1]?.filled ?? 0];
	const right = lastName === "" && lastLook > 0 ? bestFrom(asIs, toRight, 0) : nothing;
	const left = lastLook === 0 ? bestFrom(asIs, toLeft, 1) : nothing;
	const best = right.gain >= BETTER_TO_RIGHT ? right : left;
	if (best.gain < (best === right ? BETTER_TO_RIGHT : BETTER_TO_LEFT) || best.wrong > 0) return { header };
	const move = <T>(cells: readonly T[], blank: T): T[] =>
		best === right
			? [...cells.slice(0, best.from), blank, ...cells.slice(best.from, width - 1)]
			: [...cells.slice(0, best.from - 1), ...cells.slice(best.from)];
	const where = names[best.from] ?? "";
	return {
		header: { ...header, names: move(names, ""), groups: move(header.groups, "") },
		said: `From “${where}” on the headers stand one column to the ${best === right ? "left" : "right"} of their values, so they were moved. Check the columns below.`,
	};
}

/** How each header fits the column that stands `shift` columns further right. */
function fits(
	meanings: readonly (Meaning | undefined)[],
	looks: readonly ColumnLook[],
	shift: number,
): readonly number[] {
	return meanings.map((meaning, index) => {
		const look = looks[index + shift];
		return meaning === undefined || look === undefined ? 0 : likeness(meaning, look);
	});
}

interface Move {
	/** The first header that is moved. */
	readonly from: number;
	readonly gain: number;
	/** Headers that would still stand over the wrong values. */
	readonly wrong: number;
}

const nothing: Move = { from: 0, gain: 0, wrong: 0 };

/** The header from which on moving helps most; of several such the last, or the first where one header is one too many: it is mostly the very first. */
function bestFrom(asIs: readonly number[], moved: readonly number[], first: 0 | 1): Move {
	let best = nothing;
	let [gain, wrong] = [0, asIs.filter((one) => one < 0).length];
	for (let from = asIs.length - 1; from >= first; from--) {
		gain += (moved[from] ?? 0) - (asIs[from] ?? 0);
		wrong += Number((moved[from] ?? 0) < 0) - Number((asIs[from] ?? 0) < 0);
		if (gain > best.gain || (first === 1 && gain === best.gain && gain > 0)) best = { from, gain, wrong };
	}
	return best;
}
