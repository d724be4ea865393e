import { isBlank } from "../cell.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { campaignSetting } from "../tracker/campaign-setting.ts";
import { utmUrl } from "../utm.ts";
import { readCodePattern } from "./code-pattern.ts";
import type { LinkSettings } from "./plan-links.ts";

/** How codes and links of a campaign are made, and what its settings lack for them. */
export function linkSettings(campaign: Table | undefined): {
	readonly settings: Pick<LinkSettings, "pattern" | "link">;
	readonly refused: readonly Remark[];
} {
	const refused: Remark[] = [];
	const pattern = campaignSetting(campaign, "code pattern");
	const read = isBlank(pattern.value) ? undefined : readCodePattern(String(pattern.value));
	if (read === undefined) {
		refused.push({ label: "Codes", reason: `No codes are made. Fill in ${pattern.where}, e.g. (NAME)10.` });
	} else if (isProblem(read)) {
		refused.push({ label: "Codes", reason: `${pattern.where}: ${read.problem}` });
	}
	const link = linkOf(campaign);
	if (isProblem(link)) refused.push({ label: "Links", reason: link.problem });
	return {
		settings: {
			...(read && !isProblem(read) ? { pattern: read } : {}),
			...(isProblem(link) ? {} : { link }),
		},
		refused,
	};
}

function linkOf(campaign: Table | undefined): NonNullable<LinkSettings["link"]> | Problem {
	const landingPage = campaignSetting(campaign, "landing page");
	const name = campaignSetting(campaign, "campaign");
	const lacking = [landingPage, name].filter(({ value }) => isBlank(value));
	if (lacking.length > 0) {
		return problem(`No links are made. Fill in ${lacking.map(({ where }) => where).join(" and ")}.`);
	}
	const link = { landingPage: String(landingPage.value), campaign: String(name.value) };
	const wrong = utmUrl(link.landingPage, { source: "", medium: "", campaign: link.campaign });
	return isProblem(wrong) ? problem(`${landingPage.where}: ${wrong.problem}`) : link;
}
