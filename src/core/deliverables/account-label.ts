import type { Account } from "./post-ids.ts";

/** How lists name an account: `@mara.eats · Instagram`. */
export function accountLabel({ creator, handle, platform }: Account): string {
	const name = handle === "" ? creator : `@${handle}`;
	return platform === "" ? name : `${name} · ${platform}`;
}
