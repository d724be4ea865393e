import * as z from "zod/mini";
import { composeDocument } from "../core/docs/compose-document.ts";
import { estimatePages } from "../core/docs/page-estimate.ts";
import { withKnownOrders } from "../core/planning/known-orders.ts";
import { readPlanInput } from "../core/planning/read-plan-input.ts";
import { reallocate } from "../core/planning/reallocate.ts";
import { isProblem, type Problem, problem } from "../core/problem.ts";
import { creatorRows } from "../core/report/creator-rows.ts";
import { NO_RESULTS, type ReportDetails, type ReportInput } from "../core/report/details.ts";
import { FEEDBACK_QUESTIONS, LONGEST_ANSWER, readFeedback } from "../core/report/feedback.ts";
import { headlineFigures, whatToFillIn } from "../core/report/overview.ts";
import { planDashboard } from "../core/report/plan-dashboard.ts";
import { blankSettings, planReportDocument } from "../core/report/plan-document.ts";
import { reportFacts } from "../core/report/report-facts.ts";
import { kpiName, type ReportSources } from "../core/report/sources.ts";
import { measureCampaign, RESULT_TABS, readCampaignResults } from "../core/results/index.ts";
import type { CampaignMeasure, CreatorMeasure } from "../core/results/measure-types.ts";
import type { TabSpec } from "../core/tables/tab-spec.ts";
import { keyPart } from "../core/tables/tab-spec.ts";
import { readTable, type Table } from "../core/tables/table.ts";
import { readSectionTexts } from "../core/templates/section-texts.ts";
import type { Tool, Workbook } from "../core/tool.ts";
import { campaign as campaignTab } from "../core/tracker/campaign.ts";
import { campaignText } from "../core/tracker/campaign-setting.ts";
import { dashboard } from "../core/tracker/dashboard.ts";
import { deliverables } from "../core/tracker/deliverables.ts";
import { roster } from "../core/tracker/roster.ts";
import { templates } from "../core/tracker/templates.ts";
import { report } from "../documents/report.ts";

const WRITTEN_TABS = [campaignTab.name, dashboard.name, templates.name];

/** Makes the Dashboard with its charts and the campaign's report, and brings both up to date. */
export const writeReport: Tool<ReportInput> = {
	id: "write-report",
	title: "Report",
	summary: "Dashboard and report for the client",
	fields: [],
	input: () => z.object({ feedback: z.optional(z.record(z.string(), z.string())) }),
	reads: () => [...new Set([...RESULT_TABS, ...WRITTEN_TABS])],
	onlyLooksAt: () => RESULT_TABS.filter((name) => !WRITTEN_TABS.includes(name)),
	writesDocuments: true,
	drawsCharts: true,
	plan(workbook, input) {
		const campaign = tableOf(workbook, campaignTab);
		if (!campaign) return problem("There is no tab Campaign that can be read. Run Set up tracker first.");
		const results = readCampaignResults(workbook);
		if (isProblem(results)) return results;
		if (results.posts.length === 0) {
			return problem(NO_RESULTS);
		}
		const feedback = input.feedback ?? readFeedback(workbook.memory);
		const wrong = tooLong(feedback);
		if (wrong) return wrong;
		const measure = measureCampaign(results);
		const sources: ReportSources = {
			results,
			measure,
			reallocation: movesIn(workbook, measure),
			campaign,
			deliverables: tableOf(workbook, deliverables),
			roster: tableOf(workbook, roster),
			feedback,
			locale: workbook.locale,
		};
		const { kpi, currency } = results.campaign;
		const texts = readSectionTexts(report, workbook.tabs[templates.name]);
		if (isProblem(texts)) return texts;
		const facts = reportFacts(sources);
		const key = keyPart(campaignText(campaign, "campaign"));
		const composed = composeDocument(report, key, texts.texts, facts);
		const isOpen = ({ attribution: { orders } }: Pick<CreatorMeasure, "attribution">): boolean =>
			kpi === "orders" && orders.most > orders.least;
		const board = planDashboard(workbook, creatorRows(sources), {
			kpi: kpiName(kpi),
			currency,
			atLeast: { creators: measure.creators.some(isOpen), campaign: isOpen(measure.total) },
		});
		const document = planReportDocument(composed, campaign, workbook.documents, blankSettings(campaign));
		const { sections, title } = composed.document;
		const details: ReportDetails = {
			title,
			scope: results.scope.words,
			figures: headlineFigures(sources),
			parts: report.sections.map(({ id, name }) => ({
				id,
				name,
				blank: !sections.some((section) => section.id === id),
			})),
			missing: whatToFillIn(sources),
			document: { state: document.state, url: document.url, pages: estimatePages(sections) },
			dashboard: dashboardState(workbook, board.changes.length, board.refused.length),
			feedback,
			blocks: sections.flatMap(({ blocks }) => blocks),
		};
		const writes = document.changes.length > 0 ? [...texts.changes, ...document.changes] : [];
		return {
			changes: [...board.changes, ...writes],
			left: [...board.left, ...document.left],
			refused: [...board.refused, ...document.refused],
			details,
			memory: JSON.stringify({ feedback }),
		};
	},
};

function tableOf(workbook: Workbook, spec: TabSpec): Table | undefined {
	const tab = workbook.tabs[spec.name];
	const table = tab && readTable(tab, spec);
	return table === undefined || isProblem(table) ? undefined : table;
}

function movesIn(workbook: Workbook, measure: CampaignMeasure): ReportSources["reallocation"] {
	const input = readPlanInput(workbook);
	if (isProblem(input)) return input;
	const { budgetCents } = input.settings;
	if (budgetCents === undefined) return problem("Campaign names no budget.");
	return reallocate(withKnownOrders(input, measure), { budgetCents });
}

function tooLong(feedback: { readonly [question: string]: string }): Problem | undefined {
	const long = FEEDBACK_QUESTIONS.find(({ id }) => (feedback[id] ?? "").length > LONGEST_ANSWER);
	return (
		long &&
		problem(`The answer to "${long.question}" may have up to ${LONGEST_ANSWER} characters. Shorten it.`)
	);
}

function dashboardState(workbook: Workbook, changes: number, refused: number): ReportDetails["dashboard"] {
	if (!workbook.tabs[dashboard.name]) return "new";
	if (changes > 0) return "update";
	return refused > 0 ? "refused" : "current";
}
