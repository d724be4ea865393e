import type { Cell } from "../cell.ts";
import { findNamedColumns, type HeaderWords, type NamedColumns } from "../tables/named-columns.ts";
import { sameHeader } from "../tables/tab-spec.ts";
import type { PostColumn } from "./types.ts";

export interface PostColumns extends NamedColumns<PostColumn> {
	/** Meta's export of an account's posts. */
	readonly isExport: boolean;
}

/**
 * Headers by what they mean, the likelier first, without spaces and dots. Meta Business Suite's are those of its English
 * export; the German ones are as practitioners report them, 2026.
 */
const HEADERS: HeaderWords<PostColumn> = {
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

/** Which column is which, and whether it is an export of an account's posts. */
export function findPostColumns(rows: readonly (readonly Cell[])[], known?: number): PostColumns {
	const columns = findNamedColumns(rows, HEADERS, "caption", known);
	const names = columns.headers.map(sameHeader);
	const has = (...some: readonly string[]): boolean => some.some((name) => names.includes(name));
	return {
		...columns,
		isExport: has("permalink") && has("posttype", "beitragstyp", "publishtime", "veröffentlichungszeitpunkt"),
	};
}

/** Columns whose headers promise to tell rows apart, the likelier first. */
export function idColumns(headers: readonly string[]): readonly number[] {
	const names = headers.map(sameHeader);
	return [...HEADERS.id, ...MORE_IDS].map((id) => names.indexOf(id)).filter((column) => column >= 0);
}
