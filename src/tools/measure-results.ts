import * as z from "zod/mini";
import { isProblem } from "../core/problem.ts";
import { basisWords, changeOfBasis } from "../core/results/basis-words.ts";
import type { MeasureDetails, MeasureInput } from "../core/results/details.ts";
import { MOST_CREATORS } from "../core/results/details.ts";
import { measureCampaign, RESULT_TABS, readCampaignResults } from "../core/results/index.ts";
import type { Basis } from "../core/results/measure-types.ts";
import { planVerdicts } from "../core/results/plan-verdicts.ts";
import { revenueWords } from "../core/results/revenue-words.ts";
import { readTable } from "../core/tables/table.ts";
import type { Tool } from "../core/tool.ts";
import { results as resultsTab } from "../core/tracker/results.ts";

const BASES: readonly Basis[] = ["reach", "views", "followers"];

/** Measures what came of a campaign, says how sure that is, and writes verdicts beside the posts. */
export const measureResults: Tool<MeasureInput> = {
	id: "measure-results",
	title: "Measure results",
	summary: "What came of it, and how sure that is",
	fields: [],
	input: () =>
		z.object({
			basis: z.optional(z.custom<Basis>((value) => BASES.includes(value as Basis))),
			windowDays: z.optional(z.number().check(z.gte(0), z.lte(3650))),
		}) as unknown as z.ZodMiniType<MeasureInput>,
	reads: () => RESULT_TABS,
	onlyLooksAt: () => RESULT_TABS.filter((name) => name !== resultsTab.name),
	plan(workbook, { basis, windowDays }) {
		const results = readCampaignResults(workbook);
		if (isProblem(results)) return results;
		const { posts, creators, ...measure } = measureCampaign(results, {
			...(basis === undefined ? {} : { basis }),
			...(windowDays === undefined ? {} : { windowDays }),
		});
		const table = readTable(workbook.tabs[resultsTab.name]!, resultsTab);
		if (isProblem(table)) return table;
		const details: MeasureDetails = {
			...measure,
			campaign: results.campaign.name,
			kpi: results.campaign.kpi,
			basisWords: basisWords({ basis: measure.basis, posts }),
			basisChange: changeOfBasis(table, { basis: measure.basis, posts }),
			windowDays: windowDays ?? results.campaign.window.days,
			creators: creators.slice(0, MOST_CREATORS),
			ordersLeft: {
				unpaid: results.ordersLeft.unpaid.slice(0, MOST_CREATORS),
				refunded: results.ordersLeft.refunded.slice(0, MOST_CREATORS),
			},
			revenueWords: revenueWords(results),
			moreCreators: Math.max(0, creators.length - MOST_CREATORS),
			unread: results.unread.slice(0, MOST_CREATORS),
		};
		return { ...planVerdicts(table, posts), refused: [], details };
	},
};
