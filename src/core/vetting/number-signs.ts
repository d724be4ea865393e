import { showCount } from "../values/show-number.ts";
import { type Account, type Sign, WORTH_A_LOOK } from "./account.ts";

/** Followers, likes and comments that are all round are hardly ever counted ones. */
export function roundNumbers({ followers, likes, comments }: Account): Sign | undefined {
	if (likes === undefined || comments === undefined) return undefined;
	if (![followers, likes, comments].every(isRound)) return undefined;
	return {
		points: WORTH_A_LOOK,
		words: `${showCount(followers)} followers, ${showCount(likes)} likes and ${showCount(comments)} comments are all round numbers (a rule of thumb: rounded or guessed; ask for exact ones)`,
	};
}

/** The same number in two columns is a copying slip or made up; below 100 it happens by chance. */
export function repeatedNumbers({ followers, following, likes, comments }: Account): Sign | undefined {
	const counts: [string, number][] = [];
	for (const [name, count] of [
		["followers", followers],
		["following", following],
		["likes", likes],
		["comments", comments],
	] as const) {
		if (count === undefined || count < 100) continue;
		const same = counts.find(([, other]) => other === count);
		if (same !== undefined) {
			const words = `${same[0]} and ${name} are the same number, ${showCount(count)} (a rule of thumb: a copying slip, most likely)`;
			return { points: WORTH_A_LOOK, words };
		}
		counts.push([name, count]);
	}
	return undefined;
}

/** One digit and then zeros, three digits or more: 300, 50,000. */
function isRound(count: number): boolean {
	return /^[1-9]0{2,}$/.test(String(count));
}
