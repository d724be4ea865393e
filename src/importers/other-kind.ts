import type { RawTable } from "../core/answers.ts";
import type { Cell } from "../core/cell.ts";
import { detectFormat, findTable } from "../core/results-import/find-table.ts";
import { importers } from "./index.ts";
import { resultsFormats } from "./results-formats.ts";

const SURE = 0.5;
/** Below so many rows no header stands. */
const FIRST = 60;
/** Lists of creators have it, exports of results seldom. */
const followers = /follower|\bfans?\b|abonn|subscri|suscri|seguidores|inscritos/i;

/** The export of results that these headers are of, where a list of creators was expected: `TikTok Shop affiliates`. */
export function resultsFormatOf({ rows, source }: RawTable): string | undefined {
	const { names } = findTable(rows.slice(0, FIRST), source, resultsFormats);
	const { format, score } = detectFormat(names, source, resultsFormats);
	const others = names.some((name) => followers.test(name));
	if (score > SURE && (!others || score > 0.8) && !(others && format.rows === "creators"))
		return format.title;
	return others ? undefined : ofPosts(names);
}

/** The list of creators that these headers are of, where results were expected: `Modash export`. */
export function creatorFormatOf(
	names: readonly string[],
	sample: readonly (readonly Cell[])[],
): string | undefined {
	let best = { title: "", score: 0 };
	for (const { detect, title } of importers) {
		const { score } = detect(names, sample);
		if (score > best.score) best = { title, score };
	}
	return best.score > SURE ? best.title : undefined;
}

/** A list of one's own with the address of a post beside its figures. */
function ofPosts(names: readonly string[]): string | undefined {
	const isPost = names.some((name) =>
		/\b(?:post|video|reel|live|tweet)[ _-]?(?:link|url)|permalink|permalien/i.test(name),
	);
	const isFigure = names.some((name) =>
		/^(?:\w+ )?(?:views|likes|clicks|impressions|reach|code uses|orders|revenue|aufrufe|klicks|reichweite)\b/i.test(
			name,
		),
	);
	return isPost && isFigure ? "a list of posts with their figures" : undefined;
}
