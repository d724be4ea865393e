import type { Cell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Cells } from "../tool.ts";
import type { Comparison } from "./comparison.ts";
import { staleWords } from "./days.ts";
import type { Weights } from "./options.ts";
import { flagWords, roundedShare } from "./plan-marks.ts";
import { rosterFormula } from "./roster-definitions.ts";
import { type Score, scoreOf } from "./score.ts";
import { partLabel, type ScoreParts } from "./score-parts.ts";

/** What tells a shortlisted account apart; written with the row and never again. */
const IDENTITY: readonly string[] = ["creator", "handle", "platform", "URL"];

/** The columns that are brought up to date. */
export const FIGURES: readonly string[] = [
	"score",
	"tier",
	"followers",
	"engagement rate",
	"rate counts",
	"fee",
	"cost per engagement",
	"fit",
	"words matched",
	"audience match",
	"look closer",
	"why",
];

/** A candidate's row of the Shortlist; what is not known is absent. */
export function shortlistCells(
	roster: Table,
	comparison: Comparison,
	place: number,
	parts: ScoreParts,
	weights: Weights,
): Cells {
	const score = scoreOf(parts, weights);
	const candidate = comparison.candidates[place]!;
	const row = roster.rows.get(candidate.id)![0]!;
	const rate = comparison.rates[place]!;
	const { name } = comparison.definition;
	const cost = comparison.costs[place]!;
	const cells: { [column: string]: Cell | undefined } = {
		score: score.score === undefined ? undefined : Math.round(score.score),
		tier: candidate.tier,
		followers: candidate.followers,
		"engagement rate": isProblem(rate) ? undefined : Math.round(rate.rate * 1e4) / 1e4,
		"rate counts": isProblem(rate)
			? rate.problem
			: `${name}: ${rosterFormula(comparison.definition)}${rate.remark === "" ? "" : `, ${rate.remark}`}`,
		fee: candidate.fee,
		"cost per engagement": isProblem(cost) ? undefined : Math.round(cost.each * 100) / 100,
		fit: candidate.fit === undefined ? undefined : roundedShare(candidate.fit),
		"words matched": candidate.matched,
		"audience match": candidate.audience === undefined ? undefined : roundedShare(candidate.audience),
		"look closer": lookCloser(flagWords(candidate), staleWords(candidate.asOf, comparison.today)),
		why: whyWords(parts, score),
	};
	for (const column of IDENTITY) cells[column] = cellAt(roster, row, column);
	const filled = Object.entries(cells).filter(
		(entry): entry is [string, Cell] => entry[1] !== undefined && entry[1] !== "",
	);
	return Object.fromEntries(filled);
}

/** `Engagement rate 24 of 30: 3.81%, above 5 of 8 … · Cost per engagement left out: fee not known`. */
function whyWords(parts: ScoreParts, score: Score): string {
	const lines = score.points.map(
		({ part, points, most }) =>
			`${partLabel(part)} ${Math.round(points)} of ${Math.round(most)}: ${parts[part].words()}`,
	);
	for (const part of score.leftOut) lines.push(`${partLabel(part)} left out: ${parts[part].words()}`);
	return lines.join(" · ");
}

function lookCloser(flags: string, stale: string): string {
	return [flags, stale === "" ? "" : `${stale}.`].filter((words) => words !== "").join(" ");
}
