import * as z from "zod/mini";
import { isProblem, type Problem, problem } from "../core/problem.ts";
import { labelOf, packCandidate } from "../core/shortlist/candidate.ts";
import { type Comparison, compareRoster } from "../core/shortlist/comparison.ts";
import type { BuildRosterInput, RosterDetails } from "../core/shortlist/contract.ts";
import { daysBetween } from "../core/shortlist/days.ts";
import { isRosterOptions, type RosterOptions } from "../core/shortlist/options.ts";
import { planMarks } from "../core/shortlist/plan-marks.ts";
import { planShortlist } from "../core/shortlist/plan-shortlist.ts";
import { type CampaignTarget, readCampaign } from "../core/shortlist/read-campaign.ts";
import { type Candidates, readCandidates } from "../core/shortlist/read-candidates.ts";
import { rosterParts, totalScore } from "../core/shortlist/score.ts";
import { filterRoster, sortPlaces } from "../core/shortlist/shortlist.ts";
import { shortlistCells } from "../core/shortlist/shortlist-rows.ts";
import { isRowFilled, readTable, requireColumns, type Table } from "../core/tables/table.ts";
import type { Plan, Remark, Tool, Workbook } from "../core/tool.ts";
import { campaign } from "../core/tracker/campaign.ts";
import { roster } from "../core/tracker/roster.ts";
import { shortlist } from "../core/tracker/shortlist.ts";

type Chosen = NonNullable<BuildRosterInput["chosen"]>;

/** Of the text kept with the workbook. */
const MOST_MEMORY = 7_900;

/** Filters, scores and marks creators; the list itself is worked out in the sidebar by the functions used here. */
export const buildRoster: Tool<BuildRosterInput> = {
	id: "build-roster",
	title: "Build roster",
	summary: "Filter, score and choose creators",
	fields: [],
	input: () =>
		z.object({
			chosen: z.optional(z.custom<Chosen>(isChosen)),
		}) as unknown as z.ZodMiniType<BuildRosterInput>,
	reads: ({ chosen }) => [
		roster.name,
		campaign.name,
		...(chosen?.result.kind === "shortlist" ? [shortlist.name] : []),
	],
	onlyLooksAt: () => [campaign.name],
	plan(workbook, { chosen }) {
		const tab = workbook.tabs[roster.name];
		if (!tab) return problem('There is no Roster tab yet. Run "Set up tracker" first.');
		const table = readTable(tab, roster);
		if (isProblem(table)) return table;
		const settings = workbook.tabs[campaign.name];
		const campaignTable = settings && readTable(settings, campaign);
		const target = readCampaign(campaignTable && !isProblem(campaignTable) ? campaignTable : undefined);
		const read = readCandidates(table, target);
		const today = workbook.now.slice(0, 10);
		if (!chosen) return { changes: [], left: [], refused: [], details: details() };
		if (!(Math.abs(daysBetween(chosen.today, today)) <= 1)) {
			return problem(`The list was read on ${chosen.today}. Go back to Build roster to read it again.`);
		}
		return planChosen(workbook, table, read, target, chosen);

		function details(): RosterDetails {
			const { options } = remembered(workbook.memory);
			return {
				candidates: read.candidates.map(packCandidate),
				bands: read.bands,
				today,
				definition: target.definition,
				currency: target.currency,
				keywords: target.keywords.map(({ text }) => text),
				settings: [...noCampaign(settings === undefined, campaignTable), ...target.remarks],
				skipped: read.skipped,
				nameless: namelessRows(table as Table),
				...(options ? { options } : {}),
			};
		}
	},
};

