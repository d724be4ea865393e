import { accountLabel } from "../deliverables/account-label.ts";
import { isProblem } from "../problem.ts";
import type { Tab } from "../tab.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, readTable } from "../tables/table.ts";
import { deliverables } from "../tracker/deliverables.ts";

interface KnownPost {
	readonly id: string;
	readonly creator: string;
	readonly platform: string;
	/** `@mara.eats · Instagram · reel`. */
	readonly label: string;
}

/** The posts of Deliverables, found by their id or live link. */
export interface KnownPosts {
	readonly list: readonly KnownPost[];
	find(post: string): KnownPost | undefined;
}

export function knownPosts(tab: Tab | undefined): KnownPosts {
	const table = tab && readTable(tab, deliverables);
	const list: KnownPost[] = [];
	const byName = new Map<string, KnownPost>();
	if (table !== undefined && !isProblem(table)) {
		for (const [key, [row]] of table.rows) {
			const text = (column: string): string => String(cellAt(table, row!, column)).trim();
			const [creator, handle, platform] = [
				text("creator"),
				text("handle").replace(/^@/, ""),
				text("platform"),
			];
			const post = {
				id: text("id"),
				creator: handle === "" ? creator : `@${handle}`,
				platform,
				label: [accountLabel({ creator, handle, platform }), text("type")]
					.filter((part) => part !== "")
					.join(" · "),
			};
			list.push(post);
			byName.set(key, post);
			const link = plainLink(text("live link"));
			if (link !== "") byName.set(link, post);
		}
	}
	return {
		list,
		find: (post) => (post === "" ? undefined : (byName.get(keyPart(post)) ?? byName.get(plainLink(post)))),
	};
}

/** A link without what differs from copy to copy: scheme, www, tracking, a slash at the end. */
function plainLink(text: string): string {
	const bare = text.replace(/^https?:\/\//i, "").replace(/^(?:www|m)\./i, "");
	const watched = /[?&]v=[\w-]+/.exec(bare)?.[0].slice(1) ?? "";
	return `${bare.replace(/[?#].*$/, "").replace(/\/+$/, "")}${watched === "" ? "" : `?${watched}`}`;
}
