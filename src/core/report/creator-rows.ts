import type { Cell } from "../cell.ts";
import type { Figures } from "../results/types.ts";
import type { DashboardRow } from "./plan-dashboard.ts";
import { costOfOne, kpiOf, type ReportSources } from "./sources.ts";

/** The creators' figures on the Dashboard, the highest cost first. */
export function creatorRows({ results, measure }: ReportSources): DashboardRow[] {
	const { kpi } = results.campaign;
	const besides = besidesPosts({ results, measure });
	return [...measure.creators]
		.sort((a, b) => (b.creator.cost ?? 0) - (a.creator.cost ?? 0) || (a.creator.key < b.creator.key ? -1 : 1))
		.map((measured) => {
			const { creator, rate, sums } = measured;
			const [result, one] = [kpiOf(measured, kpi), costOfOne(measured, kpi)];
			const known: { readonly [column: string]: Cell | undefined } = {
				creator: creator.name,
				"all-in cost": rounded(creator.cost, 100),
				results: result,
				"cost of these": result === undefined || one === undefined ? undefined : rounded(one * result, 100),
				rate: rounded(rate?.rate, 1e6),
				"rate at least": rounded(rate?.interval?.low, 1e6),
				"rate at most": rounded(rate?.interval?.high, 1e6),
				posts: sums.posts,
				"clicks besides": besides.clicks,
				"orders besides": besides.orders,
				"orders open": besides.open,
			};
			const cells = Object.entries(known).filter((cell): cell is [string, Cell] => cell[1] !== undefined);
			return { creator: creator.name, cells: Object.fromEntries(cells) };
		});
}

/** What the campaign has that the Dashboard's own list of posts does not show: orders of the Orders tab, totals of creators. */
function besidesPosts({ results, measure }: Pick<ReportSources, "results" | "measure">) {
	const listed = results.posts.filter(({ kind }) => kind === "post" || results.scope.kind === "all");
	const sum = (of: (figures: Figures) => number) => listed.reduce((all, { figures }) => all + of(figures), 0);
	const { sums, attribution } = measure.total;
	const orders = attribution.by === "nothing" ? undefined : attribution.orders.least;
	const clicks = sums.clicks;
	return {
		open: orders === undefined ? undefined : attribution.orders.most - orders,
		clicks: clicks === undefined ? undefined : clicks - sum((own) => own.clicks ?? 0),
		orders:
			orders === undefined
				? undefined
				: orders - sum((own) => Math.max(own["code orders"] ?? 0, own["link orders"] ?? 0)),
	};
}

/** Digits that nobody reads would only make a figure differ from run to run. */
function rounded(value: number | undefined, parts: number): number | undefined {
	return value === undefined ? undefined : Math.round(value * parts) / parts;
}
