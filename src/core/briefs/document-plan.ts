import type { ComposedDocument } from "../docs/compose-document.ts";
import { composeDocument } from "../docs/compose-document.ts";
import type { DocumentFacts, DocumentKind } from "../docs/document-kind.ts";
import { isLinkTo } from "../docs/document-link.ts";
import { documentDigest, documentName } from "../docs/document-name.ts";
import { estimatePages } from "../docs/page-estimate.ts";
import { headerOf } from "../tables/tab-spec.ts";
import { cellAt, isWritable } from "../tables/table.ts";
import type { Change, KnownDocument, Remark } from "../tool.ts";
import { deliverables } from "../tracker/deliverables.ts";
import type { BriefedAccount, BriefSources } from "./brief-sources.ts";
import { completeness } from "./completeness.ts";
import type { BriefsInput, DocumentCard, DocumentState } from "./details.ts";
import { accountFacts } from "./document-facts.ts";

/** A kind with the team's texts, and which account each known document of the kind was made for. */
export interface ChosenKind {
	readonly kind: DocumentKind;
	readonly texts: { readonly [part: string]: string };
	/** By the document's id. */
	readonly keys: ReadonlyMap<string, string>;
}

export interface DocumentContext {
	readonly briefed: BriefSources;
	readonly shared: DocumentFacts;
	readonly known: { readonly [name: string]: KnownDocument };
	/** Keys of all accounts that have posts. */
	readonly present: ReadonlySet<string>;
	readonly overwrite: NonNullable<BriefsInput["overwrite"]>;
	/** Names of documents to make anew. */
	readonly renew: readonly string[];
	/** Those were named to be written to; absent: all. */
	readonly creators: readonly string[] | undefined;
}

export interface DocumentPlan {
	readonly card: DocumentCard;
	readonly composed: ComposedDocument;
	readonly change?: Change;
	readonly left?: Remark;
	readonly refused?: Remark;
}

/** What becomes of one account's document of a kind. */
export function planDocument(
	{ kind, texts, keys }: ChosenKind,
	account: BriefedAccount,
	context: DocumentContext,
): DocumentPlan {
	const { briefed, shared, known, present } = context;
	const table = briefed.sources.deliverables;
	const facts = accountFacts(account, briefed, shared);
	const named = account.posts.filter(({ key, doubled }) => key !== "" && !doubled);
	const links = named.map(({ row }) => String(cellAt(table, row, kind.linkColumn)).trim());
	const key = documentKey(account.key, kind.id, links, { keys, known, present });
	const composed = composeDocument(kind, key, texts, facts);
	const name = documentName(composed.document);
	const label = `${kind.name} for ${account.label}`;
	const before = known[name];
	const card = (state: DocumentState): DocumentCard => ({
		name,
		account: account.key,
		label: account.label,
		state,
		...completeness(composed.used, composed.blank, facts.values, briefed.sources.campaign),
		pages: estimatePages(composed.document.sections),
		url: links.find((link) => link !== "") ?? "",
		kept: before?.kept ?? [],
	});
	const refuse = (reason: string): DocumentPlan => ({
		card: card("refused"),
		composed,
		refused: { label, reason },
	});
	const leave = (state: DocumentState, reason: string): DocumentPlan => ({
		card: card(state),
		composed,
		left: { label, reason },
	});

	if (table.columns[kind.linkColumn] === undefined) return refuse(noColumn(kind.linkColumn));
	if (named.length === 0) {
		return refuse('Their posts have no ids, or share them. Run "Plan deliverables", which gives ids.');
	}
	if (kind.afterPosting && !account.posts.some(({ status }) => status === "live")) {
		return leave("not yet", "None of their posts is live yet.");
	}
	if (!before && links.some((link) => link !== "")) {
		return leave(
			"own link",
			"Deliverables has a link already, to a document that was not made here. Clear it to have one written.",
		);
	}
	const column = table.columns[kind.linkColumn]!;
	const former = new Set(before?.former);
	const isLinked = named.every(
		({ row }, index) =>
			(links[index] !== "" && !isLinkTo(links[index]!, former)) || !isWritable(table, row, column),
	);
	const isBinned = before?.binned === true && links.some((link) => link !== "");
	const renew = context.renew.includes(name);
	if (isBinned && !renew) {
		return leave(
			"binned",
			"It lies in Drive's bin. Restore it there to keep it, or ask for a new one, whose link takes the place of the old.",
		);
	}
	const overwrite = context.overwrite
		.filter(({ document }) => document === name)
		.map(({ section, digest }) => ({ section, digest }));
	if (
		before &&
		!isBinned &&
		isLinked &&
		overwrite.length === 0 &&
		before.digest === documentDigest(composed.document)
	) {
		return leave("current", `Says already what it should${butFor(before.kept ?? [])}.`);
	}
	if (!briefed.isPlanned(account) && !context.creators?.includes(account.key)) {
		return leave(
			"not planned",
			'The Plan no longer has this creator, so nothing is written unless you tick it. "Plan deliverables" marks the posts dropped.',
		);
	}
	// The same whether the document exists already or not, so that a run that broke off goes on with what was accepted.
	const change: Change = {
		kind: "write-document",
		label,
		document: composed.document,
		link: { tab: deliverables.name, column: kind.linkColumn, keys: named.map((post) => post.key) },
		...(overwrite.length === 0 ? {} : { overwrite }),
		...(renew ? { renew } : {}),
		...(isBinned ? { reason: "The one before lies in Drive's bin, so a new one is made and linked." } : {}),
	};
	return { card: card(before && !before.binned && !renew ? "update" : "new"), composed, change };
}

/** Ids of sections are words parted by hyphens. */
function butFor(kept: readonly string[]): string {
	if (kept.length === 0) return "";
	const names = kept.map((id) => id.replace(/-/g, " ")).join(", ");
	return `, but for what people edited, which stays: ${names}`;
}

/**
 * A document is known by its account. If the handle was renamed since, the posts still link to it: then it stays the
 * account's document under the key it was made with.
 */
function documentKey(
	account: string,
	kind: string,
	links: readonly string[],
	{ keys, known, present }: Pick<DocumentContext, "known" | "present"> & Pick<ChosenKind, "keys">,
): string {
	if (known[`${kind}/${account}`]) return account;
	for (const link of links) {
		const made = link
			.split("/")
			.map((part) => keys.get(part))
			.find((key) => key !== undefined);
		if (made !== undefined && !present.has(made)) return made;
	}
	return account;
}

/** Which account each document of a kind was made for, by its id. */
export function documentKeys(
	kind: string,
	known: { readonly [name: string]: KnownDocument },
): ReadonlyMap<string, string> {
	const keys = new Map<string, string>();
	for (const [name, { id, former = [] }] of Object.entries(known)) {
		if (!name.startsWith(`${kind}/`)) continue;
		for (const one of [...former, id]) keys.set(one, name.slice(kind.length + 1));
	}
	return keys;
}

function noColumn(name: string): string {
	const column = deliverables.columns.find((one) => one.name === name);
	return `Deliverables has no column "${column ? headerOf(column) : name}". Run "Set up tracker", which adds it.`;
}
