import { codesIn, type Owner, type ownerFinder, tagsOf } from "./owners.ts";
import type { ReadExport } from "./read-export.ts";
import type { ReadRow } from "./read-rows.ts";
import type { Deliverable, TrackerIndex } from "./tracker-index.ts";

/** A row of ads, visits or totals, and whose it is. */
export interface Found {
	readonly key: string;
	readonly label: string;
	readonly owner?: Owner;
	readonly why: string;
	readonly candidates: readonly string[];
	readonly chosen?: string;
}

/** By hand, by a deliverable's id in a name, by the tags of a link, or by the creator; nothing else is guessed. */
export function findOwner(
	row: ReadRow,
	read: ReadExport,
	{ index, choices }: { readonly index: TrackerIndex; readonly choices: { readonly [row: string]: string } },
	finder: ReturnType<typeof ownerFinder>,
): Found {
	const tags = tagsOf(row);
	const names = (row.text.name ?? "").split("\n").filter(Boolean);
	const tagged = [tags.content, tags.campaign, [tags.source, tags.medium].filter(Boolean).join(" / ")].filter(
		Boolean,
	);
	const label =
		(row.text.creator ?? row.text.handle ?? row.text.code ?? names.join(" · ")) ||
		tagged.join(" · ") ||
		row.text["landing page"] ||
		row.text["utm campaign"] ||
		row.text["utm content"] ||
		`Row ${row.line}`;
	const key = label.toLowerCase();
	const chosen = choices[key];
	const base = { key, label, candidates: [] as readonly string[] };
	if (chosen !== undefined) {
		const post = index.byId.get(chosen.toLowerCase());
		if (post) return { ...base, chosen, owner: ownerOf(post), why: "Matched by hand." };
		if (chosen === "") return { ...base, chosen, why: "Left out by hand." };
	}
	const inName = names.flatMap((name) => idsIn(name, index));
	const ids = [...new Map(inName.map((post) => [post.id, post])).values()];
	if (ids.length === 1) return { ...base, owner: ownerOf(ids[0]!), why: `${ids[0]!.id} stands in its name.` };
	if (ids.length > 1) {
		return {
			...base,
			candidates: ids.map(({ id }) => id),
			why: `Its names have ${ids.map(({ id }) => id).join(" and ")}.`,
		};
	}
	if (read.format.rows === "ads") {
		const candidates = names.flatMap((name) => mentioned(name, index)).map(({ id }) => id);
		return {
			...base,
			candidates: [...new Set(candidates)].slice(0, 5),
			why: "No deliverable's id stands in the ad's, ad set's or campaign's name.",
		};
	}
	const owner =
		finder.byTags(tags) ??
		finder.byName(row) ??
		ownerOfCode(row, finder) ??
		(names.length > 0 ? finder.byTags({ ...tags, campaign: names[0]!.toLowerCase() }) : undefined);
	if (owner)
		return {
			...base,
			owner,
			why: owner.deliverable ? "By the tag of its link." : `By the creator: ${owner.creator}.`,
		};
	return {
		...base,
		why: "Neither its link's tags nor its names are in Codes & Links, Deliverables or the Roster.",
	};
}

function ownerOfCode({ text }: ReadRow, finder: ReturnType<typeof ownerFinder>): Owner | undefined {
	const found = new Set(codesIn(text.code).flatMap((code) => finder.person(code) ?? []));
	return found.size === 1 ? { creator: [...found][0]! } : undefined;
}

function ownerOf({ id, creator }: Deliverable): Owner {
	return { creator, deliverable: id };
}

/** Ids that stand in a text as words of their own: `spring_MARA-IG-01_boost`. */
function idsIn(name: string, index: TrackerIndex): Deliverable[] {
	const found = name.toLowerCase().match(/[a-z]+\d*-[a-z]{1,2}-\d{2,6}(?!\d)/g) ?? [];
	const whole = index.byId.get(name.trim().toLowerCase());
	return [...(whole ? [whole] : []), ...found.flatMap((id) => index.byId.get(id) ?? [])];
}

/** Deliverables of a creator whose handle or name stands in a text. */
function mentioned(name: string, index: TrackerIndex): Deliverable[] {
	const text = name.toLowerCase().replace(/[_|]+/g, " ");
	return index.deliverables.filter(
		({ handle, creator }) =>
			(handle.length > 3 && text.includes(handle)) ||
			(creator.length > 3 && text.includes(creator.toLowerCase())),
	);
}
