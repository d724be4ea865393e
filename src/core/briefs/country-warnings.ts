import { unknownCountries } from "../captions/index.ts";
import type { Remark } from "../tool.ts";
import { campaignSetting } from "../tracker/campaign-setting.ts";
import type { BriefedAccount, BriefSources } from "./brief-sources.ts";

/** Countries nobody knows: their ad label is missing from the documents, so it must not pass unnoticed. */
export function countryWarnings(briefed: BriefSources, accounts: readonly BriefedAccount[]): Remark[] {
	const warnings: Remark[] = [];
	const warn = (label: string, names: readonly string[], where: string): void => {
		if (names.length === 0) return;
		const reason = `${unknownCountries(names, where)} Briefs and agreements lack its ad label.`;
		warnings.push({ label, reason });
	};
	const { where } = campaignSetting(briefed.sources.campaign, "jurisdictions");
	warn(where, briefed.unknownCountries(), "among the jurisdictions");
	for (const { key, label } of accounts) warn(label, briefed.unknownCountries(key), "in Roster");
	return warnings;
}
