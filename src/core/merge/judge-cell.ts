import { type Cell, isBlank, isDateCell, sameCell } from "../cell.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { isImported, type Recorded } from "../tracker/import-record.ts";
import { parseNumber } from "../values/parse-number.ts";

/** What a list's value means for a cell of the Roster. */
export type Verdict =
	/** Nothing to do. */
	| { readonly kind: "same" }
	| { readonly kind: "fill" }
	/** It holds an older import's value. */
	| { readonly kind: "renew"; readonly recorded: Recorded }
	/** It holds this value from an older import, so the value is newer than was known. */
	| { readonly kind: "confirm"; readonly recorded: Recorded }
	/** It holds the value of a newer import. */
	| { readonly kind: "older"; readonly recorded: Recorded }
	/** Somebody typed it, or (with `recorded`) it was imported with the same day. */
	| { readonly kind: "conflict"; readonly recorded?: Recorded };

/** Of a known account a typed cell of these is never offered for replacement: another spelling of the same, or the planner's own words. */
const KEPT = ["platform", "URL", "notes", "source", "as of"];

/** Weighs a value of a list, of the given day, against what the cell holds and what the record says about it. */
export function judgeCell(
	column: string,
	before: Cell,
	after: Cell,
	day: string,
	recorded: Recorded | undefined,
): Verdict {
	if (before === "") return { kind: "fill" };
	if (isImported(recorded, before)) return judgeImported(before, after, day, recorded);
	const kept = isBlank(before) || KEPT.includes(column) || meansTheSame(before, after);
	return { kind: kept ? "same" : "conflict" };
}

/** Days as text sort by themselves; the mark of an uncertain one does not make it later. */
export function compareDays(a: string, b: string): number {
	if (a === b) return 0;
	const [first, second] = [a.replace("?", ""), b.replace("?", "")];
	return first === second ? 0 : first < second ? -1 : 1;
}

function judgeImported(before: Cell, after: Cell, day: string, recorded: Recorded): Verdict {
	const order = compareDays(day, recorded.day);
	if (sameCell(before, after)) {
		// The same list again, only on a later day, confirms nothing if it does not say of which day it is.
		return order > 0 && !day.endsWith("?") ? { kind: "confirm", recorded } : { kind: "same" };
	}
	if (order === 0) return { kind: "conflict", recorded };
	return { kind: order > 0 ? "renew" : "older", recorded };
}

/** `12.4K` as typed and 12400 as imported are no difference, nor are letter case and the @ of a handle. */
function meansTheSame(before: Cell, after: Cell): boolean {
	if (sameCell(before, after)) return true;
	if (isDateCell(before) || isDateCell(after)) return false;
	if (typeof before === "string" && typeof after === "number") return parseNumber(before) === after;
	return keyPart(before) === keyPart(after);
}
