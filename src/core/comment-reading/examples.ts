import { type JudgedComment, whyOf } from "./judge-comments.ts";
import type { ExampleGroup } from "./types.ts";

/** Of each kind so many are shown. */
const EXAMPLES = 25;

/** Comments to look at, of each kind and mood; the clearest moods first, else evenly from first to last. */
export function exampleGroups(comments: readonly JudgedComment[]): ExampleGroup[] {
	const genuine = comments.filter(({ kind }) => kind !== "spam-like");
	const ofMood = (name: JudgedComment["moodName"]) => genuine.filter(({ moodName }) => moodName === name);
	const byMood = (sign: number) => (a: JudgedComment, b: JudgedComment) => sign * (a.mood - b.mood);
	const ofKind = (name: JudgedComment["kind"]) => spread(comments.filter(({ kind }) => kind === name));
	return [
		group("Bad mood", ofMood("bad").length, ofMood("bad").sort(byMood(1))),
		group("Good mood", ofMood("good").length, ofMood("good").sort(byMood(-1))),
		group("Spam-like", ...ofKind("spam-like")),
		group("Substantial", ...ofKind("substantial")),
		group("Generic", ...ofKind("generic")),
		group("Emoji only", ...ofKind("emoji-only")),
		group("Mood cannot be told", ...spread(ofMood("cannot tell"))),
	].filter(({ count }) => count > 0);
}

function group(title: string, count: number, comments: readonly JudgedComment[]): ExampleGroup {
	return {
		title,
		count,
		comments: comments.slice(0, EXAMPLES).map((comment) => ({
			text: comment.text,
			label: [comment.creator, comment.post, comment.posted].filter((part) => part !== "").join(" · "),
			why: whyOf(comment),
		})),
	};
}

/** Their number, and some of them at even distances. */
function spread(comments: readonly JudgedComment[]): [count: number, some: readonly JudgedComment[]] {
	const step = Math.max(1, Math.ceil(comments.length / EXAMPLES));
	return [comments.length, comments.filter((_, index) => index % step === 0)];
}
