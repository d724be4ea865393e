import * as z from "zod/mini";
import { byEye } from "../core/caption-check/by-eye.ts";
import { readCampaignBrief } from "../core/caption-check/campaign-brief.ts";
import {
	checkedPost,
	checkPosts,
	type PostCheck,
	type PostChecks,
} from "../core/caption-check/check-posts.ts";
import { planWrites, type Writes } from "../core/caption-check/plan-writes.ts";
import {
	detailsOf,
	isDeliverables,
	isDropped,
	type PostSource,
	readSource,
	sourceTab,
} from "../core/caption-check/post-source.ts";
import { type ReadPosts, readPosts } from "../core/caption-check/read-posts.ts";
import { rulesNotRun } from "../core/caption-check/rules-not-run.ts";
import type { CaptionCheck, CaptionsInput, CaptionsResult } from "../core/caption-check/types.ts";
import { labelTables } from "../core/captions/index.ts";
import { isSource } from "../core/import/is-raw-table.ts";
import { isProblem, problem } from "../core/problem.ts";
import type { Tool } from "../core/tool.ts";
import { campaign } from "../core/tracker/campaign.ts";
import { codesAndLinks } from "../core/tracker/codes-and-links.ts";

const NOTHING: Writes = { changes: [], left: [], refused: [] };

/** Checks a column of captions for ad disclosure, and proposes verdicts and corrected captions where rows have an id. */
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
	reads: tabsToRead,
	onlyLooksAt: (input) => tabsToRead(input).filter((name) => name !== writtenTab(input)),
	plan(workbook, input) {
		const source = readSource(workbook, input);
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
		const writes = writesOf(source, checked, check);
		const left = dropped.map(({ label }) => ({
			label,
			reason: "The post is dropped, so it is not checked.",
		}));
		const result = resultOf(read, checked, check);
		return { ...writes, left: [...left, ...writes.left], details: { ...details, result } };
	},
};

function tabsToRead({ from }: CaptionsInput): readonly string[] {
	return [campaign.name, codesAndLinks.name, ...("tab" in from ? [sourceTab(from.tab)] : [])];
}

/** Beside the captions, where rows can be found again. */
function writtenTab({ from, check }: CaptionsInput): string | undefined {
	if (!("tab" in from)) return undefined;
	return isDeliverables(from.tab) || check?.id !== undefined ? sourceTab(from.tab) : undefined;
}

function writesOf({ source, table }: PostSource, { checks }: PostChecks, check: CaptionCheck): Writes {
	if (table === undefined) return NOTHING;
	if (isProblem(table)) return { ...NOTHING, refused: [{ label: source, reason: table.problem }] };
	return planWrites(table, checks, check.jurisdictions);
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
		["transcript", "creator", "id"].every((name) => isOptional(name, isColumn)) &&
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
