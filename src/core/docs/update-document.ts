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

/** What becomes of each section of a document on another run. */
export interface DocumentUpdate {
	readonly edits: readonly SectionEdit[];
	/** Someone edited them, so they stay; `wanted` is what they would say now. */
	readonly edited: readonly { readonly id: string; readonly text: string; readonly wanted: string }[];
	/** Someone deleted them, so they stay away. */
	readonly deleted: readonly string[];
	/** Say already what they should, in today's look or as people edited them. */
	readonly same: number;
}

/**
 * Compares a document with what it should say, section by section: what we wrote and nobody touched is brought up to
 * date, what a person edited is left and told. `known`: ids of sections that were in the document after the last run.
 */
export function updateDocument(
	written: readonly WrittenSection[],
	wanted: GeneratedDocument,
	known: readonly string[],
): DocumentUpdate {
	const present = new Map<string, WrittenSection & { readonly digest: string }>();
	for (const section of written) {
		const parsed = parseSectionName(section.name);
		if (parsed && !present.has(parsed.id)) present.set(parsed.id, { ...section, digest: parsed.digest });
	}
	const edits: SectionEdit[] = [];
	const edited: { id: string; text: string; wanted: string }[] = [];
	const deleted: string[] = [];
	let same = 0;
	let after: string | undefined;
	for (const section of wanted.sections) {
		const text = sectionText(section);
		const now = present.get(section.id);
		if (now === undefined && known.includes(section.id)) {
			deleted.push(section.id);
			continue;
		}
		if (now === undefined) edits.push(editOf(section, text, { after }));
		else if (now.digest === textDigest(text) && (hasCurrentLook(now.name) || isEdited(now))) same++;
		else if (!isEdited(now)) edits.push(editOf(section, text, { replaces: now.name, after }));
		else if (textDigest(now.text) !== textDigest(text))
			edited.push({ id: section.id, text: now.text, wanted: text });
		else same++;
		if (now) after = now.name;
	}
	return { edits, edited, deleted, same };
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
		...deleted.map((id) => ({
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
