/**
 * How "Import results" calls a creator's total: `mara eats/ga4/2026-03`, `mara eats/awin/from 2026-02-15/2026-04`,
 * `mara eats/shop/total`, and `… total 2` for the next of the same list. A name may have a slash in it; an address is none.
 */
const TOTAL = /^(?!https?:).+\/((?!from \d)[^/]+)\/(?:from [\d-]+\/)?(?:(\d{4}-\d\d)|total(?: \d+)?)$/;

/** Whose total of which tool and month a row of Results is, by its key; `undefined` for a post. */
export function readTotal(key: string): { readonly tool: string; readonly month?: string } | undefined {
	const [, tool = "", month] = TOTAL.exec(key) ?? [];
	return tool === "" ? undefined : { tool, ...(month === undefined ? {} : { month }) };
}
