import { tagText } from "../utm.ts";
import type { ReadRow } from "./read-rows.ts";
import { plainHandle, type TrackerIndex } from "./tracker-index.ts";

/** Whose link or code it is. */
export interface Owner {
	readonly creator: string;
	/** Id of the deliverable whose link it is, where the link says. */
	readonly deliverable?: string;
}

export interface Tags {
	readonly source: string;
	readonly medium: string;
	readonly campaign: string;
	readonly content: string;
}

/** The tags of a visit: from columns of their own, from `source / medium`, or from the landing page's address. */
export function tagsOf({ text }: ReadRow): Tags {
	const [source = "", medium = ""] = (text["source / medium"] ?? "").split(" / ");
	const page = text["landing page"] ?? "";
	const inPage = (name: string): string => {
		const found = new RegExp(`[?&]utm_${name}=([^&#]*)`, "i").exec(page)?.[1] ?? "";
		try {
			return decodeURIComponent(found.replace(/\+/g, " "));
		} catch {
			return found;
		}
	};
	const tag = (name: string, other: string): string => {
		const value = text[`utm ${name}`] ?? (other || inPage(name));
		return /^\((?:not set|other|none|direct|not provided)\)$/i.test(value) ? "" : tagText(value);
	};
	return {
		source: tag("source", source),
		medium: tag("medium", medium),
		campaign: tag("campaign", ""),
		content: tag("content", ""),
	};
}

/** Finds owners of links and codes by Codes & Links; made once for all rows. */
export function ownerFinder(index: TrackerIndex) {
	const byContent = new Map<string, Owner>();
	for (const { id, creator } of index.deliverables) {
		byContent.set(tagText(id), { creator, deliverable: id });
	}
	const byCampaign = new Map<string, Set<string>>();
	for (const { creator, content, campaign, source } of index.links) {
		if (creator === "") continue;
		if (content !== "" && !byContent.has(content)) byContent.set(content, { creator });
		if (campaign === "") continue;
		for (const key of [`${campaign}/${source}`, `${campaign}/`]) {
			const some = byCampaign.get(key) ?? new Set<string>();
			byCampaign.set(key, some.add(creator));
		}
	}
	const person = (text: string): string | undefined =>
		text === ""
			? undefined
			: (index.people.get(text.toLowerCase()) ??
				index.people.get(plainHandle(text)) ??
				index.codes.get(text.toLowerCase()));
	/** Content first, then a name or code in one of the tags, then a campaign and source that only one creator has. */
	const byTags = (tags: Tags): Owner | undefined => {
		const exact = byContent.get(tags.content);
		if (exact) return exact;
		for (const tag of [tags.content, tags.source, tags.campaign]) {
			const creator = person(tag) ?? person(tag.replace(/_/g, " "));
			if (creator !== undefined) return { creator };
		}
		if (tags.campaign === "") return undefined;
		const some = byCampaign.get(`${tags.campaign}/${tags.source}`) ?? byCampaign.get(`${tags.campaign}/`);
		return some?.size === 1 ? { creator: [...some][0]! } : undefined;
	};
	/** The creator an export names. */
	const byName = ({ text }: ReadRow): Owner | undefined => {
		const creator = person(text.handle ?? "") ?? person(text.creator ?? "");
		return creator === undefined ? undefined : { creator };
	};
	return { byTags, byName, person };
}

/** The creators of these codes, each once. */
export function codeOwners(codes: readonly string[], index: TrackerIndex): string[] {
	const found = codes.flatMap((code) => index.codes.get(code.toLowerCase()) ?? []);
	return [...new Set(found.filter((creator) => creator !== ""))];
}

/** Codes of one cell: Shopify parts several by commas. An apostrophe in front keeps text text; AWIN says whether one was used. */
export function codesIn(text: string | undefined): string[] {
	const codes = (text ?? "")
		.split(/[\n,;|]+/)
		.map((code) => code.trim().replace(/^['’"]+|['’"]+$/g, ""))
		.filter((code) => code !== "" && !/^(?:true|false)$/i.test(code));
	return codes.filter(
		(code, at) => codes.findIndex((other) => other.toLowerCase() === code.toLowerCase()) === at,
	);
}
