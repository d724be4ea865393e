import { digest } from "../digest.ts";
import { MESSAGE_COLUMNS, type Message } from "./compose.ts";

/**
 * What is to become of a text in the sheet: `same` as wanted, `fill` a blank, `renew` what nobody edited, `keep` what
 * somebody edited, or `offer` to replace it, since what it is made of has changed after the edit.
 */
export type Fate = "same" | "fill" | "renew" | "keep" | "offer";

/**
 * Decides by the digests kept in the row's own "written" cell, one for each text as the add-on wrote it last. A text that
 * fits its digest was edited by nobody; without a digest every text is somebody's.
 */
export function fateOf(current: string, wanted: string, column: keyof Message, written: string): Fate {
	if (wanted === "" || current === wanted) return "same";
	if (current.trim() === "") return "fill";
	const kept = written.split(" ")[MESSAGE_COLUMNS.indexOf(column)];
	if (kept === digest(current)) return "renew";
	return kept === digest(wanted) ? "keep" : "offer";
}

/** What the "written" cell holds once these texts were offered. */
export function writtenMark(wanted: Message): string {
	return MESSAGE_COLUMNS.map((column) => digest(wanted[column])).join(" ");
}
