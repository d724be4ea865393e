import { ENGAGEMENT_DEFINITIONS } from "../metrics/engagement-definitions.ts";
import { engagementDefinition } from "../metrics/engagement-rate.ts";
import { isProblem, quote } from "../problem.ts";
import { readCompetitors } from "../shortlist/competitors.ts";
import type { Table } from "../tables/table.ts";
import { readTierScheme, TIER_SCHEMES } from "../tiers.ts";
import type { Remark } from "../tool.ts";
import { centsAt, placeOf, textAt } from "./cells.ts";
import type { Kpi, PlanSettings } from "./tracker-rows.ts";

const KPIS: readonly Kpi[] = ["engagements", "reach", "clicks", "orders"];

/** The campaign's settings that planning needs, and the usual ones where there are none. */
export function readSettings(table: Table | undefined, unread: Remark[]): PlanSettings {
	const text = (name: string): string => {
		const row = table?.rows.get(name.toLowerCase())?.[0];
		return table === undefined || row === undefined ? "" : textAt(table, row, "value");
	};
	const refuse = (name: string, reason: string): void => {
		const row = table?.rows.get(name.toLowerCase())?.[0];
		if (table && row !== undefined) unread.push({ label: placeOf(table, row, "value"), reason });
	};
	const wanted = text("KPI").toLowerCase();
	const kpi = KPIS.find((each) => each === wanted);
	if (wanted !== "" && kpi === undefined) {
		refuse("KPI", `Unknown KPI ${quote(wanted)}. Use one of: ${KPIS.join(", ")}.`);
	}
	const currency = text("currency").toUpperCase();
	const budgetRow = table?.rows.get("budget")?.[0];
	const budget =
		table === undefined || budgetRow === undefined ? undefined : centsAt(table, budgetRow, "value", currency);
	if (isProblem(budget)) unread.push({ label: "Budget", reason: budget.problem });
	const scheme = text("tier scheme");
	const tiers = scheme === "" ? TIER_SCHEMES.standard : readTierScheme([[scheme]]);
	if (isProblem(tiers)) refuse("tier scheme", tiers.problem);
	const standard = ENGAGEMENT_DEFINITIONS[0]!;
	const name = text("engagement definition");
	const definition = name === "" ? standard : engagementDefinition.read(name);
	if (isProblem(definition)) refuse("engagement definition", definition.problem);
	const used = isProblem(definition) ? standard : definition;
	const competitors = readCompetitors(text("competitor creators"));
	unread.push(...competitors.unread);
	return {
		kpi: kpi ?? "engagements",
		...(typeof budget === "number" ? { budgetCents: budget } : {}),
		currency,
		tiers: isProblem(tiers) ? TIER_SCHEMES.standard : tiers,
		definition: used.name,
		counts: used.counts,
		competitors: competitors.creators,
	};
}
