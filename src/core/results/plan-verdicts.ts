import { earlierCheck, withMark } from "../caption-check/verdict.ts";
import { isBlank } from "../cell.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { results as resultsTab } from "../tracker/results.ts";
import type { PostMeasure } from "./measure-types.ts";

const VERDICT = "verdict";

/**
 * The verdicts for the newest row of each post, where the cell is blank or still holds what an earlier run wrote, by the
 * mark at its end. Other words stay.
 */
export function planVerdicts(
	table: Table,
	posts: readonly PostMeasure[],
): { readonly changes: Change[]; readonly left: Remark[] } {
	const changes: Change[] = [];
	const left: Remark[] = [];
	const column = table.columns[VERDICT];
	if (column === undefined) {
		const reason = 'Results has no column "Verdict". "Set up tracker" adds it.';
		return { changes, left: [{ label: "Verdicts", reason }] };
	}
	for (const { post, verdict } of posts) {
		const key = post.pulls[post.pulls.length - 1]?.key ?? "";
		const [row = -1, ...others] = table.rows.get(key) ?? [];
		const label = [post.deliverable, post.creatorName].filter(Boolean).join(" · ");
		const stays = (reason: string): void => {
			left.push({ label, reason });
		};
		if (others.length > 0) {
			const where = [row, ...others].map((each) => each + 1).join(" and ");
			stays(`Rows ${where} of Results are the same pull of the same post. Merge them first.`);
			continue;
		}
		const before = cellAt(table, row, VERDICT);
		const isOwn = earlierCheck(before, key, "").ownVerdict;
		const after = verdict === "" ? "" : withMark(verdict, key, "");
		if (before === after) continue;
		if (after === "") continue;
		if (!isBlank(before) && !isOwn) stays("Somebody's own words stand there, and stay.");
		else if (!isWritable(table, row, column)) stays("Its verdict is computed by a formula, which stays.");
		else {
			changes.push({
				kind: "set-cells",
				tab: resultsTab.name,
				key,
				label,
				cells: { [VERDICT]: { before, after } },
			});
		}
	}
	return { changes, left };
}
