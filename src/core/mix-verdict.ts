import { breakEvenRate, flipsPlausibly, type Mix, mixEngagements } from "./mix.ts";
import { showCount, showPercent } from "./values/show-number.ts";

/** The heading of the big side. */
export const BIG_SIDE = "1 big account";

/** Which side of a mix brings more engagements, in a sentence. */
export function mixAnswer(mix: Mix): string {
	const { big, small } = mixEngagements(mix);
	if (big === small) return `Both sides bring ${showCount(big)} engagements.`;
	const [more, less] = big > small ? [BIG_SIDE, smallSide(mix)] : [smallSide(mix), BIG_SIDE];
	const lead = Math.abs(big - small);
	const share = Math.min(big, small) > 0 ? ` (${showPercent(lead / Math.min(big, small))} more)` : "";
	return `More from ${more}: ${showCount(lead)} engagements ahead of ${less}${share}.`;
}

/** Which rate of the small accounts would turn the answer round, and whether it may well be true; `""` if the small accounts have no audience. */
export function mixWarning(mix: Mix): string {
	const breakEven = breakEvenRate(mix);
	if (breakEven === undefined) return "";
	if (breakEven === mix.smallRate) return "Careful: the sides are level, so any change of a rate decides.";
	const falls = breakEven < mix.smallRate;
	const way = falls ? "falls" : "rises";
	const change = showPercent(Math.abs(breakEven - mix.smallRate) / mix.smallRate);
	const flip = `the small accounts' rate ${way} from ${showPercent(mix.smallRate)} to ${showPercent(breakEven)}`;
	return flipsPlausibly(mix.smallRate, breakEven)
		? `Careful: the answer flips if ${flip}, a change of ${change}. Published rates differ by more than that.`
		: `The answer holds unless ${flip}.`;
}

/** What newer rates make of the answer, in a sentence. */
export function newerVerdict(mix: Mix, newer: Mix): string {
	const before = mixEngagements(mix);
	const now = mixEngagements(newer);
	const same = Math.sign(before.big - before.small) === Math.sign(now.big - now.small);
	return `${same ? "The newer rates give the same answer." : "Careful: the newer rates flip the answer."} ${mixAnswer(newer)}`;
}

/** The heading of the small side: `7 small accounts`. */
export function smallSide(mix: Mix): string {
	return `${mix.count} small account${mix.count === 1 ? "" : "s"}`;
}
