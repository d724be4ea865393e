import type { Template, TemplateSection } from "../templates/template.ts";
import type { Block } from "./blocks.ts";

/** A kind of document: a title and a template's parts, each a section of the document. */
export interface DocumentKind extends Template {
	/** kebab-case; also the file's name, and part of the key that finds a document again. */
	readonly id: string;
	/** Of the document, with placeholders that always have a value. */
	readonly title: string;
	/** What it is, in a sentence, for the sidebar. */
	readonly about: string;
	/** The column of Deliverables that gets the link; of a document about the campaign the setting of Campaign. */
	readonly linkColumn: string;
	readonly sections: readonly DocumentPart[];
	/** Written once a post of the creator is live. */
	readonly afterPosting?: true;
}

/**
 * A part's text is the team's to rewrite, line by line: `# ` and `## ` begin headings, `- ` a list item, all else is a
 * paragraph. A line that is a placeholder and nothing else may become a list or a table.
 */
export interface DocumentPart extends TemplateSection {
	/** kebab-case; never changes, since the document's sections are found by it. */
	readonly id: string;
	/** Where nothing is known of it yet its heading stays, as to be agreed: silence would be read as agreement. */
	readonly toAgree?: true;
}

/** What a document is made from. */
export interface DocumentFacts {
	/** By placeholder; `""` where nothing is known. Lines are items of a list where the placeholder stands alone. */
	readonly values: { readonly [placeholder: string]: string };
	/** What a placeholder that stands alone on its line becomes, instead of its text. */
	readonly blocks: { readonly [placeholder: string]: readonly Block[] };
}

/** An example is a test and stands in the docs. */
export interface DocumentExample {
	readonly title: string;
	/** All others are blank. */
	readonly facts: DocumentFacts;
	/** The sections' texts by id. */
	readonly gives: { readonly [section: string]: string };
}
