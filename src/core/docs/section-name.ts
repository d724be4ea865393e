import { digest } from "../digest.ts";

/**
 * The name under which a section is found again in its document. It ends with a digest of the text we wrote, so that an
 * edit by a person shows without anything being kept elsewhere: `ccp/goals/1x9f0k2`.
 */
export function sectionName(id: string, text: string): string {
	return `${PREFIX}${id}/${textDigest(text)}`;
}

/** The parts of such a name; `undefined` for another's. */
export function parseSectionName(name: string): { readonly id: string; readonly digest: string } | undefined {
	const [prefix, id, written] = name.split("/");
	return `${prefix}/` === PREFIX && id && written ? { id, digest: written } : undefined;
}

/** Blank lines and the blanks around a line or a cell are no edit. */
export function textDigest(text: string): string {
	const lines = text.split("\n").map((line) => line.replace(/ *\t */g, "\t").trim());
	return digest(lines.filter((line) => line !== "").join("\n"));
}

const PREFIX = "ccp/";
