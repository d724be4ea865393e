import { isProblem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { campaignSetting } from "../tracker/campaign-setting.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { postKey } from "./post-key.ts";
import type { Day, ResultPost } from "./types.ts";

/** The campaign's days, as far as Campaign names them. */
export interface CampaignSpan {
	readonly start?: Day;
	readonly goLive?: Day;
	readonly end?: Day;
}

export function readSpan(table: Table | undefined, unread: Remark[]): CampaignSpan {
	const day = (name: string): Day | undefined => {
		const { value, where } = campaignSetting(table, name);
		const read = dayOfCell(value);
		if (isProblem(read)) unread.push({ label: where, reason: read.problem });
		return typeof read === "number" ? read : undefined;
	};
	const [start, goLive, end] = [day("start"), day("go-live"), day("end")];
	return {
		...(start === undefined ? {} : { start }),
		...(goLive === undefined ? {} : { goLive }),
		...(end === undefined ? {} : { end }),
	};
}

/** Whether it is certain that a post is the campaign's: it is in Deliverables, or went live within the dates that are named. */
export function isOfCampaign(
	{ deliverable, posted }: ResultPost,
	planned: ReadonlyMap<string, unknown>,
	{ start, goLive, end }: CampaignSpan,
): boolean {
	if (planned.has(postKey(deliverable))) return true;
	const first = start ?? goLive;
	if (posted === undefined || (first === undefined && end === undefined)) return false;
	return posted >= (first ?? -Infinity) && posted <= (end ?? Infinity);
}
