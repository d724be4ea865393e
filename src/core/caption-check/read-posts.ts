import { type CaptionInput, lintCaption } from "../captions/index.ts";
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { cellAddress } from "../tables/a1.ts";
import type { Remark } from "../tool.ts";
import { allCodesOf, type CampaignBrief, codesFor } from "./campaign-brief.ts";
import type { PostColumns } from "./find-columns.ts";
import { type ForeignCode, foreignCodes } from "./foreign-codes.ts";
import {
	type Given,
	isVideo,
	readEdited,
	readPaidLabel,
	readPlatform,
	readStanding,
	readType,
} from "./read-cells.ts";
import type { CaptionCheck, ColumnOrValue, Gap, Standing } from "./types.ts";

/** A row with a caption, or with room for one. */
export interface Post {
	/** From 0. */
	readonly row: number;
	/** Without the row's number, which changes when people sort. */
	readonly label: string;
	/** Handle or name as shown; `""` where none is given. */
	readonly creator: string;
	readonly caption: string;
	/** What the linter gets; a post of unknown standing as if it were paid. */
	readonly input: CaptionInput;
	readonly standing: Standing;
	/** Who posts it, without @, in lower case. */
	readonly account: string;
	/** What the row does not let one check. */
	readonly gaps: readonly Gap[];
	readonly codes: PostCodes;
}

export interface PostCodes {
	/** The code it must have, `undefined` if none is asked for. */
	readonly required: string | undefined;
	/** The creator has codes in Codes & Links. */
	readonly known: boolean;
	/** Others' codes in a caption. */
	foreignIn(caption: string): readonly ForeignCode[];
}

export interface ReadPosts {
	readonly posts: readonly Post[];
	readonly unread: readonly Remark[];
}

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
		const names = namesOf(cells, columns, row);
		const tell = (reason: string): void => {
			unread.push({ label: names.label, reason });
		};
		const cell = cells[check.caption] ?? "";
		if (ERROR_CELL.test(String(cell))) {
			const where = cellAddress(row, check.caption);
			tell(`The caption in cell ${where} shows the error ${String(cell)}. Mend its formula.`);
			continue;
		}
		const given = (what: ColumnOrValue): Given =>
			"column" in what
				? { cell: cells[what.column] ?? "", where: ` in cell ${cellAddress(row, what.column)}`, tell }
				: { cell: what.value, where: "", tell };
		const caption = isDateCell(cell) ? cell.date : String(cell);
		posts.push({ row, ...names, caption, ...readPost(caption, cells, given, { columns, check, brief }) });
	}
	return { posts, unread };
}

interface Known {
	readonly columns: PostColumns;
	readonly check: CaptionCheck;
	readonly brief: CampaignBrief;
}

function readPost(
	caption: string,
	cells: readonly Cell[],
	given: (what: ColumnOrValue) => Given,
	{ columns, check, brief }: Known,
): Pick<Post, "input" | "standing" | "gaps" | "codes"> {
	const { platform, known } = readPlatform(given(check.platform));
	const standing = readStanding(given(check.relationship));
	const type = readType(given(check.type).cell);
	const video = isVideo(platform, type);
	const transcript = check.transcript === undefined ? "" : String(cells[check.transcript] ?? "");
	const codes = codesOf(caption, cells, { columns, check, brief }, platform);
	const required = check.requiredTags ? brief.requiredTags : [];
	const gaps: Gap[] = known ? [] : ["length and fold"];
	if (video && standing !== "none") {
		if (transcript.trim() === "") gaps.push("sound");
		gaps.push("picture");
	}
	return {
		standing,
		gaps,
		codes,
		input: {
			caption,
			jurisdiction: check.jurisdictions,
			platform,
			// A YouTube "integration" is a video as well.
			postType: video && !isVideo(undefined, type) ? "video" : type,
			brand: check.brand,
			paidLabel: readPaidLabel(given(check.paidLabel)),
			relationship: standing === "unknown" ? "paid" : standing,
			required: codes.required === undefined ? required : [...required, codes.required],
			transcript,
			edited: check.edited !== undefined && readEdited(given(check.edited)),
		},
	};
}

/** Neither a caption nor anyone to expect one of. */
function isNoPost(cells: readonly Cell[], { found }: PostColumns, check: CaptionCheck): boolean {
	const telling = [check.caption, found.creator, found.handle, found.id];
	return telling.every((column) => column === undefined || isBlank(cells[column] ?? ""));
}

/** The label has the id in it, which tells rows apart. */
function namesOf(
	cells: readonly Cell[],
	{ found }: PostColumns,
	row: number,
): Pick<Post, "label" | "creator" | "account"> {
	const text = (column: number | undefined): string => {
		const cell = column === undefined ? "" : (cells[column] ?? "");
		return isDateCell(cell) ? cell.date : String(cell).trim();
	};
	const handle = text(found.handle).replace(/^@/, "");
	const creator = handle === "" ? text(found.creator) : `@${handle}`;
	const label = [creator, text(found.type), text(found.id)].filter((part) => part !== "").join(" · ");
	return { label: label === "" ? `Row ${row + 1}` : label, creator, account: handle.toLowerCase() };
}

/** Of several codes of a creator one is enough. */
function codesOf(
	caption: string,
	cells: readonly Cell[],
	{ columns: { found }, check, brief }: Known,
	platform: string | undefined,
): PostCodes {
	const names = [found.handle, found.creator].map((column) =>
		column === undefined ? "" : (cells[column] ?? ""),
	);
	const own = allCodesOf(brief, names).map(({ code }) => code);
	if (!check.requiredCode || names.every(isBlank)) {
		return { required: undefined, known: false, foreignIn: () => [] };
	}
	const codes = codesFor(brief, names, platform ?? "Instagram");
	const isThere = (code: string): boolean =>
		codes.length > 1 &&
		lintCaption({ caption, jurisdiction: check.jurisdictions, relationship: "none", required: [code] }).every(
			({ ruleId }) => ruleId !== "missing-required-tag",
		);
	return {
		required: codes.find(isThere) ?? codes[0],
		known: own.length > 0,
		foreignIn: (text) => foreignCodes(text, brief, own),
	};
}