function planChosen(
	workbook: Workbook,
	table: Table,
	read: Candidates,
	target: CampaignTarget,
	{ ids, options, result, today }: Chosen,
): Plan | Problem {
	const basis = { bands: read.bands, campaignDefinition: target.definition, today };
	const comparison = compareRoster(read.candidates, basis, options);
	if (isProblem(comparison)) return comparison;
	const { places, refused } = choose(comparison, ids, options);
	if (result.kind !== "shortlist") {
		const missing = requireColumns(table, [result.kind]);
		if (missing) return missing;
		const chosen = places.map((place) => comparison.candidates[place]!);
		const plan = planMarks(table, chosen, result.kind, result.extras);
		return { ...plan, refused: [...refused, ...plan.refused], memory: toMemory(options) };
	}
	const tab = workbook.tabs[shortlist.name];
	const existing = tab && tab.values.length > 0 ? readTable(tab, shortlist) : undefined;
	if (tab && !existing)
		return problem("The tab Shortlist is empty. Delete it, and it is made with its columns.");
	if (existing && isProblem(existing)) return existing;
	const missing = existing && requireColumns(existing, ["handle", "platform"]);
	if (missing) return missing;
	const parts = rosterParts(comparison);
	const scores = parts.map((one) => totalScore(one, options.weights));
	const rows = sortPlaces(places, "score", comparison, scores).map((place) => ({
		label: labelOf(comparison.candidates[place]!),
		cells: shortlistCells(table, comparison, place, parts[place]!, options.weights),
	}));
	const plan = planShortlist(existing, rows);
	return { ...plan, refused: [...refused, ...plan.refused], memory: toMemory(options) };
}

/** The chosen accounts, as long as the filters still show them. */
function choose(
	comparison: Comparison,
	ids: readonly string[],
	options: RosterOptions,
): { places: number[]; refused: Remark[] } {
	const filtered = filterRoster(comparison, options.filters);
	const shown = new Set(filtered.kept);
	const byId = new Map(comparison.candidates.map(({ id }, place) => [id, place]));
	const places: number[] = [];
	const refused: Remark[] = [];
	for (const id of new Set(ids)) {
		const place = byId.get(id);
		if (place === undefined) refused.push({ label: id, reason: "Is no longer on the Roster as one row." });
		else if (shown.has(place)) places.push(place);
		else {
			const reason = `No longer passes the filters: ${filtered.hiddenBy(place).join("; ")}.`;
			refused.push({ label: labelOf(comparison.candidates[place]!), reason });
		}
	}
	return { places, refused };
}

function noCampaign(isMissing: boolean, table: Table | Problem | undefined): Remark[] {
	const reason =
		'Fit, audience match and competitors rest on its settings. "Set up tracker" adds it; the list works without.';
	if (isMissing) return [{ label: "There is no Campaign tab", reason }];
	return table && isProblem(table) ? [{ label: campaign.name, reason: table.problem }] : [];
}

/** Filled rows that no tool can tell apart. */
function namelessRows(table: Table): number {
	const named = new Set([...table.rows.values()].flat());
	let count = 0;
	for (let row = table.headerRow + 1; row < table.nextRow; row++) {
		if (!named.has(row) && isRowFilled(table.tab, row, table.computed)) count++;
	}
	return count;
}

function remembered(memory: string): { options?: RosterOptions } {
	try {
		const { options } = JSON.parse(memory);
		return isRosterOptions(options) ? { options } : {};
	} catch {
		return {};
	}
}

/** The choices, if there is room for them. */
function toMemory(options: RosterOptions): string {
	const text = JSON.stringify({ options });
	return text.length > MOST_MEMORY ? "" : text;
}

function isChosen(value: unknown): value is Chosen {
	if (typeof value !== "object" || value === null) return false;
	const { ids, options, result, today } = value as Partial<Chosen>;
	return (
		Array.isArray(ids) &&
		ids.every((id) => typeof id === "string") &&
		isRosterOptions(options) &&
		isResult(result) &&
		typeof today === "string" &&
		/^\d{4}-\d\d-\d\d$/.test(today)
	);
}

function isResult(result: Chosen["result"] | undefined): boolean {
	if (result?.kind === "shortlist") return true;
	return (
		(result?.kind === "include" || result?.kind === "exclude") &&
		Array.isArray(result.extras) &&
		result.extras.every((extra) => extra === "fit" || extra === "vetting flags")
	);
}
