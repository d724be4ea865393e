import { countEngagements } from "../metrics/engagement-rate.ts";
import { isProblem } from "../problem.ts";
import { type CampaignSpan, isOfCampaign } from "../results/campaign-posts.ts";
import { postKey } from "../results/post-key.ts";
import { type PostContext, readPosts } from "../results/read-posts.ts";
import type { Figures, ResultPost } from "../results/types.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import type { NamedAccount } from "./account-finder.ts";
import { centsAt, estimateAt, textAt } from "./cells.ts";
import { namedAt } from "./read-packages.ts";
import type { PlannedRow, PlanSettings, PostResult, Spent } from "./tracker-rows.ts";

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

/**
 * The posts of Results as results are measured everywhere: of each figure the newest that is known. Creators' totals are
 * none. A post that fits no account of Roster is remarked.
 */
export function readResults(
	table: Table | undefined,
	settings: PlanSettings,
	context: Omit<PostContext, "currency"> & { readonly span: CampaignSpan },
): { readonly posts: PostResult[]; readonly begun: Begun } {
	const posts: PostResult[] = [];
	const begun: Begun = { posts: new Set(), more: new Map(), spent: new Map() };
	if (!table) return { posts, begun };
	const { planned, span, unread } = context;
	for (const post of readPosts(table, { ...context, currency: settings.currency })) {
		const { account, deliverable, figures, kind, boosted } = post;
		const isOwn = account !== undefined && isOfCampaign(post, planned, span);
		if (isOwn) addSpend(begun.spent, post, account);
		if (boosted || kind === "total") continue;
		if (isOwn && planned.has(postKey(deliverable))) begun.posts.add(deliverable.toLowerCase());
		else if (isOwn) addTo(begun.more, account, 1);
		if (account !== undefined) {
			posts.push({
				deliverable: deliverable.toLowerCase(),
				account,
				story: post.story,
				...figuresOf(figures, settings),
			});
			continue;
		}
		const [row = 0] = table.rows.get(post.pulls[post.pulls.length - 1]!.key) ?? [];
		const reason = "No account in Roster fits creator and platform. Correct them; the post is not counted.";
		unread.push({ label: `Results row ${row + 1}`, reason });
	}
	return { posts, begun };
}

/** What Results shows to be under way in this campaign. */
export interface Begun {
	/** Ids of Deliverables that have figures. */
	readonly posts: Set<string>;
	/** By account: how many other posts of the campaign. */
	readonly more: Map<string, number>;
	readonly spent: Map<string, Spent>;
}

/** Spend of a post's own is all-in; of boosts, and of creators' totals, it comes on top. */
function addSpend(spent: Map<string, Spent>, { boosted, kind, figures }: ResultPost, account: string): void {
	const cents = Math.round((figures.spend ?? 0) * 100);
	const { postsCents, onTopCents } = spent.get(account) ?? { postsCents: 0, onTopCents: 0 };
	const isOnTop = boosted || kind === "total";
	spent.set(account, {
		postsCents: postsCents + (isOnTop ? 0 : cents),
		onTopCents: onTopCents + (isOnTop ? cents : 0),
	});
}

function addTo(sums: Map<string, number>, key: string, value: number): void {
	sums.set(key, (sums.get(key) ?? 0) + value);
}

function figuresOf(figures: Figures, { counts }: PlanSettings): Partial<PostResult> {
	const { reach, clicks, spend, likes, comments, shares, saves } = figures;
	const engagements = countEngagements(counts, { likes, comments, shares, saves });
	const [code, link] = [figures["code orders"], figures["link orders"]];
	return {
		...(engagements === undefined ? {} : { engagements }),
		...(reach === undefined ? {} : { reach }),
		...(clicks === undefined ? {} : { clicks }),
		// A buyer may use both code and link: so many orders there are at least.
		...(code === undefined && link === undefined ? {} : { orders: Math.max(code ?? 0, link ?? 0) }),
		...(spend === undefined ? {} : { spendCents: Math.round(spend * 100) }),
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
	begun: Begun,
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
		const committed = account === undefined ? undefined : commitmentOf(account, deliverables, paid, begun);
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
	{ posts, more }: Begun,
): string | undefined {
	if (paid.has(account)) return "it is paid";
	const isLive = ({ id, status }: DeliverableRow): boolean => status === "live" || posts.has(id);
	const own = deliverables.filter(
		(post) => post.account === account && (post.status !== "dropped" || isLive(post)),
	);
	const live = own.filter(isLive).length;
	if (live > 0) return `${live} of ${own.length} posts ${live === 1 ? "is" : "are"} live`;
	const others = more.get(account) ?? 0;
	if (others > 0) return `${others} post${others === 1 ? " is" : "s are"} live`;
	const begun = own.find(({ status }) => status !== "" && status !== "planned");
	return begun === undefined ? undefined : `work has begun (${begun.status})`;
}
