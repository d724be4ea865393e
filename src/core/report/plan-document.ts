import { isBlank } from "../cell.ts";
import type { ComposedDocument } from "../docs/compose-document.ts";
import { documentDigest, documentName } from "../docs/document-name.ts";
import type { Table } from "../tables/table.ts";
import type { Change, KnownDocument, Remark } from "../tool.ts";
import { campaignSettings, campaign as campaignTab } from "../tracker/campaign.ts";
import { campaignSetting } from "../tracker/campaign-setting.ts";
import type { ReportDetails } from "./details.ts";

/** Where the link to the report stands. */
const REPORT_LINK = "report link";

export interface DocumentPlan {
	readonly state: ReportDetails["document"]["state"];
	readonly url: string;
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
}

/** What becomes of the campaign's report: there is one, which is brought up to date. */
export function planReportDocument(
	{ document }: ComposedDocument,
	campaign: Table,
	known: { readonly [name: string]: KnownDocument },
	missing: readonly string[],
): DocumentPlan {
	const label = document.title;
	const { value } = campaignSetting(campaign, REPORT_LINK);
	const url = String(value).trim();
	const before = known[documentName(document)];
	const nothing = { url, changes: [], left: [], refused: [] };
	if (missing.length > 0) {
		const refused = missing.map((name) => ({
			label: `Campaign, ${name}`,
			reason: `Fill in ${campaignSetting(campaign, name).where}. The report names it, so none is written without.`,
		}));
		return { ...nothing, state: "refused", refused };
	}
	if (!before && url !== "") {
		const reason =
			"Campaign has a link already, to a document that was not made here. Clear it to have one written.";
		return { ...nothing, state: "own link", left: [{ label, reason }] };
	}
	if (before?.binned && url !== "") {
		const reason = `The report lies in Drive's bin. Restore it there, or clear ${campaignSetting(campaign, REPORT_LINK).where} to have a new one written.`;
		return { ...nothing, state: "refused", refused: [{ label, reason }] };
	}
	if (before && url !== "" && before.digest === documentDigest(document)) {
		return { ...nothing, state: "current", left: [{ label, reason: "Says already what it should." }] };
	}
	const change: Change = {
		kind: "write-document",
		label,
		document,
		link: { tab: campaignTab.name, column: "value", keys: [REPORT_LINK] },
	};
	const changes = [...missingSetting(campaign), change];
	return { ...nothing, state: before ? "update" : "new", changes };
}

/** A tracker of an older version has no place for the link. */
function missingSetting(campaign: Table): Change[] {
	if (campaign.rows.has(REPORT_LINK)) return [];
	const about = campaignSettings.find(({ name }) => name === REPORT_LINK)?.about ?? "";
	const cells = { setting: REPORT_LINK, ...(campaign.columns.about === undefined ? {} : { about }) };
	return [
		{ kind: "add-row", tab: campaignTab.name, key: REPORT_LINK, label: `Setting ${REPORT_LINK}`, cells },
	];
}

/** Settings that every report names and that are blank. */
export function blankSettings(campaign: Table): string[] {
	return ["campaign", "brand"].filter((name) => isBlank(campaignSetting(campaign, name).value));
}
