import type { PartName, Weights } from "./options.ts";
import { SCORE_PARTS } from "./options.ts";
import type { ScoreParts } from "./score-parts.ts";

export interface Score {
	/** From 0 to 100; absent where no part with a weight has its inputs. */
	readonly score?: number;
	/** Points that each part gave and the most it could give; a part without inputs is not among them. */
	readonly points: readonly { readonly part: PartName; readonly points: number; readonly most: number }[];
	/** Parts that have a weight but lack inputs: their weight goes to the others in proportion. */
	readonly leftOut: readonly PartName[];
	/** Share of all weights that the score rests on. */
	readonly restsOn: number;
}

/** The weighted mean of the parts that are known, on a scale of 100. */
export function scoreOf(parts: ScoreParts, weights: Weights): Score {
	let known = 0;
	let all = 0;
	for (const { name } of SCORE_PARTS) {
		all += weights[name];
		if (parts[name].value !== undefined) known += weights[name];
	}
	const points: { part: PartName; points: number; most: number }[] = [];
	const leftOut: PartName[] = [];
	let score = 0;
	for (const { name: part } of SCORE_PARTS) {
		const { value } = parts[part];
		if (weights[part] === 0) continue;
		if (value === undefined) {
			leftOut.push(part);
			continue;
		}
		const most = (100 * weights[part]) / known;
		points.push({ part, points: most * value, most });
		score += most * value;
	}
	return { points, leftOut, restsOn: all === 0 ? 0 : known / all, ...(known === 0 ? {} : { score }) };
}
