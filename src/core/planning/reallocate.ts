import { type Problem, problem } from "../problem.ts";
import { studentQuantile } from "../statistics/student-quantile.ts";
import { withoutNoise } from "../values/without-noise.ts";
import type { BudgetMove, Performance, Reallocation } from "./comparison-types.ts";
import { packageContent } from "./package-content.ts";
import { type Spread, spreadOf } from "./result-spread.ts";
import { takenCents } from "./taken.ts";
import type { Kpi, PlanInput, PlannedRow, PostResult } from "./tracker-rows.ts";
import type { PlanOptions } from "./types.ts";
import { showFigure, showList, showMoney } from "./words.ts";

const CONFIDENCE = 0.9;

/**
 * What of the money not yet committed should move to whom, given the results so far. Money moves only to those whose
 * 90 % interval of results for a unit of money lies wholly above what is expected of its present place, and only if
 * they stand out at all. A problem if there is no plan or no result yet.
 */
export function reallocate(
	input: PlanInput,
	options: Pick<PlanOptions, "budgetCents" | "kpi">,
): Reallocation | Problem {
	const { planned, posts, settings } = input;
	const kpi = options.kpi ?? settings.kpi;
	if (planned.length === 0) return problem("Plan has no creators yet. Allocate the budget first.");
	const rows = planned.map((row) => ({
		row,
		own: posts.filter((post) => post.account === row.account && post[kpi] !== undefined),
	}));
	if (rows.every(({ own }) => own.length === 0)) {
		return problem(`Results has no ${kpi} of the creators in Plan yet. Import results first.`);
	}
	const spread = spreadOf(
		rows.map(({ own }) => own.filter((post) => !isShared(post, kpi))),
		kpi,
	);
	const measured = rows.map(({ row, own }) => performanceOf(input, row, own, kpi, spread));
	const unspent = options.budgetCents - takenCents(input);
	const isMore = takenCents(input) > takenCents({ planned, spent: new Map() });
	const open = rows.filter(({ row }) => row.committed === undefined).map(({ row }) => row);
	const movableCents = Math.max(0, unspent) + open.reduce((sum, { costCents }) => sum + costCents, 0);
	const areShared = rows.some(({ own }) => own.some((post) => isShared(post, kpi)));
	const { leaders, caution } = leadersOf(measured, areShared);
	const performers = measured.map((one, at) => {
		const chance = rows[at]!.own.some((post) => isShared(post, kpi)) ? UNTOLD : "too few posts to say";
		return { ...one, ...verdictOn(one, leaders, kpi, chance) };
	});
	const cautions = caution === "" ? [] : [caution];
	if (unspent < 0) cautions.push(overspentWords(isMore, options.budgetCents, -unspent, settings));
	const moves = movesTo(leaders, open, Math.max(0, unspent), performers, kpi, settings.currency);
	return {
		performers,
		movableCents,
		moves,
		cautions,
		pilot: performers.some(({ verdict }) => verdict === "test") ? PILOT : "",
		sentence: sentenceOf(moves, movableCents, leaders, settings.currency),
	};
}

const PILOT =
	"Where it is too early to tell, test before more money moves: a pilot of 5 to 10 creators over 2 to 4 weeks. Look again each quarter: keep the best, drop the weakest, recruit new ones.";

function overspentWords(
	isMore: boolean,
	budgetCents: number,
	over: number,
	settings: PlanInput["settings"],
): string {
	const money = (cents: number): string => showMoney(cents, settings.currency);
	const { budgetCents: campaign = budgetCents } = settings;
	const other = campaign === budgetCents ? "" : `; the Campaign tab says ${money(campaign)}`;
	const what = isMore ? "Plan, and what Results shows to be spent beyond it, come to" : "Plan costs";
	return `${what} ${money(over)} more than the budget being tried here, ${money(budgetCents)}${other}.`;
}

const UNTOLD = "orders name no post, so chance cannot be told from skill";

/** Orders of the creator as a whole, in equal parts on the posts: they say nothing of how posts differ. */
function isShared({ ordersShared }: PostResult, kpi: Kpi): boolean {
	return kpi === "orders" && ordersShared === true;
}

type Measured = Omit<Performance, "verdict" | "because">;

function verdictOn(
	{ account, posts, low, high }: Measured,
	leaders: readonly Measured[],
	kpi: Kpi,
	chance: string,
): Pick<Performance, "verdict" | "because"> {
	if (posts === 0) return { verdict: "test", because: "no results yet" };
	if (high === null || low === null) return { verdict: "test", because: chance };
	if (leaders.length === 0) return { verdict: "test", because: "cannot be told from the others yet" };
	if (leaders.some((leader) => leader.account === account))
		return { verdict: "keep", because: "nobody does better for certain" };
	const least = Math.max(...leaders.map((leader) => leader.low!));
	return {
		verdict: "drop",
		because: `at most ${showFigure(high)} ${kpi} for the same money that brings others ${showFigure(least)} or more`,
	};
}

