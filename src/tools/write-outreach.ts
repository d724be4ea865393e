import * as z from "zod/mini";
import { campaignValues, leftOut, missingSettings } from "../core/outreach/campaign-values.ts";
import { type Contact, type Contacts, findContacts } from "../core/outreach/chosen-creators.ts";
import type { OutreachDetails, OutreachInput, Whom } from "../core/outreach/draft.ts";
import { outreachTemplate } from "../core/outreach/outreach-template.ts";
import {
	channelFor,
	type MessageContext,
	type PlannedMessages,
	planMessages,
} from "../core/outreach/plan-messages.ts";
import { isProblem, type Problem, problem } from "../core/problem.ts";
import { competitorWords, readCompetitors } from "../core/shortlist/competitors.ts";
import { readTable, requireColumns, type Table } from "../core/tables/table.ts";
import { readSectionTexts } from "../core/templates/section-texts.ts";
import type { Cells, Change, Tool, Workbook } from "../core/tool.ts";
import { campaign } from "../core/tracker/campaign.ts";
import { campaignSetting } from "../core/tracker/campaign-setting.ts";
import { newTab } from "../core/tracker/layout.ts";
import { outreach } from "../core/tracker/outreach.ts";
import { roster } from "../core/tracker/roster.ts";
import { templates } from "../core/tracker/templates.ts";

/** More drafts than anybody reads in a sidebar at one go. */
const MOST_DRAFTS = 300;

/** Keeps the list of creators to write to, and writes first messages from a template once the personal parts are typed in. */
export const writeOutreach: Tool<OutreachInput> = {
	id: "write-outreach",
	title: "Write outreach",
	summary: "First messages, each a personal one",
	fields: [],
	input: () =>
		z.object({
			whom: z._default(z.custom<Whom>(isWhom, "expected included, leads, tab or nobody"), "included"),
			tab: z.optional(z.string()),
		}) as unknown as z.ZodMiniType<OutreachInput>,
	reads: ({ tab }) => [
		...new Set([
			roster.name,
			campaign.name,
			outreach.name,
			templates.name,
			...(tab === undefined ? [] : [tab]),
		]),
	],
	onlyLooksAt: ({ tab }) => [
		roster.name,
		campaign.name,
		...(tab === undefined || [outreach.name, templates.name].includes(tab) ? [] : [tab]),
	],
	plan(workbook, input) {
		const creators = tableOf(workbook, roster, ["handle", "platform"]);
		if (creators === undefined) return problem('There is no Roster tab yet. Run "Set up tracker" first.');
		if (isProblem(creators)) return creators;
		const settings = tableOf(workbook, campaign, ["setting", "value"]);
		if (isProblem(settings)) return settings;
		const own = readSectionTexts(outreachTemplate, workbook.tabs[templates.name]);
		if (isProblem(own)) return own;
		const contacts = findContacts(workbook, creators, input);
		if (isProblem(contacts)) return contacts;
		const table = tableOf(workbook, outreach, [
			"handle",
			"platform",
			"recent post",
			"why it fits",
			"message",
		]);
		if (isProblem(table)) return table;
		const rivals = readCompetitors(String(campaignSetting(settings, "competitor creators").value)).creators;
		const competitor = (handle: string, platform: string) => competitorWords(rivals, handle, platform);
		const added = newRows(contacts.chosen, table, competitor);
		if (table === undefined && added.length === 0) return problem(nobody(input, contacts));

		const values = campaignValues(settings);
		const blanks = missingSettings(values, own.texts);
		const context = {
			texts: own.texts,
			campaign: values,
			blocked: blanks.length > 0,
			known: contacts.known,
			competitor,
		};
		const planned: PlannedMessages = table
			? planMessages(table, context)
			: { changes: [], left: [], refused: [], drafts: [], competitors: [] };
		const newTabs: Change[] = table
			? []
			: [{ kind: "add-tab", layout: newTab(outreach, [], () => undefined) }];
		const details: OutreachDetails = {
			drafts: planned.drafts.slice(0, MOST_DRAFTS),
			more: Math.max(0, planned.drafts.length - MOST_DRAFTS),
			added: added.length,
			minds: leftOut(own.texts),
			competitors: [
				...added.flatMap(({ label, reason }) => (reason === undefined ? [] : [{ label, reason }])),
				...planned.competitors,
			],
		};
		return {
			changes: [...newTabs, ...own.changes, ...added, ...planned.changes],
			left: [...contacts.left, ...planned.left],
			refused: [...blanks, ...contacts.refused, ...planned.refused],
			details,
		};
	},
};

/** A tab of the tracker understood, `undefined` if it is not there. */
function tableOf(
	workbook: Workbook,
	spec: typeof roster,
	columns: readonly string[],
): Table | Problem | undefined {
	const tab = workbook.tabs[spec.name];
	if (!tab) return undefined;
	const table = readTable(tab, spec);
	return isProblem(table) ? table : (requireColumns(table, columns) ?? table);
}

/** Those chosen who are not in the Outreach tab yet, their personal parts blank. */
function newRows(
	chosen: readonly Contact[],
	table: Table | undefined,
	competitor: MessageContext["competitor"],
): Extract<Change, { kind: "add-row" }>[] {
	return chosen
		.filter(({ key }) => key !== "" && !table?.rows.has(key))
		.map(({ key, label, creator, handle, platform, email, ask }) => {
			const all: Cells = {
				creator,
				handle,
				platform,
				"e-mail": email,
				channel: channelFor(email),
				ask,
			};
			const filled = Object.entries(all).filter(
				([column, cell]) => cell !== "" && (table === undefined || table.columns[column] !== undefined),
			);
			const words = competitor(handle, platform);
			const cells = Object.fromEntries(filled);
			const reason = words === "" ? {} : { reason: `${words}.` };
			return { kind: "add-row", tab: outreach.name, key, label, cells, ...reason };
		});
}

function nobody({ whom, tab }: OutreachInput, { left, refused }: Contacts): string {
	if (refused.length > 0) return "Everybody chosen stands on the Roster twice. Merge those rows first.";
	if (left.length > 0) return `Nobody in ${tab} is marked yes. ${left[0]!.label}: ${left[0]!.reason}`;
	if (whom === "nobody") return "There is no Outreach tab yet. Choose whom to write to first.";
	if (whom === "tab") return `${tab} lists nobody. Choose another list.`;
	return whom === "leads"
		? 'Nobody on the Roster has the status "lead". Set it, or choose others.'
		: 'Nobody on the Roster is marked. Type "yes" into the column Include, or choose others.';
}

function isWhom(value: unknown): boolean {
	return ["included", "leads", "tab", "nobody"].includes(String(value));
}
