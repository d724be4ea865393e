import { keyPart } from "../tables/tab-spec.ts";
import type { CampaignBrief } from "./campaign-brief.ts";

/** A code in a caption that belongs to somebody else. */
export interface ForeignCode {
	readonly start: number;
	readonly end: number;
	/** Whose it is, as Codes & Links names them. */
	readonly owner: string;
}

/**
 * Codes of one other creator each; `own` are the codes that the caption may have. Letter case counts only for codes without
 * a digit, which may be ordinary words.
 */
export function foreignCodes(
	caption: string,
	{ owners }: CampaignBrief,
	own: readonly string[],
): readonly ForeignCode[] {
	if (owners.size === 0) return [];
	const mine = own.map(keyPart);
	const found: ForeignCode[] = [];
	const words = /@?[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}])?/gu;
	for (let match = words.exec(caption); match !== null; match = words.exec(caption)) {
		const [word] = match;
		const start = match.index;
		const known = word.startsWith("@") ? undefined : owners.get(keyPart(word));
		if (known?.names.length !== 1 || mine.includes(keyPart(word))) continue;
		if (!/\d/.test(word) && word !== known.code) continue;
		found.push({ start, end: start + word.length, owner: known.names[0]! });
	}
	return found;
}
