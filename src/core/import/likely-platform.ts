import type { Cell } from "../cell.ts";
import { findPlatform, type Platform } from "../platforms.ts";
import { cellText } from "./column-values.ts";
import { headerWords, splitPlatform } from "./header-words.ts";

export interface LikelyPlatform {
	readonly name: Platform;
	readonly why: string;
}

interface KnownPlatforms {
	/** By the planner, now and in an earlier run. */
	readonly chosen: string | undefined;
	readonly remembered: string | undefined;
	readonly ofFormat: Platform | undefined;
}

/** The platform for rows that do not say: the planner's choice, else the one named in a title above the header or in the file's name. */
export function likelyPlatform(
	source: string,
	rowsAbove: readonly (readonly Cell[])[],
	{ chosen, remembered, ofFormat }: KnownPlatforms,
): LikelyPlatform | undefined {
	const choice = findPlatform(chosen ?? "");
	if (choice !== undefined) return { name: choice, why: "your choice" };
	const lastTime = findPlatform(remembered ?? "");
	if (lastTime !== undefined)
		return { name: lastTime, why: "you chose it last time for a list of this name" };
	if (ofFormat !== undefined) return { name: ofFormat, why: "this format has no other" };
	const title = splitPlatform(rowsAbove.flatMap((row) => row.flatMap((cell) => headerWords(cellText(cell)))));
	if (title.platform !== undefined) return { name: title.platform, why: `the title names ${title.platform}` };
	const file = splitPlatform(headerWords(source));
	if (file.platform === undefined || title.several) return undefined;
	return { name: file.platform, why: `the name “${source}” says ${file.platform}` };
}
