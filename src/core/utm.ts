import { type Problem, problem, quote } from "./problem.ts";

/** What an analytics tool is told about a visit. */
export interface UtmTags {
	readonly source: string;
	readonly medium: string;
	readonly campaign: string;
	readonly content?: string | undefined;
	readonly term?: string | undefined;
}

/**
 * The address with its tags: in lower case, spaces as `_`, escaped, in front of any # part. Other parameters stay;
 * utm_ parameters that were there are replaced, all of them, so that nothing of an older campaign is left. Without a
 * scheme it gets https://. A problem if it is not a web address.
 */
export function utmUrl(address: string, tags: UtmTags): string | Problem {
	const typed = address.replace(/[\u200b\u2060\ufeff]/g, "").trim();
	const [beforeHash, hash] = splitBefore(typed.replace(/\s/g, "%20"), "#");
	const [base, query] = splitBefore(beforeHash, "?");
	const scheme = /^(?:([a-z][a-z0-9+.-]*):)?\/\//i.exec(base);
	const protocol = scheme?.[1]?.toLowerCase() ?? "https";
	const [host, path] = splitBefore(base.slice(scheme ? scheme[0].length : 0), "/");
	if ((protocol !== "http" && protocol !== "https") || !isHost(host)) {
		return problem(`${quote(address)} is not a web address. Give one such as https://shop.com/spring.`);
	}
	const kept = query
		.slice(1)
		.split("&")
		.filter((parameter) => parameter !== "" && !/^utm_/i.test(parameter));
	return `${protocol}://${host}${path || "/"}?${[...kept, ...tagParameters(tags)].join("&")}${hash}`;
}

function tagParameters({ source, medium, campaign, content, term }: UtmTags): string[] {
	return Object.entries({ source, medium, campaign, content, term }).flatMap(([name, value]) =>
		value ? [`utm_${name}=${encodeURIComponent(tagText(value))}`] : [],
	);
}

/** A tag as analytics tools will show it: in lower case, spaces as `_`. */
export function tagText(value: string): string {
	// Half an emoji, left by a cut-off cell, would make encodeURIComponent throw.
	const whole = value.replace(/[\ud800-\udfff]/gu, "");
	return whole.trim().toLowerCase().replace(/\s+/g, "_");
}

/**
 * A campaign's name as a tag of lower-case letters a to z, digits and hyphens: `Spring Launch & Séance!` is
 * `spring-launch-seance`. A name without any of them is only written as other tags are.
 */
export function campaignTag(name: string): string {
	const letters = name
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[\u0300-\u036f'’]/g, "")
		.replace(/ß/g, "ss");
	return letters.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || tagText(name);
}

/** Text up to the mark, and the rest with the mark in front. */
function splitBefore(text: string, mark: string): [string, string] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

/** Dotted names, in any script, with a port perhaps. The last one starts with a letter: 3.5 is a number, not a host. */
function isHost(host: string): boolean {
	const names = host.replace(/:\d{1,5}$/, "").split(".");
	return (
		names.length > 1 &&
		names.every((name) => /^[a-z0-9_\u00a1-\uffff-]+$/i.test(name)) &&
		/^[a-z\u00a1-\uffff]./i.test(names[names.length - 1] ?? "")
	);
}
