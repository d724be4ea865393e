import type { Remark } from "../tool.ts";
import { type Block, type GeneratedDocument, type Section, sectionText } from "./blocks.ts";
import { hasCurrentLook, parseSectionName, sectionName, textDigest } from "./section-name.ts";

/** A section as it stands in a document now. */
export interface WrittenSection {
	readonly name: string;
	readonly text: string;
}

/** One section to write. Sections come in the order of the document. */
export interface SectionEdit {
	/** The name of the section whose place it takes; absent: it is new. */
	readonly replaces?: string;
	/** The name of the section it comes after, as it stands now; absent: it is the first. */
	readonly after?: string;
	readonly name: string;
	readonly blocks: readonly Block[];
}

/** A section whose text is to be ours again although somebody edited or deleted it. */
export interface Overwrite {
	readonly section: string;
	/** `textDigest` of what was seen there; `""`: it was deleted. */
	readonly digest: string;
}

/** What becomes of each section of a document on another run. */
export interface DocumentUpdate {
	readonly edits: readonly SectionEdit[];
	/** Someone edited them, so they stay; `wanted` is what they would say now. */
	readonly edited: readonly { readonly id: string; readonly text: string; readonly wanted: string }[];
	/** Someone deleted them, so they stay away. */
	readonly deleted: readonly { readonly id: string; readonly wanted: string }[];
	/** Someone edited them, and they stay: ours says nothing new there. */
	readonly ownWords: readonly string[];
	/** Say already what they should, in today's look or as people edited them. */
	readonly same: number;
}

/**
 * Compares a document with what it should say, section by section: what we wrote and nobody touched is brought up to
 * date, what a person edited is left and told. `known`: ids of sections that were in the document after the last run.
 * `overwrite`: what the planner gave up for ours, as long as it still reads as it did then.
 */
export function updateDocument(
	written: readonly WrittenSection[],
	wanted: GeneratedDocument,
	known: readonly string[],
	overwrite: readonly Overwrite[] = [],
): DocumentUpdate {
	const gives = (id: string, seen: string) =>
		overwrite.some(({ section, digest }) => section === id && digest === seen);
	const present = new Map<string, WrittenSection & { readonly digest: string }>();
	for (const section of written) {
		const parsed = parseSectionName(section.name);
		if (parsed && !present.has(parsed.id)) present.set(parsed.id, { ...section, digest: parsed.digest });
	}
	const edits: SectionEdit[] = [];
	const edited: { id: string; text: string; wanted: string }[] = [];
	const deleted: { id: string; wanted: string }[] = [];
	const ownWords: string[] = [];
	let same = 0;
	let after: string | undefined;
	for (const section of wanted.sections) {
		const text = sectionText(section);
		const now = present.get(section.id);
		if (now === undefined && known.includes(section.id) && !gives(section.id, "")) {
			deleted.push({ id: section.id, wanted: text });
			continue;
		}
		if (now === undefined) edits.push(editOf(section, text, { after }));
		else if (gives(section.id, textDigest(now.text)) && textDigest(now.text) !== textDigest(text))
			edits.push(editOf(section, text, { replaces: now.name, after }));
		else if (now.digest === textDigest(text) && (hasCurrentLook(now.name) || isEdited(now))) {
			if (isEdited(now)) ownWords.push(section.id);
			same++;
		} else if (!isEdited(now)) edits.push(editOf(section, text, { replaces: now.name, after }));
		else if (textDigest(now.text) !== textDigest(text))
			edited.push({ id: section.id, text: now.text, wanted: text });
		else same++;
		if (now) after = now.name;
	}
	return { edits, edited, deleted, ownWords, same };
}

function isEdited({ text, digest }: WrittenSection & { readonly digest: string }): boolean {
	return textDigest(text) !== digest;
}

function editOf(
	{ id, blocks }: Section,
	text: string,
	place: { replaces?: string; after: string | undefined },
): SectionEdit {
	const { replaces, after } = place;
	return {
		name: sectionName(id, text),
		blocks,
		...(replaces === undefined ? {} : { replaces }),
		...(after === undefined ? {} : { after }),
	};
}

/** For the list of what was left: both texts of each section that a person edited. */
export function editedRemarks(title: string, { edited, deleted }: DocumentUpdate): Remark[] {
	return [
		...edited.map(({ id, text, wanted }) => ({
			label: `${title}: ${inWords(id)}`,
			reason: `Someone edited this section, so it stays: “${shorten(text)}”. It would now say: “${shorten(wanted)}”.`,
		})),
		...deleted.map(({ id }) => ({
			label: `${title}: ${inWords(id)}`,
			reason: "Someone deleted this section, so it stays away.",
		})),
	];
}

function inWords(id: string): string {
	return id.replace(/-/g, " ");
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
