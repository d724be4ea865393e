import { afterEach, expect, test, vi } from "vitest";
import { callFunction } from "../../src/core/call-function.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import type { SheetFunction } from "../../src/core/sheet-function.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { results } from "../../src/core/tracker/results.ts";
import * as functions from "../../src/functions/index.ts";
import type { Content } from "../../src/playground/model/types.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

/** What the computed columns of Results show for these rows. */
function computed(rows: readonly { readonly [column: string]: Content }[]) {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	const known = new Map<string, SheetFunction>(Object.entries(functions));
	workbook.customFunctions = {
		names: new Set(known.keys()),
		call: (name, args) => callFunction(known.get(name)!, args),
	};
	const shown = preview(host, setUpTracker, { sample: false });
	if (isProblem(shown)) throw new Error(shown.problem);
	apply(
		host,
		tracker,
		setUpTracker,
		{ sample: false },
		{ accept: shown.items.map(({ token }) => token), run: "r" },
	);
	const sheet = workbook.sheet("Results")!;
	workbook.setSheet(sheet.id, { rowCount: rows.length + 5 });
	const cells = rows.map((row) => results.columns.slice(0, 20).map(({ name }) => row[name] ?? null));
	workbook.setContents(sheet.id, 1, 0, cells);
	return rows.map((_, row) => (name: string) => {
		const value = sheet.value(
			row + 1,
			results.columns.findIndex((column) => column.name === name),
		);
		return value === "" ? null : value;
	});
}

const RATIOS = ["CPM", "CPE", "CPC", "CPA", "ROAS", "ROI"];
const known = {
	impressions: 2000,
	likes: 40,
	comments: 10,
	clicks: 20,
	"code orders": 2,
	"link orders": 4,
	revenue: 300,
	spend: 100,
};

test("Results computes what its rows cost, blank where a count is blank, and not from a network's commission", () => {
	const [post, unliked, month, total, boosted, blog] = computed([
		{ deliverable: "m-1", ...known },
		{ deliverable: "m-2", ...known, likes: null },
		{ deliverable: "Mara Eats/AWIN/2026-10", ...known },
		{ deliverable: "Mara Eats/shop/total 2", ...known },
		{ deliverable: "Mara Eats/Meta Ads/2026-10", ...known, paid: "boosted" },
		{ deliverable: "https://blog.example/mara/2026/2026-10", ...known },
	]);
	for (const row of [post!, boosted!, blog!]) expect(RATIOS.map(row)).toEqual([50, 2, 5, 25, 3, 2]);
	expect(RATIOS.map(unliked!)).toEqual([50, null, 5, 25, 3, 2]);
	for (const row of [month!, total!]) expect(RATIOS.map(row)).toEqual([null, null, null, null, null, null]);
});
