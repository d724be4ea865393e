import { hasCurrentLook } from "../../core/docs/section-name.ts";
import type { SectionEdit } from "../../core/docs/update-document.ts";
import type { DocsRequest } from "./docs-request.ts";
import { sectionRequests } from "./section-requests.ts";
import { pageRequests } from "./style-requests.ts";

/** A named range of a document that we made. */
export interface SectionPlace {
	readonly name: string;
	readonly rangeId: string;
	readonly start: number;
	readonly end: number;
}

/**
 * The requests that make all edits, from the last section to the first, so that places further up stay true. `bodyEnd`:
 * where the body's last newline ends.
 */
export function documentRequests(
	edits: readonly SectionEdit[],
	places: readonly SectionPlace[],
	bodyEnd: number,
): DocsRequest[] {
	const byName = new Map(places.map((place) => [place.name, place]));
	// A document gets its page set once: afterwards it is the team's.
	const page = places.some(({ name }) => hasCurrentLook(name)) ? [] : pageRequests(bodyEnd);
	const written = [...edits].reverse().flatMap((edit): DocsRequest[] => {
		const replaced = edit.replaces === undefined ? undefined : byName.get(edit.replaces);
		const before = edit.after === undefined ? undefined : byName.get(edit.after);
		const start = replaced?.start ?? before?.end ?? 1;
		const removal: DocsRequest[] = replaced
			? [
					{ deleteNamedRange: { namedRangeId: replaced.rangeId } },
					{
						deleteContentRange: {
							range: { startIndex: start, endIndex: Math.min(replaced.end, bodyEnd - 1) },
						},
					},
				]
			: [];
		// Behind the last newline of all nothing can be put: one more comes first.
		const atEnd = !replaced && start >= bodyEnd;
		const room: DocsRequest[] = atEnd
			? [{ insertText: { location: { index: bodyEnd - 1 }, text: "\n" } }]
			: [];
		const from = atEnd ? bodyEnd : start;
		const { requests, end } = sectionRequests(edit.blocks, from);
		const range = { startIndex: from, endIndex: end };
		return [...removal, ...room, ...requests, { createNamedRange: { name: edit.name, range } }];
	});
	return [...page, ...written];
}
