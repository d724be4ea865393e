import { type Jurisdiction, readJurisdictions } from "../captions/index.ts";
import { accountLabel } from "../deliverables/account-label.ts";
import type { ExistingPost } from "../deliverables/existing-posts.ts";
import type { Account } from "../deliverables/post-ids.ts";
import { type AccountPlan, accountIn, readPlan } from "../deliverables/read-plan.ts";
import { readSources, type Sources, sourceTabs } from "../deliverables/sources.ts";
import { isProblem, type Problem } from "../problem.ts";
import { tableIn } from "../runs/read-workbook.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { accountKey } from "../tracker/account-key.ts";
import { campaignText } from "../tracker/campaign-setting.ts";
import { payments } from "../tracker/payments.ts";
import { roster } from "../tracker/roster.ts";
import { templates } from "../tracker/templates.ts";
import { type Owed, owedByCreator, type Pay, payByAccount } from "./compensation.ts";

/** A creator's account with the posts that it owes or has made. */
export interface BriefedAccount {
	readonly key: string;
	/** `@mara.eats · Instagram`. */
	readonly label: string;
	readonly account: Account;
	/** But for dropped ones. */
	readonly posts: readonly ExistingPost[];
}

/** All that documents are made from, looked up once. */
export interface BriefSources {
	readonly sources: Sources;
	/** Those with posts, in the order of the tab. */
	readonly accounts: readonly BriefedAccount[];
	/** What the Plan says each account makes. */
	readonly planned: ReadonlyMap<string, AccountPlan>;
	readonly pay: ReadonlyMap<string, Pay>;
	readonly owed: ReadonlyMap<string, Owed>;
	/** By the creator's name. */
	readonly codes: ReadonlyMap<string, string>;
	/** By the post's id. */
	readonly links: ReadonlyMap<string, string>;
	/** Whether the Plan has the account, or cannot tell; a workbook without a plan tells nothing. */
	isPlanned(account: BriefedAccount): boolean;
	/** The countries whose ad rules hold for an account: the campaign's and the creator's own. */
	countriesOf(key: string): readonly Jurisdiction[];
	/** What names no country: for the campaign, or in the Roster for an account. */
	unknownCountries(key?: string): readonly string[];
}

export function briefTabs(): string[] {
	return [...sourceTabs(), roster.name, payments.name, templates.name];
}

export function readBriefSources(workbook: Workbook): BriefSources | Problem {
	const sources = readSources(workbook);
	if (isProblem(sources)) return sources;
	const { plan, packages, campaign } = sources;
	const creators = optionalTable(workbook, roster);
	const ofCampaign = readJurisdictions(campaignText(campaign, "jurisdictions"));
	const ofAccount = (key: string) => {
		const row = creators?.rows.get(key)?.[0];
		return readJurisdictions(creators && row !== undefined ? String(cellAt(creators, row, "country")) : "");
	};
	const read = plan && readPlan(plan, packages);
	const planned = new Map((read?.accounts ?? []).map((one) => [one.key, one]));
	const named = new Set([...planned.values()].map(({ account }) => nameAndPlatform(account)));
	return {
		sources,
		accounts: accountsWithPosts(sources.posts),
		planned,
		isPlanned: ({ key, account }) =>
			!plan ||
			plan.rows.size === 0 ||
			planned.has(key) ||
			// Its handle was changed, or its package could not be read.
			named.has(nameAndPlatform(account)) ||
			read!.unclear.has(key) ||
			read!.unclear.has(keyPart(account.creator)),
		pay: payByAccount(plan, packages, (table, row) => keyOfAccount(accountIn(table, row))),
		owed: owedByCreator(optionalTable(workbook, payments)),
		...codesAndUrls(sources.links),
		countriesOf: (key) => [...new Set([...ofCampaign.known, ...ofAccount(key).known])],
		unknownCountries: (key) => (key === undefined ? ofCampaign : ofAccount(key)).unknown,
	};
}

function nameAndPlatform({ creator, platform }: Account): string {
	return `${keyPart(creator)}/${keyPart(platform)}`;
}

function keyOfAccount({ creator, handle, platform }: Account): string {
	return accountKey(platform, handle, "", creator);
}

function accountsWithPosts(posts: readonly ExistingPost[]): BriefedAccount[] {
	const accounts = new Map<string, { account: Account; posts: ExistingPost[] }>();
	for (const post of posts) {
		if (post.status === "dropped" || post.accountKey === "") continue;
		const known = accounts.get(post.accountKey);
		if (known) known.posts.push(post);
		else accounts.set(post.accountKey, { account: post.account, posts: [post] });
	}
	return [...accounts].map(([key, { account, posts: own }]) => ({
		key,
		label: accountLabel(account),
		account,
		posts: own,
	}));
}

function codesAndUrls(table: Table | undefined): Pick<BriefSources, "codes" | "links"> {
	const codes = new Map<string, string>();
	const links = new Map<string, string>();
	for (const row of table ? [...table.rows.values()].flat() : []) {
		const text = (column: string): string => String(cellAt(table!, row, column)).trim();
		const [person, content] = [keyPart(text("creator")), keyPart(text("utm content"))];
		if (text("code") !== "" && !codes.has(person)) codes.set(person, text("code"));
		if (text("final URL") !== "" && content !== "" && !links.has(content))
			links.set(content, text("final URL"));
	}
	return { codes, links };
}

function optionalTable(workbook: Workbook, spec: TabSpec): Table | undefined {
	const table = tableIn(workbook, spec);
	return isProblem(table) ? undefined : table;
}
