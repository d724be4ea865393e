import { countEngagements } from "../metrics/engagement-rate.ts";
import { isProblem } from "../problem.ts";
import { readTotal } from "../results/creator-total.ts";
import { isBoosted } from "../results/is-boosted.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import type { NamedAccount } from "./account-finder.ts";
import { centsAt, countAt, estimateAt, textAt, textOf } from "./cells.ts";
import { namedAt } from "./read-packages.ts";
import type { PlannedRow, PlanSettings, PostResult } from "./tracker-rows.ts";

type Find = (named: NamedAccount) => string | undefined;

/** A post to be made. */
export interface DeliverableRow {
	readonly id: string;
	readonly account: string | undefined;
	readonly story: boolean;
	readonly status: string;
}

export function readDeliverables(table: Table, find: Find): DeliverableRow[] {
	return Array.from(table.rows.values(), ([row = 0]) => ({
		id: textAt(table, row, "id").toLowerCase(),
		account: find(namedAt(table, row)),
		story: /stor(?:y|ies)/i.test(textAt(table, row, "type")),
		status: textAt(table, row, "status").toLowerCase(),
	}));
}

/** The newest organic figures of each post; creators' totals are none. A row that fits no account of Roster is remarked. */
export function readResults(
	table: Table,
	settings: PlanSettings,
	find: Find,
	deliverables: readonly DeliverableRow[],
	unread: Remark[],
): PostResult[] {
	const known = new Map(deliverables.map((post) => [post.id, post]));
	const newest = new Map<string, { row: number; pulled: string }>();
	table.rows.forEach((rows) => {
		for (const row of rows) {
			if (isBoosted(table, row)) continue;
			const post = textAt(table, row, "deliverable").toLowerCase();
			if (!known.has(post) && readTotal(post)) continue;
			const pulled = textOf(cellAt(table, row, "pulled at"));
			const before = newest.get(post);
			if (before === undefined || pulled >= before.pulled) newest.set(post, { row, pulled });
		}
	});
	const posts: PostResult[] = [];
	newest.forEach(({ row }, deliverable) => {
		const planned = known.get(deliverable);
		const account = planned?.account ?? find(namedAt(table, row));
		if (account !== undefined) {
			posts.push({
				deliverable,
				account,
				story: planned?.story ?? false,
				...figuresAt(table, row, settings, unread),
			});
			return;
		}
		const reason = "No account in Roster fits creator and platform. Correct them; the post is not counted.";
		unread.push({ label: `Results row ${row + 1}`, reason });
	});
	return posts;
}

function figuresAt(table: Table, row: number, settings: PlanSettings, unread: Remark[]) {
	const at = (column: string): number | undefined => countAt(table, row, column, unread);
	const engagements = countEngagements(settings.counts, {
		likes: at("likes"),
		comments: at("comments"),
		shares: at("shares"),
		saves: at("saves"),
	});
	const reach = at("reach");
	const clicks = at("clicks");
	const [code, link] = [at("code orders"), at("link orders")];
	const spend = centsAt(table, row, "spend", settings.currency);
	if (isProblem(spend)) unread.push({ label: `Results row ${row + 1}`, reason: spend.problem });
	return {
		...(engagements === undefined ? {} : { engagements }),
		...(reach === undefined ? {} : { reach }),
		...(clicks === undefined ? {} : { clicks }),
		// A buyer may use both code and link: so many orders there are at least.
		...(code === undefined && link === undefined ? {} : { orders: Math.max(code ?? 0, link ?? 0) }),
		...(typeof spend === "number" ? { spendCents: spend } : {}),
	};
}

/** Accounts with a payment made. */
export function readPaid(table: Table, find: Find): Set<string> {
	const paid = new Set<string>();
	table.rows.forEach((rows) => {
		for (const row of rows) {
			const account = find({ creator: textAt(table, row, "creator"), handle: "", platform: "" });
			if (account !== undefined && textAt(table, row, "paid on") !== "") paid.add(account);
		}
	});
	return paid;
}

/**
 * The rows of Plan that are in the plan, and those that no longer are though the account's money is committed; one whose
 * cost cannot be read is remarked and left out.
 */
export function readPlanned(
	table: Table,
	currency: string,
	find: Find,
	deliverables: readonly DeliverableRow[],
	paid: ReadonlySet<string>,
	unread: Remark[],
): PlannedRow[] {
	const planned: PlannedRow[] = [];
	const isOut = (row: number): boolean => yesOrNo.read(textAt(table, row, "in plan")) === false;
	const accountOf = (row: number): string | undefined => find(namedAt(table, row));
	const accountsIn = new Set(
		Array.from(table.rows.values(), ([row = 0]) => (isOut(row) ? undefined : accountOf(row))),
	);
	table.rows.forEach(([row = 0]) => {
		const account = accountOf(row);
		const committed = account === undefined ? undefined : commitmentOf(account, deliverables, paid);
		if (isOut(row) && (committed === undefined || accountsIn.has(account))) return;
		const cost = centsAt(table, row, "cost", currency);
		const expected = estimateAt(table, row, "expected value");
		if (account === undefined || typeof cost !== "number") {
			const reason = isProblem(cost)
				? cost.problem
				: account === undefined
					? "No account in Roster fits this row. Correct its creator, handle or platform."
					: "The row has no cost. Fill it in.";
			unread.push({ label: `Plan row ${row + 1}`, reason });
			return;
		}
		planned.push({
			account,
			creator: textAt(table, row, "creator"),
			package: textAt(table, row, "package"),
			costCents: cost,
			...(typeof expected === "number" ? { expected } : {}),
			...(committed === undefined ? {} : { committed }),
		});
	});
	return planned;
}

function commitmentOf(
	account: string,
	deliverables: readonly DeliverableRow[],
	paid: ReadonlySet<string>,
): string | undefined {
	if (paid.has(account)) return "it is paid";
	const own = deliverables.filter((post) => post.account === account && post.status !== "dropped");
	const live = own.filter(({ status }) => status === "live").length;
	if (live > 0) return `${live} of ${own.length} posts ${live === 1 ? "is" : "are"} live`;
	const begun = own.find(({ status }) => status !== "" && status !== "planned");
	return begun === undefined ? undefined : `work has begun (${begun.status})`;
}
