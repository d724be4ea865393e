import type { Platform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import type { Remark } from "../tool.ts";
import { parseHandle } from "../values/parse-handle.ts";

/** An account that a competitor works with, as the Campaign tab lists it. */
export interface CompetitorCreator {
	readonly handle: string;
	/** Absent: any account of that name. */
	readonly platform?: Platform | undefined;
	/** Who the competitor is, where brackets say so. */
	readonly brand: string;
	readonly typed: string;
}

/** Handles or links, parted by commas, semicolons or lines, each with the competitor's name in brackets if wished. */
export function readCompetitors(text: string): { creators: CompetitorCreator[]; unread: Remark[] } {
	const creators: CompetitorCreator[] = [];
	const unread: Remark[] = [];
	for (const part of text.split(/[,;\n\r]+/)) {
		const typed = part.trim();
		if (typed === "") continue;
		const named = /^(.*?)\s*\(([^()]*)\)$/.exec(typed);
		const account = parseHandle(named?.[1] ?? typed);
		if (isProblem(account)) {
			unread.push({ label: "Campaign, competitor creators", reason: account.problem });
		} else {
			const { handle, platform } = account;
			creators.push({ handle: handle.toLowerCase(), platform, brand: named?.[2]?.trim() ?? "", typed });
		}
	}
	return { creators, unread };
}

/** That the account also works with a competitor and where that is written; `""` if nobody says so. */
export function competitorWords(
	creators: readonly CompetitorCreator[],
	handle: string,
	platform: string,
): string {
	const own = handle.toLowerCase();
	const found = creators.find(
		(one) => one.handle === own && (one.platform === undefined || one.platform === platform),
	);
	if (!found) return "";
	const whom = found.brand === "" ? "a competitor" : `a competitor, ${found.brand}`;
	return `Also works with ${whom} (Campaign, competitor creators: ${found.typed})`;
}
