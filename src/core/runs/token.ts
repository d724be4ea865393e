import { digest } from "../digest.ts";
import { headers } from "../tab.ts";
import type { Change } from "../tool.ts";

/**
 * Stands for exactly this change against exactly the state it was planned from: the same change planned again from an
 * edited row has another token, so applying by token does what was shown or nothing. The label follows the digest, so that
 * a token that no longer fits can be named.
 */
export function tokenOf(change: Change, now: string): string {
	// A row that only says "as of today", for want of a day of its own, is the same change after midnight.
	const today = now.slice(0, 10);
	// Which texts of people are given up is decided after the preview, and is held to what was seen of them. Whether one is
	// made anew is no longer to be seen once it is.
	const shown =
		change.kind === "write-document"
			? { ...change, overwrite: undefined, renew: undefined, reason: undefined }
			: change;
	// What cells show is read once more when they are frozen.
	const each = "each" in shown && shown.each ? { each: { cells: shown.each.cells } } : {};
	const text = JSON.stringify({ ...shown, ...each });
	const lasting = text.includes(today)
		? text.split(`{"date":"${today}"}`).join("today").split(`"${today}?"`).join("today")
		: text;
	return `${digest(lasting)} ${labelOf(change)}`;
}

export function labelInToken(token: string): string {
	return token.slice(token.indexOf(" ") + 1);
}

export function labelOf(change: Change): string {
	switch (change.kind) {
		case "add-tab":
			return `Tab ${change.layout.name}`;
		case "add-columns":
			return `${change.layout.name}: ${headers(change.layout).join(", ")}`;
		case "add-charts":
			return `${change.tab}: ${change.charts.length === 1 ? "chart" : "charts"} ${change.charts.map(({ title }) => title).join(", ")}`;
		default:
			return change.label;
	}
}
