import type { CommentKind } from "../comments/comment-kind.ts";
import { studentQuantile } from "../statistics/student-quantile.ts";
import type { JudgedComment } from "./judge-comments.ts";
import type { CommentFigures, MoodName } from "./types.ts";

/** Fewer comments with a mood than this say too little for a mean. */
const FEWEST_FOR_MOOD = 10;
/** Probability below the upper end of a 95 % range. */
const UPPER = 0.975;

/** Counts of some comments, and the mean mood of those that are not spam-like. */
export function figuresOf(label: string, comments: readonly JudgedComment[]): CommentFigures {
	const kinds: { [kind in CommentKind]: number } = {
		"spam-like": 0,
		generic: 0,
		"emoji-only": 0,
		substantial: 0,
	};
	const moods: { [mood in MoodName]: number } = { good: 0, neutral: 0, bad: 0, "cannot tell": 0 };
	let [sum, squares] = [0, 0];
	for (const { kind, moodName, mood } of comments) {
		kinds[kind]++;
		if (kind === "spam-like") continue;
		moods[moodName]++;
		sum += mood;
		squares += mood * mood;
	}
	const told = moods.good + moods.neutral + moods.bad;
	const figures = { label, count: comments.length, kinds, moods };
	if (told < FEWEST_FOR_MOOD) return figures;
	const mean = sum / told;
	const variance = Math.max(0, squares - sum * mean) / (told - 1);
	const half = studentQuantile(UPPER, told - 1) * Math.sqrt(variance / told);
	return { ...figures, mood: { mean, low: Math.max(-1, mean - half), high: Math.min(1, mean + half) } };
}

/** Comments by what `nameOf` says of them, in the order of their first; those it says nothing of are left out. */
export function groupBy(
	comments: readonly JudgedComment[],
	nameOf: (comment: JudgedComment) => string,
): ReadonlyMap<string, readonly JudgedComment[]> {
	const groups = new Map<string, JudgedComment[]>();
	for (const comment of comments) {
		const name = nameOf(comment);
		if (name === "") continue;
		const group = groups.get(name);
		if (group) group.push(comment);
		else groups.set(name, [comment]);
	}
	return groups;
}
