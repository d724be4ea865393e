import { isBlank, isDateCell } from "../cell.ts";
import type { Keyword } from "../fit/keywords.ts";
import { keywordsOf } from "../fit/keywords.ts";
import { isProblem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { readTierScheme, TIER_SCHEMES, type Tier } from "../tiers.ts";
import type { Remark } from "../tool.ts";
import { campaignSetting } from "../tracker/campaign-setting.ts";
import { countriesIn, countryOf } from "../values/country.ts";
import type { WantedAudience } from "./audience-match.ts";
import { agesIn, genderIn } from "./audience-words.ts";
import { type CompetitorCreator, readCompetitors } from "./competitors.ts";
import { personaKeywords } from "./persona-keywords.ts";
import { rosterDefinition } from "./roster-definitions.ts";

/** What the Campaign tab says of the creators wanted. */
export interface CampaignTarget {
	/** Name of the engagement definition that the Roster goes by. */
	readonly definition: string;
	readonly tiers: readonly Tier[];
	readonly keywords: readonly Keyword[];
	/** The keywords are no planner's: they were chosen from the campaign's texts. */
	readonly chosenKeywords: boolean;
	readonly audience: WantedAudience;
	readonly competitors: readonly CompetitorCreator[];
	readonly currency: string;
	/** Settings that are missing, with what each would improve, and settings that cannot be read. */
	readonly remarks: readonly Remark[];
}

/** Reads the settings that a shortlist rests on; without a Campaign tab all of them are missing. */
export function readCampaign(campaign: Table | undefined): CampaignTarget {
	const setting = (name: string): string => {
		const { value } = campaignSetting(campaign, name);
		return isDateCell(value) ? value.date : String(value).trim();
	};
	const remarks: Remark[] = [];
	const lacks = (name: string, improves: string): void => {
		remarks.push({ label: `Campaign, ${name}`, reason: `Blank. ${improves}` });
	};
	const audience = setting("audience");
	const jurisdictions = setting("jurisdictions")
		.split(/[,;/\n+&]/)
		.filter((part) => !isBlank(part));
	const countries = jurisdictions.length > 0 ? jurisdictions.map(countryOf) : countriesIn(audience);
	const typed = setting("fit keywords");
	const keywords = typed === "" ? ownKeywords(audience, setting) : keywordsOf([typed]);
	if (keywords.length === 0) {
		lacks("fit keywords", "With words a fitting creator uses, or a summary, creators can be scored for fit.");
	}
	if (audience === "") {
		lacks("audience", "With age, place and gender of the people to reach, audiences can be compared.");
	}
	if (countries.length === 0) lacks("jurisdictions", "With countries, audience countries can be compared.");
	const definition = rosterDefinition(setting("engagement definition"));
	if (isProblem(definition)) {
		remarks.push({ label: "Campaign, engagement definition", reason: definition.problem });
	}
	const scheme = setting("tier scheme");
	const tiers = scheme === "" ? TIER_SCHEMES.standard : readTierScheme([[scheme]]);
	if (isProblem(tiers)) remarks.push({ label: "Campaign, tier scheme", reason: tiers.problem });
	const competitors = readCompetitors(setting("competitor creators"));
	if (setting("competitor creators") === "") {
		lacks("competitor creators", "With their handles, creators who work with a competitor are marked.");
	}
	return {
		definition: isProblem(definition) ? "all" : definition.name,
		tiers: isProblem(tiers) ? TIER_SCHEMES.standard : tiers,
		keywords,
		chosenKeywords: typed === "" && keywords.length > 0,
		audience: { countries, ages: agesIn(audience), gender: genderIn(audience) },
		competitors: competitors.creators,
		currency: setting("currency").toUpperCase(),
		remarks: [...remarks, ...competitors.unread],
	};
}

/** Talking points are about the product rather than about what its creators do, so they come last. */
function ownKeywords(audience: string, setting: (name: string) => string): readonly Keyword[] {
	const brand = setting("brand");
	const keywords = personaKeywords([audience, setting("summary")], brand);
	return keywords.length > 0 ? keywords : personaKeywords([setting("key messages")], brand);
}
