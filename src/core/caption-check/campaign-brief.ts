import { type Jurisdiction, parseJurisdictions } from "../captions/index.ts";
import { type Cell, isBlank } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { cellAt, readTable, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { campaign } from "../tracker/campaign.ts";
import { codesAndLinks } from "../tracker/codes-and-links.ts";

/** What captions have to go by. */
export interface CampaignBrief {
	readonly brand: string;
	readonly jurisdictions: readonly Jurisdiction[];
	/** The jurisdictions cannot be read. */
	readonly problem?: string;
	/** Hashtags and handles that every caption must have. */
	readonly requiredTags: readonly string[];
	/** The brand's own handle, without @, in lower case. */
	readonly brandHandle: string;
	/** Creator's name or handle (as a key) to the codes made for them. */
	readonly codes: ReadonlyMap<string, readonly CreatorCode[]>;
	readonly codeCount: number;
}

export interface CreatorCode {
	readonly code: string;
	/** The platform it is meant for; `""` for any. */
	readonly platform: string;
}

export function readCampaignBrief(workbook: Workbook): CampaignBrief {
	const settings = tableOf(workbook, campaign);
	const setting = (name: string): string => {
		const row = settings?.rows.get(name)?.[0];
		return settings === undefined || row === undefined ? "" : String(cellAt(settings, row, "value")).trim();
	};
	const where = setting("jurisdictions");
	const jurisdictions = where === "" ? [] : parseJurisdictions(where);
	const tags = [...tagsIn(setting("required hashtags"), "#"), ...tagsIn(setting("required handles"), "@")];
	const list = tableOf(workbook, codesAndLinks);
	const codes = list ? readCodes(list) : new Map<string, CreatorCode[]>();
	return {
		brand: setting("brand"),
		jurisdictions: isProblem(jurisdictions) ? [] : jurisdictions,
		...(isProblem(jurisdictions) ? { problem: `Campaign, jurisdictions: ${jurisdictions.problem}` } : {}),
		requiredTags: tags.filter((tag, at) => tags.indexOf(tag) === at),
		brandHandle: keyPart(setting("brand handle")),
		codes,
		codeCount: [...codes.values()].reduce((sum, own) => sum + own.length, 0),
	};
}

function tableOf(workbook: Workbook, spec: TabSpec): Table | undefined {
	const tab = workbook.tabs[spec.name];
	const table = tab ? readTable(tab, spec) : undefined;
	return table === undefined || isProblem(table) ? undefined : table;
}

/** `#a, b` and `#a#b` are two tags each; the sign may be left out. */
function tagsIn(text: string, sign: "#" | "@"): string[] {
	return text
		.split(sign === "#" ? /[\s,;]+|(?=#)/ : /[\s,;]+/)
		.map((tag) => tag.trim())
		.filter((tag) => tag !== "" && tag !== sign)
		.map((tag) => (/^[#@]/.test(tag) ? tag : sign + tag));
}

function readCodes(table: Table): Map<string, CreatorCode[]> {
	const codes = new Map<string, CreatorCode[]>();
	for (const rows of table.rows.values()) {
		for (const row of rows) {
			const of = (column: string): Cell => cellAt(table, row, column);
			const creator = keyPart(of("creator"));
			if (creator === "" || isBlank(of("code"))) continue;
			const code = String(of("code")).trim();
			const own = codes.get(creator) ?? [];
			codes.set(creator, own);
			if (own.every((other) => keyPart(other.code) !== keyPart(code))) {
				own.push({ code, platform: findPlatform(String(of("utm source"))) ?? "" });
			}
		}
	}
	return codes;
}

/** The codes of which the caption must have one: the creator's, those for the platform if there are any. */
export function codesFor(brief: CampaignBrief, names: readonly Cell[], platform: string): readonly string[] {
	const own =
		names.map((name) => brief.codes.get(keyPart(name)) ?? []).find((codes) => codes.length > 0) ?? [];
	const here = own.filter((code) => code.platform === platform);
	const fits = here.length > 0 ? here : own.filter((code) => code.platform === "");
	return (fits.length > 0 ? fits : own).map(({ code }) => code);
}
