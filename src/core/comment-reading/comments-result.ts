import type { Remark } from "../tool.ts";
import { showDay } from "../values/show-day.ts";
import { exampleGroups } from "./examples.ts";
import { figuresOf, groupBy } from "./figures.ts";
import { type FoundTurn, findTurns, LEAST_ON_A_SIDE, type Series } from "./find-turns.ts";
import { contentKey, type JudgedComment } from "./judge-comments.ts";
import type { CommentFigures, CommentsResult, Turn } from "./types.ts";

const ALL = "All comments";
/** Lists longer than this are cut; nobody reads on. */
const MOST_GROUPS = 200;

/** What the comments come to: shares and moods by creator, post and time, whether they turned, and examples. */
export function commentsResult(
	comments: readonly JudgedComment[],
	by: "week" | "post",
	notes: readonly Remark[],
): CommentsResult {
	const creators = groupBy(comments, ({ creator }) => creator);
	const { turns, turnWords } = turnsOf(comments, creators, by);
	return {
		all: figuresOf(ALL, comments),
		creators: largest(creators),
		posts: largest(groupBy(comments, ({ post }) => post)),
		periods: periodsOf(comments, by).map(({ label, comments: some }) => figuresOf(label, some)),
		turns,
		turnWords,
		examples: exampleGroups(comments),
		notes,
	};
}

function largest(groups: ReadonlyMap<string, readonly JudgedComment[]>): CommentFigures[] {
	return Array.from(groups, ([label, comments]) => figuresOf(label, comments))
		.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
		.slice(0, MOST_GROUPS);
}

interface Period {
	readonly label: string;
	readonly comments: readonly JudgedComment[];
}

/** Weeks from Monday, or posts by their first comment; comments without a date or post are in none. */
function periodsOf(comments: readonly JudgedComment[], by: "week" | "post"): Period[] {
	if (by === "week") {
		const weeks = groupBy(comments, ({ posted }) => (posted === "" ? "" : String(mondayOf(posted))));
		return Array.from(weeks, ([monday, some]) => ({ monday: Number(monday), comments: some }))
			.sort((a, b) => a.monday - b.monday)
			.map(({ monday, comments: some }) => ({ label: `Week of ${showDay(monday)}`, comments: some }));
	}
	return Array.from(
		groupBy(comments, ({ post }) => post),
		([label, some]) => ({ label, comments: some }),
	)
		.map((period) => ({ ...period, first: firstDay(period.comments) }))
		.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

function turnsOf(
	comments: readonly JudgedComment[],
	creators: ReadonlyMap<string, readonly JudgedComment[]>,
	by: "week" | "post",
): { readonly turns: readonly Turn[]; readonly turnWords: string } {
	const groups: [string, readonly JudgedComment[]][] = [[ALL, comments]];
	if (creators.size > 1) groups.push(...creators);
	const series = groups.flatMap(([whose, some]) => seriesOf(whose, periodsOf(some, by)));
	const { turns, places } = findTurns(series);
	return { turns: turns.map(turnOf), turnWords: wordsOf(turns, places, series, by) };
}

/** Bad among those with a mood, spam-like among all; a sentence posted again under a post counts once. */
function seriesOf(whose: string, periods: readonly Period[]): Series[] {
	const seen = new Set<string>();
	const own = periods.map(({ label, comments }) => ({
		label,
		comments: comments.filter((comment) => {
			const key = contentKey(comment);
			if (key === undefined) return true;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		}),
	}));
	return [
		{
			whose,
			what: "bad",
			periods: own.map(({ label, comments }) => {
				const { bad, good, neutral } = figuresOf(label, comments).moods;
				return { label, events: bad, trials: bad + good + neutral };
			}),
		},
		{
			whose,
			what: "spam-like",
			periods: own.map(({ label, comments }) => ({
				label,
				events: comments.filter(({ kind }) => kind === "spam-like").length,
				trials: comments.length,
			})),
		},
	];
}

function turnOf({ series, at, before, after, low, high }: FoundTurn): Turn {
	const { whose, what, periods } = series;
	return {
		whose,
		what,
		way: low > 0 ? "more" : "fewer",
		since: periods[at]!.label,
		before,
		after,
		low,
		high,
	};
}

function wordsOf(
	turns: readonly FoundTurn[],
	places: number,
	[first]: readonly Series[],
	by: "week" | "post",
): string {
	const unit = by === "week" ? "weeks" : "posts";
	if ((first?.periods.length ?? 0) < 2) {
		return `Too few ${unit} to tell whether comments turned: it takes two, and a ${by === "week" ? "date" : "post"} for each comment.`;
	}
	if (places === 0) {
		return `Too few comments to tell whether they turned: it takes ${LEAST_ON_A_SIDE} before and ${LEAST_ON_A_SIDE} after.`;
	}
	const test = `Every place between two ${unit} with ${LEAST_ON_A_SIDE} comments on each side was compared, ${places} in all, so that all flags together are wrong at most one time in twenty.`;
	return turns.length === 0 ? `No turn found. ${test}` : test;
}

function firstDay(comments: readonly JudgedComment[]): string {
	return comments.reduce(
		(first, { posted }) => (posted !== "" && (first === "" || posted < first) ? posted : first),
		"",
	);
}

/** Days since 1970-01-01, which was a Thursday. */
function mondayOf(day: string): number {
	const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
	return number - ((number + 3) % 7);
}
