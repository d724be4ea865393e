import { findPlatform } from "../platforms.ts";
import type { MatchedPost } from "./match-posts.ts";
import { postIdKey, readPostLink } from "./post-key.ts";
import type { ReadExport } from "./read-export.ts";
import type { ReadRow } from "./read-rows.ts";
import { plainHandle, type TrackerIndex } from "./tracker-index.ts";

/** Begins the key of a row that only its place tells. */
const PLACE = "Row ";

/** The post that a row of an export is about. */
export function readPost(row: ReadRow, read: ReadExport, index: TrackerIndex): MatchedPost {
	const { text } = row;
	const link = text.permalink === undefined ? undefined : readPostLink(text.permalink);
	const platform = link?.platform ?? findPlatform(text.platform ?? "") ?? read.platform;
	const named = text.creator?.startsWith("@") ? text.creator : undefined;
	const handle = plainHandle(text.handle ?? link?.handle ?? named ?? "");
	const creator =
		index.people.get(handle) ??
		index.people.get((text.creator ?? "").toLowerCase()) ??
		index.codes.get((text.code ?? "").toLowerCase()) ??
		text.creator ??
		(handle === "" ? read.account : "");
	const id = text["post id"];
	const key = link?.key ?? (id === undefined ? "" : platform === "" ? id : postIdKey(platform, id)) ?? "";
	const own = key !== "" ? key : rowKey(row, read, creator || handle);
	const isPlace = own.startsWith(PLACE);
	const label = [
		handle === "" ? creator : `@${handle}`,
		platform,
		row.days.posted ?? "",
		text.type ?? "",
		handle === "" ? shortTitle(text.title ?? "") : "",
	].filter(Boolean);
	return {
		row,
		key: own,
		label: [...(isPlace ? [`Row ${row.line}`] : []), ...label].join(" · ") || own,
		kept: link
			? "its link"
			: id !== undefined
				? "its number"
				: isPlace
					? "its place in the file"
					: "its account",
		link,
		platform,
		handle,
		creator,
		deliverable: undefined,
		why: "",
		candidates: [],
	};
}

function shortTitle(title: string): string {
	return title === "" ? "" : `“${title.length > 40 ? `${title.slice(0, 39)}…` : title}”`;
}

/** A post without address and number: account and day tell it, the creator alone, or its place in the file. */
function rowKey(row: ReadRow, read: ReadExport, account: string): string {
	if (account === "") return `${PLACE}${row.line} of ${read.file}`;
	return `${account}/${row.days.posted ?? `${read.source}/total`}`;
}

/** The second row of the same account and day gets a 2: without a link they might be two posts. */
export function distinct(posts: readonly MatchedPost[]): MatchedPost[] {
	const times = new Map<string, number>();
	return posts.map((post) => {
		if (post.link || post.row.text["post id"] !== undefined) return post;
		const time = (times.get(post.key) ?? 0) + 1;
		times.set(post.key, time);
		return time === 1 ? post : { ...post, key: `${post.key} ${time}`, label: `${post.label} (${time})` };
	});
}
