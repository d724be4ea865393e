import { isProblem, type Problem, problem } from "../problem.ts";
import { tableIn } from "../runs/read-workbook.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { cellAt, requireColumns, type Table } from "../tables/table.ts";
import type { Remark, Workbook } from "../tool.ts";
import { campaign } from "../tracker/campaign.ts";
import { codesAndLinks } from "../tracker/codes-and-links.ts";
import { deliverables } from "../tracker/deliverables.ts";
import { packages } from "../tracker/packages.ts";
import { plan } from "../tracker/plan.ts";
import { results } from "../tracker/results.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { type ExistingPost, existingPosts } from "./existing-posts.ts";

/** The tabs that posts are planned from, understood. All but Deliverables may be missing. */
export interface Sources {
	readonly deliverables: Table;
	readonly posts: readonly ExistingPost[];
	readonly campaign: Table | undefined;
	readonly plan: Table | undefined;
	readonly packages: Table | undefined;
	readonly links: Table | undefined;
	readonly results: Table | undefined;
	/** Every id that a tab names. */
	readonly ids: readonly string[];
	/** Days since 1970-01-01. */
	readonly today: number;
	/** Tabs that are there but cannot be read. */
	readonly refused: readonly Remark[];
}

export function sourceTabs(): string[] {
	return [campaign, plan, packages, deliverables, codesAndLinks, results].map(({ name }) => name);
}

/** Those of them that others write. */
export function givenTabs(): string[] {
	return [campaign, plan, packages, results].map(({ name }) => name);
}

export function readSources(workbook: Workbook): Sources | Problem {
	if (!workbook.tabs[deliverables.name]) {
		return problem('There is no Deliverables tab yet. Run "Set up tracker" first.');
	}
	const table = tableIn(workbook, deliverables);
	if (isProblem(table)) return table;
	const wrong = requireColumns(table, ["id", "creator", "handle", "platform", "type", "post date", "status"]);
	if (wrong) return wrong;
	const refused: Remark[] = [];
	const read = (spec: TabSpec, columns: readonly string[]): Table | undefined => {
		if (!workbook.tabs[spec.name]) return undefined;
		const found = tableIn(workbook, spec);
		const reason = isProblem(found) ? found : requireColumns(found, columns);
		if (reason) refused.push({ label: spec.name, reason: reason.problem });
		return isProblem(found) || reason ? undefined : found;
	};
	const links = read(codesAndLinks, ["creator", "code", "utm content", "final URL"]);
	const measured = read(results, ["deliverable", "creator"]);
	const known = measured ? texts(measured, "deliverable") : [];
	const documents = new Set(
		Object.values(workbook.documents).flatMap(({ id, former = [] }) => [id, ...former]),
	);
	const posts = existingPosts(table, new Set(known.map(keyPart)), documents);
	return {
		deliverables: table,
		posts,
		campaign: read(campaign, ["setting", "value"]),
		plan: read(plan, ["creator", "platform", "package"]),
		packages: read(packages, ["handle", "platform", "package", "deliverables"]),
		links,
		results: measured,
		ids: [...posts.map(({ id }) => id), ...(links ? texts(links, "utm content") : []), ...known],
		today: dayOfCell({ date: workbook.now }) as number,
		refused,
	};
}

function texts(table: Table, column: string): string[] {
	const found: string[] = [];
	for (let row = table.headerRow + 1; row < table.nextRow; row++) {
		found.push(String(cellAt(table, row, column)).trim());
	}
	return found;
}
