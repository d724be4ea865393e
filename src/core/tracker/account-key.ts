import { type Cell, isBlank } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { parseHandle } from "../values/parse-handle.ts";

/**
 * What tells accounts apart, however they were typed: `IG` and `Instagram`, `@Mara.Eats`, `mara.eats` and the profile's link
 * are one. A platform that is not said is taken from the link.
 */
export function accountKey(platform: Cell, handle: Cell, url: Cell, creator: Cell): string {
	const own = account(handle);
	const linked = isBlank(handle) || isBlank(platform) ? account(url) : undefined;
	const name = own?.handle ?? (isBlank(handle) ? linked?.handle : keyPart(handle));
	const place = isBlank(platform)
		? (own?.platform ?? linked?.platform ?? "")
		: (findPlatform(String(platform)) ?? keyPart(platform));
	if (name !== undefined) return accountOn(place, name);
	// Without a handle the name stands in, among rows without a handle only: a name alone never merges two accounts.
	const person = keyPart(creator);
	return person === "" ? "" : `${place.toLowerCase()}/${person}`;
}

/** The key of a handle on a platform; `""` for one that is not known. */
export function accountOn(platform: string, handle: string): string {
	return `${platform.toLowerCase()}/@${handle.toLowerCase()}`;
}

function account(cell: Cell) {
	if (isBlank(cell)) return undefined;
	const parsed = parseHandle(String(cell));
	return isProblem(parsed) ? undefined : parsed;
}
