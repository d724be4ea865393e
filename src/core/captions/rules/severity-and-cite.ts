import type { RuleContext } from "../context.ts";
import type { RuleId, Severity } from "../contracts.ts";

/** The severity of a rule in a country, and what it rests on there. */
export function authorityOf(
	{ table }: RuleContext,
	rule: RuleId,
	severity: Severity,
): { readonly severity: Severity; readonly cite: string } {
	return { severity: table.severities?.[rule] ?? severity, cite: table.cites[rule] ?? table.authority };
}
