import { headers } from "../tab.ts";
import type { Change } from "../tool.ts";

/**
 * Stands for exactly this change against exactly the state it was planned from: the same change planned again from an
 * edited row has another token, so applying by token does what was shown or nothing. The label follows the digest, so that
 * a token that no longer fits can be named.
 */
export function tokenOf(change: Change, now: string): string {
	// A row that only says "as of today" is the same change after midnight.
	const today = `{"date":"${now.slice(0, 10)}"}`;
	return `${digest(JSON.stringify(change).split(today).join("today"))} ${labelOf(change)}`;
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
		default:
			return change.label;
	}
}

/** 53 bits, after cyrb53 by bryc (public domain, 2018): enough to tell a few ten thousand changes of one preview apart. */
function digest(text: string): string {
	const { imul } = Math;
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		a = imul(a ^ code, 2654435761);
		b = imul(b ^ code, 1597334677);
	}
	a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
	b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
