import type { Remark } from "../tool.ts";
import type { CaptionCheck } from "./types.ts";

/** Rules that need more than the caption and were not given it: their silence is no pass. */
export function rulesNotRun(check: CaptionCheck): readonly Remark[] {
	const remarks: Remark[] = [];
	if (check.transcript === undefined) {
		const reason = "Nobody listened: no column holds what is said in the videos. Choose one if you have it.";
		remarks.push({ label: "Missing verbal disclosure", reason });
	}
	if (check.edited === undefined || ("value" in check.edited && check.edited.value === "no")) {
		const reason =
			"Only what captions own up to was checked: no column says which pictures are retouched, filtered or made with AI.";
		remarks.push({ label: "Undisclosed edit", reason });
	}
	if (!check.requiredTags && !check.requiredCode) {
		const reason = "Nothing was looked for: Campaign names no hashtags or handles, or they are not ticked.";
		remarks.push({ label: "Missing required tag", reason });
	}
	return remarks;
}
