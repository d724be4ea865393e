import { readPostLink } from "../results-import/post-key.ts";
import { keyPart } from "../tables/tab-spec.ts";

/** What a deliverable's id or a permalink is known by, however the link is written. */
export function postKey(text: string): string {
	return readPostLink(text)?.key ?? keyPart(text);
}
