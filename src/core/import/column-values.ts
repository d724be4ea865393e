import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { isNothing } from "../values/blank-words.ts";
import { cleanText } from "../values/clean-text.ts";
import { hasShortForm, parseNumber } from "../values/parse-number.ts";
import { parseRange } from "../values/parse-range.ts";
import { looksLikeLink } from "../values/parse-url.ts";
import { isChannelId, isHandleLike, parseProfileLink } from "../values/profile-link.ts";

/** What the filled cells of a column look like: the share of them, 0 to 1, that are each of these. */
export interface ColumnLook {
	readonly filled: number;
	/** The largest number. */
	readonly most: number;
	readonly number: number;
	/** Is a number in a short form such as 1.2M. */
	readonly short: number;
	/** Has a digit somewhere. */
	readonly digits: number;
	readonly profileLink: number;
	readonly email: number;
	/** `@mara.eats`, or the id of a YouTube channel. */
	readonly marked: number;
	/** Could be a handle: no spaces, no number. */
	readonly handleLike: number;
	/** Of those, without capitals: hardly names. */
	readonly lowerCase: number;
	readonly platform: number;
	readonly distinct: number;
	readonly samples: readonly string[];
}

const SAMPLE = 200;

/** Looks at up to 200 filled cells of a column, from the top. */
export function lookAtColumn(rows: readonly (readonly Cell[])[], column: number): ColumnLook {
	const tally = { number: 0, profileLink: 0, email: 0, marked: 0, handleLike: 0, platform: 0 };
	const seen = new Set<string>();
	const samples: string[] = [];
	let filled = 0;
	let lowerCase = 0;
	let digits = 0;
	let short = 0;
	let most = 0;
	for (const row of rows) {
		const cell = row[column];
		if (cell === undefined || isBlank(cell) || (typeof cell === "string" && isNothing(cell))) continue;
		const text = cellText(cell);
		seen.add(text.toLowerCase());
		if (samples.length < 3) samples.push(text.length > 60 ? `${text.slice(0, 59)}…` : text);
		if (/\d/.test(text)) digits++;
		const look = lookAtText(cell, text);
		if (look !== undefined) tally[look]++;
		if (look === "number" && hasShortForm(text)) short++;
		if (look === "number") most = Math.max(most, numberIn(typeof cell === "number" ? cell : text) ?? 0);
		if (look === "handleLike" && text === text.toLowerCase()) lowerCase++;
		if (++filled === SAMPLE) break;
	}
	const share = (count: number) => (filled === 0 ? 0 : count / filled);
	return {
		filled,
		most,
		number: share(tally.number),
		short: share(short),
		digits: share(digits),
		profileLink: share(tally.profileLink),
		email: share(tally.email),
		marked: share(tally.marked),
		handleLike: share(tally.handleLike + tally.marked),
		lowerCase: share(lowerCase),
		platform: share(tally.platform),
		distinct: share(seen.size),
		samples,
	};
}

/** A cell as text: dates as `2026-11-25`, the rest as Sheets would show it without a format. */
export function cellText(cell: Cell): string {
	if (typeof cell === "string") return cleanText(cell);
	if (isDateCell(cell)) return cell.date;
	return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

export function isEmail(text: string): boolean {
	return text.length <= 254 && /^[^\s@,;:<>()[\]\\"]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(text);
}

function lookAtText(
	cell: Cell,
	text: string,
): "number" | "profileLink" | "email" | "marked" | "handleLike" | "platform" | undefined {
	if (typeof cell !== "string") return typeof cell === "number" ? "number" : undefined;
	if (text.length > 300) return undefined;
	if (looksLikeLink(text)) return isProfileLink(text) ? "profileLink" : undefined;
	if (isEmail(text)) return "email";
	if (/^[@＠]\s*[^\s@]+$/.test(text) || isChannelId(text)) return "marked";
	if (numberIn(text) !== undefined) return "number";
	if (findPlatform(text) !== undefined) return "platform";
	return isHandleLike(text) ? "handleLike" : undefined;
}

function isProfileLink(text: string): boolean {
	const link = parseProfileLink(text);
	return !isProblem(link) && link.platform !== undefined;
}

function numberIn(cell: Cell): number | undefined {
	if (typeof cell === "number") return cell;
	if (typeof cell !== "string") return undefined;
	const value = parseNumber(cell.replace(/\s*%$/, ""));
	if (typeof value === "number") return value;
	const range = /\d.*\d/.test(cell) ? parseRange(cell) : value;
	return isProblem(range) ? undefined : range.high;
}
