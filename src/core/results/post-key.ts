import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { looksLikeLink, parseUrl } from "../values/parse-url.ts";

/** What a deliverable's id or a permalink is known by: of a link the host and path, and the video where the query names it. */
export function postKey(text: string): string {
	if (!looksLikeLink(text)) return keyPart(text);
	const address = parseUrl(text);
	if (isProblem(address)) return keyPart(text);
	const video = /(?:^|&)(v=[\w-]+)/.exec(address.query);
	// Ids in paths tell upper from lower case.
	return `${address.host}/${address.path.join("/")}${video ? `?${video[1]}` : ""}`;
}