function performanceOf(
	input: PlanInput,
	row: PlannedRow,
	posts: readonly PostResult[],
	kpi: Kpi,
	spread: Spread | undefined,
): Measured {
	const { account, creator, committed } = row;
	const results = withoutNoise(posts.reduce((sum, post) => sum + post[kpi]!, 0));
	const spentCents = Math.round(
		posts.reduce((sum, post) => sum + (post.spendCents ?? costOfPost(input, row)), 0),
	);
	const perDollar = posts.length > 0 && spentCents > 0 ? results / (spentCents / 100) : null;
	const shared = posts.some((post) => isShared(post, kpi));
	const known = perDollar !== null && perDollar > 0 && spread !== undefined && !shared;
	const half = known
		? (perDollar * spread.relative * studentQuantile((1 + CONFIDENCE) / 2, spread.degrees)) /
			Math.sqrt(posts.length)
		: null;
	const low = half === null ? null : Math.max(0, perDollar! - half);
	const high = half === null ? null : perDollar! + half;
	const many = `${posts.length} post${posts.length === 1 ? "" : "s"}`;
	const unit = input.settings.currency || "unit of money";
	const rate =
		perDollar === null
			? posts.length === 0
				? "no results yet"
				: "no money spent that results could be divided by"
			: shared
				? `at least ${showFigure(results)} ${results === 1 ? "order" : "orders"} for ${showMoney(spentCents, input.settings.currency)} over ${many}`
				: `${showFigure(perDollar)} ${kpi} for each ${unit} over ${many}${low === null ? ", too few posts in all for an interval" : `, likely ${showFigure(low)} to ${showFigure(high!)}`}`;
	const fixed = committed === undefined ? "" : `; locked, since ${committed}`;
	return {
		account,
		creator,
		posts: posts.length,
		results,
		spentCents,
		perDollar,
		low,
		high,
		locked: committed !== undefined,
		sentence: `${creator}: ${rate}${fixed}.`,
	};
}

/** The plan's cost in equal parts on the posts of its package. */
function costOfPost(
	{ accounts, packages }: PlanInput,
	{ account, package: name, costCents }: PlannedRow,
): number {
	const own = accounts.find(({ id }) => id === account)?.own;
	const offers = [...(packages[account] ?? []), ...(own ? [own] : [])];
	const offer = offers.find(
		(each) => (each.package || each.deliverables).toLowerCase() === name.toLowerCase(),
	);
	const { posts, stories } = packageContent(offer?.deliverables || name);
	return costCents / (posts + stories);
}

/** Those who cannot be told apart from the best, as long as somebody can. */
function leadersOf(
	performers: readonly Measured[],
	areShared: boolean,
): { leaders: readonly Measured[]; caution: string } {
	const judged = performers.filter(({ low }) => low !== null);
	if (judged.length < 2 && areShared)
		return { leaders: [], caution: `No money is moved by orders: ${UNTOLD}.` };
	if (judged.length < 2)
		return { leaders: [], caution: "Too few posts have results to say who does better: wait for more." };
	const best = judged.reduce((top, each) => (each.low! > top.low! ? each : top));
	const leaders = judged.filter(({ high }) => high! >= best.low!);
	const names = showList(leaders.map(({ creator }) => creator));
	if (leaders.length === judged.length)
		return { leaders: [], caution: `Cannot tell ${names} apart yet: their intervals overlap.` };
	return {
		leaders,
		caution: leaders.length > 1 ? `Cannot tell ${names} apart yet, so they share what moves.` : "",
	};
}

function movesTo(
	leaders: readonly Measured[],
	open: readonly PlannedRow[],
	unspent: number,
	performers: readonly Measured[],
	kpi: Kpi,
	currency: string,
): BudgetMove[] {
	const least = Math.min(...leaders.map(({ low }) => low!));
	const moves: BudgetMove[] = [];
	const move = (from: string, name: string, cents: number, why: string): void => {
		leaders.forEach(({ account, creator }, at) => {
			const part =
				Math.floor((cents * (at + 1)) / leaders.length) - Math.floor((cents * at) / leaders.length);
			if (part === 0) return;
			moves.push({
				from,
				to: account,
				cents: part,
				sentence: `${showMoney(part, currency)} from ${name} to ${creator}: ${why}`,
			});
		});
	};
	for (const { account, creator, costCents, expected } of open) {
		if (leaders.some((leader) => leader.account === account) || costCents === 0) continue;
		const result = performers.find((each) => each.account === account);
		const hoped = expected === undefined ? undefined : expected / (costCents / 100);
		const most = result?.high ?? result?.perDollar ?? hoped;
		if (most === undefined || most >= least) continue;
		const what = result?.high != null ? "at most" : result?.perDollar != null ? "so far" : "expected";
		move(
			account,
			creator,
			costCents,
			`${showFigure(most)} ${kpi} for the same money ${what}, against at least ${showFigure(least)}.`,
		);
	}
	move(
		"",
		"the unspent budget",
		unspent,
		`at least ${showFigure(least)} ${kpi} for each ${currency || "unit of money"}, if more posts do as well as the first.`,
	);
	return moves;
}

function sentenceOf(
	moves: readonly BudgetMove[],
	movable: number,
	leaders: readonly Measured[],
	currency: string,
): string {
	const money = showMoney(movable, currency);
	if (movable === 0) return "All money is committed or spent: nothing can be moved.";
	if (moves.length === 0) return `${money} is not committed yet, and the results give no reason to move it.`;
	const moved = moves.reduce((sum, { cents }) => sum + cents, 0);
	return `Move ${showMoney(moved, currency)} of the ${money} not yet committed to ${showList(leaders.map(({ creator }) => creator))}.`;
}
