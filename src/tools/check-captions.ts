import * as z from "zod/mini";
import type { RawTable } from "../core/answers.ts";
import { byEye } from "../core/caption-check/by-eye.ts";
import { type CampaignBrief, readCampaignBrief } from "../core/caption-check/campaign-brief.ts";
import {
	checkedPost,
	checkPosts,
	type PostCheck,
	type PostChecks,
} from "../core/caption-check/check-posts.ts";
import { findPostColumns, type PostColumns } from "../core/caption-check/find-columns.ts";
import { planWrites, type Writes } from "../core/caption-check/plan-writes.ts";
import { type ReadPosts, readPosts } from "../core/caption-check/read-posts.ts";
import { rulesNotRun } from "../core/caption-check/rules-not-run.ts";
import type {
	CaptionCheck,
	CaptionsDetails,
	CaptionsInput,
	CaptionsResult,
} from "../core/caption-check/types.ts";
import { labelTables } from "../core/captions/index.ts";
import { isBlank } from "../core/cell.ts";
import { isSource } from "../core/import/is-raw-table.ts";
import { isProblem, type Problem, problem, quote } from "../core/problem.ts";
import { keyPart } from "../core/tables/tab-spec.ts";
import { cellAt, readTable, type Table } from "../core/tables/table.ts";
import type { Tool, Workbook } from "../core/tool.ts";
import { campaign } from "../core/tracker/campaign.ts";
import { codesAndLinks } from "../core/tracker/codes-and-links.ts";
import { deliverables } from "../core/tracker/deliverables.ts";

/** Where captions are read from; `table` if findings can be written beside them. */
interface Source extends RawTable {
	readonly table?: Table;
	readonly columns: PostColumns;
}

const NOTHING: Writes = { changes: [], left: [], refused: [] };

/** Checks a column of captions for ad disclosure; in Deliverables it proposes verdicts and corrected captions. */
export const checkCaptions: Tool<CaptionsInput> = {
	id: "check-captions",
	title: "Check captions",
	summary: "Ad disclosure by country, with fixes",
	fields: [],
	input: () =>
		z.object({
			from: z.custom<CaptionsInput["from"]>(isSource),
			check: z.optional(z.custom<CaptionCheck>(isCheck)),
			rows: z.optional(z.object({ start: z.number(), count: z.number() })),
			part: z.optional(z.object({ headerRow: z.number(), skipped: z.number() })),
		}) as unknown as z.ZodMiniType<CaptionsInput>,
	reads: ({ from }) => {
		const names = [deliverables.name, campaign.name, codesAndLinks.name];
		return "tab" in from && !isDeliverables(from.tab) ? [...names, from.tab] : names;
	},
	plan(workbook, input) {
		const source = sourceOf(workbook, input);
		if (isProblem(source)) return source;
		const brief = readCampaignBrief(workbook);
		const details = detailsOf(source, brief);
		const { check } = input;
		if (!check) return { ...NOTHING, details };
		if ("tab" in input.from && check.caption >= source.columns.headers.length) {
			return problem(`${source.source} no longer has that column of captions. Choose it again.`);
		}
		const first = source.columns.headerRow + 1 + (input.rows?.start ?? 0);
		const end = Math.min(source.rows.length, first + (input.rows?.count ?? source.rows.length));
		const read = readPosts(source, check, brief, { first, end, skipped: input.part?.skipped ?? 0 });
		const dropped = read.posts.filter(({ row }) => isDropped(source, row));
		const checked = checkPosts(
			read.posts.filter(({ row }) => !isDropped(source, row)),
			brief,
		);
		const writes = source.table ? planWrites(source.table, checked.checks, check.jurisdictions) : NOTHING;
		const left = dropped.map(({ label }) => ({
			label,
			reason: "The post is dropped, so it is not checked.",
		}));
		const result = resultOf(read, checked, check);
		return { ...writes, left: [...left, ...writes.left], details: { ...details, result } };
	},
};

function isDropped({ table }: Source, row: number): boolean {
	return table !== undefined && keyPart(cellAt(table, row, "status")) === "dropped";
}

function isDeliverables(tab: string): boolean {
	return tab.trim().toLowerCase() === deliverables.name.toLowerCase();
}

