import { digest } from "../digest.ts";
import { PAGE_LOOK } from "./page-look.ts";

/**
 * The name under which a section is found again in its document. It ends with a digest of the text we wrote, so that an
 * edit by a person shows without anything being kept elsewhere, and with the look it was given: `ccp/goals/1x9f0k2/2`.
 */
export function sectionName(id: string, text: string): string {
	return `${PREFIX}${id}/${textDigest(text)}/${PAGE_LOOK}`;
}

/** The parts of such a name; `undefined` for another's. */
export function parseSectionName(name: string): { readonly id: string; readonly digest: string } | undefined {
	const [prefix, id, written] = name.split("/");
	return `${prefix}/` === PREFIX && id && written ? { id, digest: written } : undefined;
}

/** Whether a section's looks are those of today. */
export function hasCurrentLook(name: string): boolean {
	return name.split("/")[3] === PAGE_LOOK;
}

/** Blank lines and the blanks around a line or a cell are no edit. */
export function textDigest(text: string): string {
	const lines = text.split("\n").map((line) => line.replace(/ *\t */g, "\t").trim());
	return digest(lines.filter((line) => line !== "").join("\n"));
}

const PREFIX = "ccp/";
