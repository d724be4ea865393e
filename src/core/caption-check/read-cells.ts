import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { findPlatform, platforms } from "../platforms.ts";
import { isProblem, quote } from "../problem.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import type { Standing } from "./types.ts";

/** A value of a row, where it stands (` in cell C2`, `""` if it is no cell), and whom to tell what is wrong with it. */
export interface Given {
	readonly cell: Cell;
	readonly where: string;
	readonly tell: (reason: string) => void;
}

const STANDINGS: readonly Standing[] = [
	"paid",
	"gifted",
	"affiliate",
	"employee",
	"own-brand",
	"none",
	"unknown",
];
/** Other words for them, as people type them into trackers. */
const OTHER_WORDS: { readonly [word: string]: Standing } = {
	sponsored: "paid",
	"paid + gifted": "paid",
	bezahlt: "paid",
	gift: "gifted",
	gifting: "gifted",
	product: "gifted",
	barter: "gifted",
	commission: "affiliate",
	"own brand": "own-brand",
	organic: "none",
	unpaid: "none",
	"not known": "unknown",
};

/** `known` is false where nobody can tell how long a caption may be there. */
export function readPlatform({ cell, where, tell }: Given): {
	readonly platform: string | undefined;
	readonly known: boolean;
} {
	if (isBlank(cell)) return { platform: undefined, known: true };
	const text = String(cell).trim();
	const platform = text.toLowerCase() === "bluesky" ? "Bluesky" : findPlatform(text);
	if (platform === undefined) {
		const allowed = [...platforms, "Bluesky"].join(", ");
		tell(
			`Unknown platform ${quote(text)}${where}. Use one of: ${allowed}. Until then length and fold are not checked, and the row is not called fine.`,
		);
	}
	return { platform: platform ?? text, known: platform !== undefined };
}

/** `IG reel`, `1 Reel`, `Instagram Story` by the word that matters; others as they are. */
export function readType(cell: Cell): string | undefined {
	if (isBlank(cell)) return undefined;
	const text = String(cell).trim().toLowerCase();
	const known =
		/(?:^|[^a-z])(stor(?:y|ies)|reels?|live|shorts?|video|title|carousel|karussell)(?![a-z])/.exec(text);
	return known === null ? text : known[1]!.replace("stories", "story");
}

/** It has a sound, and a picture that moves: by its type or, where that says nothing, by its platform. */
export function isVideo(platform: string | undefined, type: string | undefined): boolean {
	if (type !== undefined && /^(?:story|reels?|live|shorts?|video)$/.test(type)) return true;
	return (
		/^(?:TikTok|YouTube|Twitch)$/.test(platform ?? "") &&
		!/title|carousel|karussell|image|photo|picture|text|post|community/.test(type ?? "")
	);
}

export function readStanding({ cell, where, tell }: Given): Standing {
	if (isBlank(cell)) return "paid";
	const text = String(cell).trim().toLowerCase();
	const other: unknown = OTHER_WORDS[text];
	const standing =
		STANDINGS.find((known) => known === text) ?? (typeof other === "string" ? other : undefined);
	if (standing !== undefined) return standing as Standing;
	tell(
		`Unknown relationship ${quote(cell)}${where}, so the post is checked as paid. Use one of: ${STANDINGS.join(", ")}.`,
	);
	return "paid";
}

export function readPaidLabel(given: Given): boolean {
	return readYes(given, "Paid label on", { otherwise: false, taken: "It is taken for off." });
}

export function readEdited(given: Given): boolean {
	return readYes(given, "Edited", { otherwise: true, taken: "It is taken for edited." });
}

/** The stricter answer is taken where the cell gives none. */
function readYes(
	{ cell, where, tell }: Given,
	what: string,
	{ otherwise, taken }: { readonly otherwise: boolean; readonly taken: string },
): boolean {
	if (isBlank(cell)) return false;
	const read = yesOrNo.read(isDateCell(cell) ? cell.date : cell);
	if (!isProblem(read)) return read;
	tell(
		`${what}: ${quote(isDateCell(cell) ? cell.date : cell)}${where} is neither yes nor no. Use yes or no. ${taken}`,
	);
	return otherwise;
}
