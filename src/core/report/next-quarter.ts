import type { Block } from "../docs/blocks.ts";
import { showList } from "../planning/words.ts";
import { isProblem, type Problem } from "../problem.ts";
import { performers } from "./judgement.ts";
import type { ReportSources } from "./sources.ts";

const TODO = { keep: "Keep", test: "Test", drop: "Drop" } as const;

/** Whom to keep, test and drop, each with its reason. */
export function nextQuarterTable({ reallocation }: ReportSources): Block | undefined {
	if (isProblem(reallocation)) return undefined;
	const order = ["keep", "test", "drop"] as const;
	const rows = order.flatMap((verdict) =>
		performers({ reallocation }, verdict).map(({ creator, because, sentence }) => [
			creator,
			TODO[verdict],
			`${because.charAt(0).toUpperCase()}${because.slice(1)}. ${sentence}`,
		]),
	);
	return { kind: "table", rows: [["Creator", "Next quarter", "Why"], ...rows] };
}

/** `Next quarter: keep Mara; drop Finn.` */
export function nextWords(sources: Pick<ReportSources, "reallocation">): string[] {
	const order = ["keep", "test", "drop"] as const;
	const parts = order.flatMap((verdict) => {
		const names = performers(sources, verdict).map(({ creator }) => creator);
		return names.length === 0 ? [] : [`${verdict} ${showList(names)}`];
	});
	return parts.length === 0 ? [] : [`Next quarter: ${parts.join("; ")}.`];
}

/** More than twice what a creator has shown to be worth is no small step. */
function steep({ moves, performers: all }: Exclude<ReportSources["reallocation"], Problem>): string[] {
	return all.flatMap(({ account, creator, spentCents }) => {
		const more = moves.filter(({ to }) => to === account).reduce((sum, { cents }) => sum + cents, 0);
		if (spentCents === 0 || more <= 2 * spentCents) return [];
		const often = Math.round(more / spentCents);
		return [
			`For ${creator} that is ${often} times what the posts so far cost: go there in steps, and look at the results of each.`,
		];
	});
}

/** Which money to move, and what to do where it is too early to tell. */
export function moveLines({ reallocation, results }: ReportSources): string[] {
	if (isProblem(reallocation)) return [`No budget moves are proposed: ${reallocation.problem}`];
	const { sentence, moves, pilot } = reallocation;
	const drops = performers({ reallocation }, "drop").length;
	return [
		...(results.earlier.length > 0 ? ["Judged by all posts in Results, those before the campaign too."] : []),
		sentence,
		...moves.map((move) => move.sentence),
		...steep(reallocation),
		...(pilot === "" ? [] : [pilot]),
		...(drops > 0 ? ["Recruit new creators in the place of those dropped, with a small test first."] : []),
	];
}
