import * as z from "zod/mini";
import { accountChecks } from "../core/briefs/account-checks.ts";
import { type BriefSources, briefTabs, readBriefSources } from "../core/briefs/brief-sources.ts";
import { campaignChecks } from "../core/briefs/campaign-checks.ts";
import { type Completeness, completeness } from "../core/briefs/completeness.ts";
import { countryWarnings } from "../core/briefs/country-warnings.ts";
import type { BriefsDetails, BriefsInput } from "../core/briefs/details.ts";
import { campaignFacts } from "../core/briefs/document-facts.ts";
import { type DocumentPlan, planDocument } from "../core/briefs/document-plan.ts";
import { kindsWithTexts } from "../core/briefs/kinds-with-texts.ts";
import { bracesInCampaign, countChecks } from "../core/briefs/text-checks.ts";
import type { DocumentFacts } from "../core/docs/document-kind.ts";
import { isProblem, problem, quote } from "../core/problem.ts";
import type { Table } from "../core/tables/table.ts";
import type { Remark, Tool } from "../core/tool.ts";
import { campaignSettings } from "../core/tracker/campaign.ts";
import { campaignSetting } from "../core/tracker/campaign-setting.ts";
import { deliverables } from "../core/tracker/deliverables.ts";
import { templates } from "../core/tracker/templates.ts";
import { documentKinds } from "../documents/index.ts";

/** Without these a document would not say who writes to whom about what. */
const NEEDED_SETTINGS = ["campaign", "brand", "sender"] as const;

/** Writes a brief, agreement terms or a feedback request for each creator, and brings them up to date. */
export const writeBriefs: Tool<BriefsInput> = {
	id: "write-briefs",
	title: "Write briefs",
	summary: "One document each, kept up to date",
	fields: [],
	input: () =>
		z.object({
			kinds: z.optional(z.array(z.string())),
			creators: z.optional(z.array(z.string())),
			show: z.optional(z.string()),
			renew: z.optional(z.array(z.string())),
			overwrite: z.optional(
				z.array(z.object({ document: z.string(), section: z.string(), digest: z.string() })),
			),
		}),
	reads: briefTabs,
	onlyLooksAt: () => briefTabs().filter((name) => name !== deliverables.name && name !== templates.name),
	writesDocuments: true,
	plan(workbook, { kinds = ["brief"], creators, show, overwrite = [], renew = [] }) {
		const unknown = kinds.find((id) => !documentKinds.some((kind) => kind.id === id));
		if (unknown !== undefined) {
			return problem(
				`Unknown document ${quote(unknown)}. Use one of: ${documentKinds.map(({ id }) => id).join(", ")}.`,
			);
		}
		const briefed = readBriefSources(workbook);
		if (isProblem(briefed)) return briefed;
		const known = workbook.documents;
		const wanted = documentKinds.filter(({ id }) => kinds.includes(id));
		const read = kindsWithTexts(wanted, workbook.tabs[templates.name], known);

		const { campaign } = briefed.sources;
		const shared = campaignFacts(campaign);
		const lacking = [...missingSettings(campaign, shared), ...bracesInCampaign(campaign)];
		const accounts = briefed.accounts.filter(({ key }) => creators === undefined || creators.includes(key));
		const present = new Set(briefed.accounts.map(({ key }) => key));
		const context = { briefed, shared, known, present, overwrite, renew, creators };
		const planned = read.chosen.flatMap((kind) =>
			accounts.map((account) => planDocument(kind, account, context)),
		);
		const changes = lacking.length > 0 ? [] : planned.flatMap(({ change }) => change ?? []);
		const hashtags = shared.values["required hashtags"] ?? "";
		const contradictions = [
			...campaignChecks(campaign),
			...countChecks(campaign, accounts),
			...accounts.flatMap((account) => accountChecks(account, briefed, hashtags)),
		];
		const details: BriefsDetails = {
			kinds: documentKinds.map(({ id, name, about }) => ({ id, name, about })),
			chosen: wanted.map(({ id }) => id),
			documents: planned.map(({ card }) => card),
			campaign: ofCampaign(planned, shared, campaign),
			warnings: countryWarnings(briefed, accounts),
			contradictions,
			newDocuments: planned.filter(({ card }) => card.state === "new").length,
			...shownIn(planned, show),
		};
		return {
			changes: changes.length === 0 ? [] : [...read.changes, ...changes],
			left: planned.flatMap(({ left }) => left ?? []),
			refused: [
				...read.refused,
				...briefed.sources.refused,
				...lacking,
				...withoutPosts(briefed, creators),
				...planned.flatMap(({ refused }) => refused ?? []),
			],
			details,
		};
	},
};

function missingSettings(campaign: Table | undefined, { values }: DocumentFacts): Remark[] {
	return NEEDED_SETTINGS.filter((name) => (values[name] ?? "") === "").map((name) => ({
		label: `Campaign, ${name}`,
		reason: `Fill in ${campaignSetting(campaign, name).where}. Every document names it, so none is written without.`,
	}));
}

/** Creators that the Plan or the planner names and that have no posts. */
function withoutPosts(
	{ accounts, planned }: BriefSources,
	creators: readonly string[] | undefined,
): Remark[] {
	const present = new Set(accounts.map(({ key }) => key));
	const missing = [...planned.values()].filter(
		({ key }) => !present.has(key) && (creators === undefined || creators.includes(key)),
	);
	if (accounts.length === 0 && missing.length === 0) {
		const reason = 'The tab has no posts yet. Run "Plan deliverables" first.';
		return [{ label: "Deliverables", reason }];
	}
	return missing.map(({ account }) => ({
		label: `${account.creator} · ${account.platform}`,
		reason: 'They are in the Plan, but have no posts in Deliverables. Run "Plan deliverables" first.',
	}));
}

/** The settings that the texts use, whoever they are for. */
function ofCampaign(
	planned: readonly DocumentPlan[],
	{ values }: DocumentFacts,
	campaign: Table | undefined,
): Completeness {
	const used = new Set(planned.flatMap(({ composed }) => composed.used));
	const settings = campaignSettings.map(({ name }) => name).filter((name) => used.has(name));
	const blank = settings.filter((name) => (values[name] ?? "") === "");
	return completeness(settings, blank, { code: "", ...values }, campaign);
}

function shownIn(planned: readonly DocumentPlan[], show: string | undefined): Pick<BriefsDetails, "shown"> {
	const found = planned.find(({ card }) => card.name === show);
	if (!found) return {};
	const { title, sections } = found.composed.document;
	return { shown: { name: found.card.name, title, blocks: sections.flatMap(({ blocks }) => blocks) } };
}
