import type { Claim } from "./order-claims.ts";
import type { ResultOrder } from "./types.ts";

/** Orders while they are counted, of one creator or of several, each order once. */
export interface Tally {
	codeOnly: number;
	linkOnly: number;
	both: number;
	/** That somebody else can claim too; those with several codes among them. */
	disputed: number;
	severalCodes: number;
	code: number;
	link: number;
	revenue: number;
	disputedRevenue: number;
	/** Orders whose revenue is known. */
	priced: number;
}

export function newTally(): Tally {
	return {
		codeOnly: 0,
		linkOnly: 0,
		both: 0,
		disputed: 0,
		severalCodes: 0,
		code: 0,
		link: 0,
		revenue: 0,
		disputedRevenue: 0,
		priced: 0,
	};
}

/** Counts an order by the claims on it that are wanted; `isSole` if there are no others. */
export function count(own: Tally, claims: readonly Claim[], { revenue }: ResultOrder, isSole: boolean): void {
	if (claims.length === 0) return;
	const codes = claims.filter(({ code }) => code).length;
	const isLink = claims.some(({ link }) => link);
	if (codes > 0) own.code++;
	if (isLink) own.link++;
	if (revenue !== undefined) own.priced++;
	if (!isSole) {
		own.disputed++;
		own.disputedRevenue += revenue ?? 0;
		if (codes > 1) own.severalCodes++;
		return;
	}
	if (codes > 0 && isLink) own.both++;
	else if (codes > 0) own.codeOnly++;
	else own.linkOnly++;
	own.revenue += revenue ?? 0;
}

/** Those that nobody else can claim. */
export function sure({ codeOnly, linkOnly, both }: Tally): number {
	return codeOnly + linkOnly + both;
}
