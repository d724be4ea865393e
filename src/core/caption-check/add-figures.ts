import type { CaptionFigures } from "./types.ts";

/** The counts of two parts of a file together. */
export function addFigures(a: CaptionFigures, b: CaptionFigures): CaptionFigures {
	const tagged: { [handle: string]: number } = { ...a.tagged };
	for (const [handle, count] of Object.entries(b.tagged)) tagged[handle] = (tagged[handle] ?? 0) + count;
	return {
		posts: a.posts + b.posts,
		signs: a.signs + b.signs,
		labelled: a.labelled + b.labelled,
		tagging: a.tagging + b.tagging,
		tagged,
	};
}
