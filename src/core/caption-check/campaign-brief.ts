import { type Jurisdiction, readJurisdictions, unknownCountries } from "../captions/index.ts";
import { type Cell, isBlank } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { cellAt, readTable, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { campaign } from "../tracker/campaign.ts";
import { type CampaignSetting, campaignSetting } from "../tracker/campaign-setting.ts";
import { codesAndLinks } from "../tracker/codes-and-links.ts";

/** What captions have to go by. */
export interface CampaignBrief {
	readonly brand: string;
	readonly jurisdictions: readonly Jurisdiction[];
	/** Countries that cannot be read, and are left out. */
	readonly problem?: string;
	/** Hashtags and handles that every caption must have. */
	readonly requiredTags: readonly string[];
	/** The brand's own handle, without @, in lower case. */
	readonly brandHandle: string;
	/** Creator's name or handle (as a key) to the codes made for them. */
	readonly codes: ReadonlyMap<string, readonly CreatorCode[]>;
	readonly codeCount: number;
	/** Whose each code is, by the code as a key. */
	readonly owners: ReadonlyMap<string, CodeOwners>;
}

export interface CodeOwners {
	/** As it stands in Codes & Links. */
	readonly code: string;
	readonly names: readonly string[];
}

export interface CreatorCode {
	readonly code: string;
	/** The platform it is meant for; `""` for any. */
	readonly platform: string;
}

export function readCampaignBrief(workbook: Workbook): CampaignBrief {
	const settings = tableOf(workbook, campaign);
	const setting = (name: string): string => String(campaignSetting(settings, name).value).trim();
	const tags = [...tagsIn(setting("required hashtags"), "#"), ...tagsIn(setting("required handles"), "@")];
	const list = tableOf(workbook, codesAndLinks);
	const { codes, owners } = list ? readCodes(list) : { codes: new Map(), owners: new Map() };
	return {
		brand: setting("brand"),
		...countriesIn(campaignSetting(settings, "jurisdictions")),
		requiredTags: tags.filter((tag, at) => tags.indexOf(tag) === at),
		brandHandle: keyPart(setting("brand handle")),
		codes,
		codeCount: [...codes.values()].reduce((sum, own) => sum + own.length, 0),
		owners,
	};
}

/** The countries that are known; the others are named, with their cell. */
function countriesIn({ value, where }: CampaignSetting): Pick<CampaignBrief, "jurisdictions" | "problem"> {
	const { known: jurisdictions, unknown } = readJurisdictions(String(value));
	if (unknown.length === 0) return { jurisdictions };
	return { jurisdictions, problem: unknownCountries(unknown, `for ${where}`) };
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

function readCodes(table: Table) {
	const codes = new Map<string, CreatorCode[]>();
	const owners = new Map<string, { readonly code: string; readonly names: string[] }>();
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
			const owner = owners.get(keyPart(code)) ?? { code, names: [] };
			owners.set(keyPart(code), owner);
			const name = String(of("creator")).trim();
			if (owner.names.every((other) => keyPart(other) !== creator)) owner.names.push(name);
		}
	}
	return { codes, owners };
}

/** The codes of which the caption must have one: the creator's, those for the platform if there are any. */
export function codesFor(brief: CampaignBrief, names: readonly Cell[], platform: string): readonly string[] {
	const own = allCodesOf(brief, names);
	const here = own.filter((code) => code.platform === platform);
	const fits = here.length > 0 ? here : own.filter((code) => code.platform === "");
	return (fits.length > 0 ? fits : own).map(({ code }) => code);
}

/** All codes of a creator, for whatever platform, by one of their names or handles. */
export function allCodesOf(brief: CampaignBrief, names: readonly Cell[]): readonly CreatorCode[] {
	return names.map((name) => brief.codes.get(keyPart(name)) ?? []).find((codes) => codes.length > 0) ?? [];
}
