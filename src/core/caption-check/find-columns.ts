import type { Cell } from "../cell.ts";
import { isBlank } from "../cell.ts";
import { columnLetters } from "../tables/a1.ts";
import { sameHeader } from "../tables/tab-spec.ts";
import { HEADER_ROWS } from "../tables/table.ts";
import type { PostColumn } from "./types.ts";

export interface PostColumns {
	/** From 0; -1 in an empty table. */
	readonly headerRow: number;
	readonly headers: readonly string[];
	readonly found: { readonly [column in PostColumn]?: number };
	/** Meta's export of an account's posts. */
	readonly isExport: boolean;
}

/**
 * Headers by what they mean, the likelier first, without spaces and dots. Meta Business Suite's are those of its English
 * export; the German ones are as practitioners report them, 2026.
 */
const HEADERS: { readonly [column in PostColumn]: readonly string[] } = {
	caption: [
		"caption",
		"captions",
		"postcaption",
		"captiontext",
		"finalcaption",
		"draftcaption",
		"bildunterschrift",
		"beschriftung",
		"légende",
		"legende",
		"didascalia",
		"leyenda",
		"legenda",
		"bijschrift",
		"bildetekst",
		"billedtekst",
		"bildtext",
		"kuvateksti",
		"description",
		"beschreibung",
		"descripción",
		"descrição",
		"descrizione",
		"beschrijving",
		"opis",
		"posttext",
		"posttekst",
		"beitragstext",
		"copy",
		"text",
		"videotitle",
		"title",
		"titel",
	],
	creator: [
		"creator",
		"influencer",
		"name",
		"accountname",
		"kontoname",
		"pagename",
		"seitenname",
		"creatorname",
		"nomducompte",
		"nombredelacuenta",
		"talent",
		"account",
		"author",
		"who",
	],
	handle: [
		"handle",
		"username",
		"accountusername",
		"instagramhandle",
		"benutzername",
		"nutzername",
		"kontobenutzername",
		"kontonutzername",
		"benutzernamedeskontos",
		"nomdutilisateur",
		"nombredeusuario",
	],
	id: ["id", "deliverableid", "postid", "beitragsid", "videoassetid", "permalink", "videolink", "link"],
	platform: ["platform", "plattform", "plateforme", "plataforma", "channel", "network", "kanal"],
	type: [
		"type",
		"posttype",
		"beitragstyp",
		"format",
		"contenttype",
		"typedepublication",
		"tipodepublicación",
		"typ",
	],
	relationship: ["relationship", "relation", "collaborationtype", "beziehung", "compensation"],
	"paid label on": [
		"paidlabelon",
		"paidlabel",
		"paidpartnershiplabel",
		"brandedcontent",
		"werbekennzeichnung",
	],
	transcript: [
		"transcript",
		"transcription",
		"spokentext",
		"spokenwords",
		"transkript",
		"voiceover",
		"script",
	],
	edited: [
		"edited",
		"retouched",
		"filtered",
		"imageedited",
		"pictureedited",
		"retuschiert",
		"bearbeitet",
		"retouché",
	],
};

const MORE_IDS: readonly string[] = [
	"livelink",
	"postlink",
	"posturl",
	"url",
	"shortcode",
	"number",
	"no",
	"#",
];

/** Which column is which, by the headers in one of the first ten rows: the row that has most of them. */
export function findPostColumns(rows: readonly (readonly Cell[])[], known?: number): PostColumns {
	let headerRow = known ?? -1;
	let most = 0;
	for (let row = 0; known === undefined && row < Math.min(HEADER_ROWS, rows.length); row++) {
		const found = columnsIn(rows[row] ?? []);
		const filled = (rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
		const score = (found.caption === undefined ? 0 : 100) + 10 * Object.keys(found).length + filled / 100;
		if (filled > 0 && score > most) [headerRow, most] = [row, score];
	}
	const line = rows[headerRow] ?? [];
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const headers = Array.from({ length: width }, (_, column) => {
		const header = String(line[column] ?? "").trim();
		return header === "" ? `Column ${columnLetters(column)}` : header;
	});
	const names = headers.map(sameHeader);
	const has = (...some: readonly string[]): boolean => some.some((name) => names.includes(name));
	return {
		headerRow,
		headers,
		found: columnsIn(line),
		isExport: has("permalink") && has("posttype", "beitragstyp", "publishtime", "veröffentlichungszeitpunkt"),
	};
}

/** Columns whose headers promise to tell rows apart, the likelier first. */
export function idColumns(headers: readonly string[]): readonly number[] {
	const names = headers.map(sameHeader);
	return [...HEADERS.id, ...MORE_IDS].map((id) => names.indexOf(id)).filter((column) => column >= 0);
}

function columnsIn(line: readonly Cell[]): { [column in PostColumn]?: number } {
	const names = line.map((cell) => (typeof cell === "string" ? sameHeader(cell) : ""));
	const found: { [column in PostColumn]?: number } = {};
	for (const [column, headers] of Object.entries(HEADERS) as [PostColumn, readonly string[]][]) {
		const header = headers.find((name) => names.includes(name));
		if (header !== undefined) found[column] = names.indexOf(header);
	}
	return found;
}
