import { type CaptionInput, lintCaption } from "../captions/index.ts";
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem, quote } from "../problem.ts";
import type { Remark } from "../tool.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import { type CampaignBrief, codesFor } from "./campaign-brief.ts";
import type { PostColumns } from "./find-columns.ts";
import type { CaptionCheck, ColumnOrValue, Standing } from "./types.ts";

/** A row with a caption, or with room for one. */
export interface Post {
	/** From 0. */
	readonly row: number;
	/** Without the row's number, which changes when people sort. */
	readonly label: string;
	readonly caption: string;
	/** What the linter gets; a post of unknown standing as if it were paid. */
	readonly input: CaptionInput;
	readonly standing: Standing;
	/** Who posts it, without @, in lower case. */
	readonly account: string;
}

export interface ReadPosts {
	readonly posts: readonly Post[];
	readonly unread: readonly Remark[];
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
const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** Which rows to read, from 0; `skipped` rows of the file were left out above them. */
export interface Part {
	readonly first: number;
	readonly end: number;
	readonly skipped: number;
}

/** Rows as posts; values that cannot be read are told, and the strictest is taken. */
export function readPosts(
	{ rows, columns }: { readonly rows: readonly (readonly Cell[])[]; readonly columns: PostColumns },
	check: CaptionCheck,
	brief: CampaignBrief,
	{ first, end, skipped }: Part,
): ReadPosts {
	const posts: Post[] = [];
	const unread: Remark[] = [];
	for (let index = first; index < end; index++) {
		const cells = rows[index] ?? [];
		const row = index + skipped;
		if (isNoPost(cells, columns, check)) continue;
		const label = labelOf(cells, columns, row);
		const tell = (reason: string): void => {
			unread.push({ label, reason });
		};
		const cell = cells[check.caption] ?? "";
		if (ERROR_CELL.test(String(cell))) {
			tell(`The caption shows the error ${String(cell)}. Mend its formula.`);
			continue;
		}
		const of = (what: ColumnOrValue): Cell => ("column" in what ? (cells[what.column] ?? "") : what.value);
		const platform = platformOf(of(check.platform), tell);
		const standing = standingOf(of(check.relationship), tell);
		const caption = isDateCell(cell) ? cell.date : String(cell);
		posts.push({
			row,
			label,
			caption,
			standing,
			account: accountOf(cells, columns),
			input: {
				caption,
				jurisdiction: check.jurisdictions,
				platform,
				postType: typeOf(of(check.type)),
				brand: check.brand,
				paidLabel: paidLabelOf(of(check.paidLabel), tell),
				relationship: standing === "unknown" ? "paid" : standing,
				required: requiredOf(caption, cells, columns, check, brief, platform),
			},
		});
	}
	return { posts, unread };
}

/** Neither a caption nor anyone to expect one of. */
function isNoPost(cells: readonly Cell[], { found }: PostColumns, check: CaptionCheck): boolean {
	const telling = [check.caption, found.creator, found.handle, found.id];
	return telling.every((column) => column === undefined || isBlank(cells[column] ?? ""));
}

/** With the id, which tells rows apart. */
function labelOf(cells: readonly Cell[], { found }: PostColumns, row: number): string {
	const text = (column: number | undefined): string => {
		const cell = column === undefined ? "" : (cells[column] ?? "");
		return isDateCell(cell) ? cell.date : String(cell).trim();
	};
	const handle = text(found.handle).replace(/^@/, "");
	const parts = [handle === "" ? text(found.creator) : `@${handle}`, text(found.type), text(found.id)];
	const label = parts.filter((part) => part !== "").join(" · ");
	return label === "" ? `Row ${row + 1}` : label;
}

function accountOf(cells: readonly Cell[], { found }: PostColumns): string {
	return found.handle === undefined
		? ""
		: String(cells[found.handle] ?? "")
				.trim()
				.toLowerCase()
				.replace(/^@/, "");
}

function platformOf(cell: Cell, tell: (reason: string) => void): string | undefined {
	if (isBlank(cell)) return undefined;
	const text = String(cell).trim();
	if (text.toLowerCase() === "bluesky") return "Bluesky";
	const platform = findPlatform(text);
	if (platform === undefined) tell(`Unknown platform ${quote(text)}. Its length and fold are not checked.`);
	return platform ?? text;
}

/** `IG reel`, `1 Reel`, `Instagram Story` by the word that matters; others as they are. */
function typeOf(cell: Cell): string | undefined {
	if (isBlank(cell)) return undefined;
	const text = String(cell).trim().toLowerCase();
	const known =
		/(?:^|[^a-z])(stor(?:y|ies)|reels?|live|shorts?|video|title|carousel|karussell)(?![a-z])/.exec(text);
	return known === null ? text : known[1]!.replace("stories", "story");
}

function standingOf(cell: Cell, tell: (reason: string) => void): Standing {
	if (isBlank(cell)) return "paid";
	const text = String(cell).trim().toLowerCase();
	const other: unknown = OTHER_WORDS[text];
	const standing =
		STANDINGS.find((known) => known === text) ?? (typeof other === "string" ? other : undefined);
	if (standing !== undefined) return standing as Standing;
	tell(
		`Unknown relationship ${quote(cell)}, so the post is checked as paid. Use one of: ${STANDINGS.join(", ")}.`,
	);
	return "paid";
}

function paidLabelOf(cell: Cell, tell: (reason: string) => void): boolean {
	if (isBlank(cell)) return false;
	const read = yesOrNo.read(isDateCell(cell) ? cell.date : cell);
	if (!isProblem(read)) return read;
	tell(`Paid label on: ${read.problem} It is taken for off.`);
	return false;
}

/** Of several codes of a creator one is enough. */
function requiredOf(
	caption: string,
	cells: readonly Cell[],
	{ found }: PostColumns,
	check: CaptionCheck,
	brief: CampaignBrief,
	platform: string | undefined,
): readonly string[] {
	const required = check.requiredTags ? [...brief.requiredTags] : [];
	if (!check.requiredCode || brief.codes.size === 0) return required;
	const names = [found.handle, found.creator].map((column) =>
		column === undefined ? "" : (cells[column] ?? ""),
	);
	const codes = codesFor(brief, names, platform ?? "Instagram");
	const isThere = (code: string): boolean =>
		codes.length > 1 &&
		lintCaption({ caption, jurisdiction: check.jurisdictions, relationship: "none", required: [code] }).every(
			({ ruleId }) => ruleId !== "missing-required-tag",
		);
	const code = codes.find(isThere) ?? codes[0];
	return code === undefined ? required : [...required, code];
}
