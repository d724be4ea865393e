import { readId } from "./post-ids.ts";

/** The highest number of each prefix among these ids, so that a number once given is not given to another post. */
export function highestNumbers(ids: readonly string[]): ReadonlyMap<string, number> {
	const highest = new Map<string, number>();
	for (const id of ids) {
		const read = readId(id);
		if (read) highest.set(read.prefix, Math.max(read.number, highest.get(read.prefix) ?? 0));
	}
	return highest;
}