function sourceOf(workbook: Workbook, { from, part }: CaptionsInput): Source | Problem {
	if (!("tab" in from)) return plainSource(from, part?.headerRow);
	const tab = workbook.tabs[isDeliverables(from.tab) ? deliverables.name : from.tab];
	if (!tab) return problem(`There is no tab ${quote(from.tab)}. It may have been renamed: choose it again.`);
	const raw = { source: tab.name, rows: tab.values };
	if (!isDeliverables(from.tab)) return plainSource(raw);
	const table = readTable(tab, deliverables);
	if (isProblem(table)) return table;
	const columns = findPostColumns(tab.values, table.headerRow);
	const { creator, handle, id, platform, type, caption } = table.columns;
	const known = {
		creator,
		handle,
		id,
		platform,
		type,
		caption,
		"paid label on": table.columns["paid label on"],
	};
	const named = Object.fromEntries(Object.entries(known).filter(([, column]) => column !== undefined));
	return { ...raw, table, columns: { ...columns, found: { ...columns.found, ...named }, isExport: false } };
}

function plainSource(raw: RawTable, headerRow?: number): Source | Problem {
	if (raw.rows.every((row) => row.every(isBlank))) {
		return problem(`${raw.source} is empty: it has no filled cell. Choose another one.`);
	}
	return { ...raw, columns: findPostColumns(raw.rows, headerRow) };
}

function detailsOf({ source, rows, table, columns }: Source, brief: CampaignBrief): CaptionsDetails {
	return {
		source,
		writes: table !== undefined,
		isExport: columns.isExport,
		headerRow: columns.headerRow,
		columns: columns.headers,
		found: columns.found,
		rowCount: Math.max(0, rows.length - columns.headerRow - 1),
		campaign: {
			brand: brief.brand,
			jurisdictions: brief.jurisdictions,
			...(brief.problem === undefined ? {} : { problem: brief.problem }),
			requiredTags: brief.requiredTags,
			codes: brief.codeCount,
		},
		countries: Object.values(labelTables)
			.map(({ code, name }) => ({ code, name }))
			.sort((a, b) => (a.name < b.name ? -1 : 1)),
	};
}

function resultOf(
	{ unread }: ReadPosts,
	{ checks, figures }: PostChecks,
	check: CaptionCheck,
): CaptionsResult {
	const inState = (state: PostCheck["state"]): PostCheck[] => checks.filter((one) => one.state === state);
	const posts = checks.map(checkedPost).filter((post) => post !== undefined);
	const open = inState("checked").filter(
		({ post, findings }) => findings.length === 0 && post.gaps.length > 0,
	);
	return {
		posts,
		clean: inState("checked").length - posts.length - open.length,
		open: open.map(({ post }) => ({ label: post.label, reason: `Not checked: ${post.gaps.join(", ")}.` })),
		notRun: rulesNotRun(check),
		notSent: inState("not sent").map(({ post }) => post.label),
		unread,
		figures,
		byEye: byEye(check.jurisdictions),
	};
}

/** Checked by hand, so that no further kinds of schema are built into the script. */
function isCheck(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	const check = value as { readonly [name: string]: unknown };
	const isColumn = (column: unknown): boolean => Number.isInteger(column) && (column as number) >= 0;
	const isChoice = (choice: unknown): boolean => {
		if (typeof choice !== "object" || choice === null) return false;
		return "column" in choice
			? isColumn(choice.column)
			: typeof (choice as { value?: unknown }).value === "string";
	};
	const { jurisdictions } = check;
	const isOptional = (name: string, fits: (given: unknown) => boolean): boolean =>
		check[name] === undefined || fits(check[name]);
	return (
		["transcript", "creator"].every((name) => isOptional(name, isColumn)) &&
		isOptional("edited", isChoice) &&
		isColumn(check.caption) &&
		Array.isArray(jurisdictions) &&
		jurisdictions.length > 0 &&
		jurisdictions.every((code) => Object.keys(labelTables).includes(code)) &&
		["platform", "type", "relationship", "paidLabel"].every((name) => isChoice(check[name])) &&
		typeof check.brand === "string" &&
		typeof check.requiredTags === "boolean" &&
		typeof check.requiredCode === "boolean"
	);
}
