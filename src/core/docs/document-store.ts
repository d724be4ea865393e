import type { SectionEdit, WrittenSection } from "./update-document.ts";

export interface DocumentHead {
	readonly id: string;
	readonly title: string;
	readonly url: string;
}

export interface WrittenDocument extends DocumentHead {
	/** Those we wrote, in the order of the document. */
	readonly sections: readonly WrittenSection[];
}

/** The documents this add-on made for this workbook; it sees no others. Failures are thrown with a message for the user. */
export interface DocumentStore {
	/** What was made under that key and is not in the bin. */
	find(key: string): DocumentHead | undefined;
	/** Two calls make two documents: `find` first. */
	create(key: string, title: string): DocumentHead;
	/** `undefined` if it was deleted, lies in the bin, or is no longer shared with this person. */
	read(id: string): WrittenDocument | undefined;
	/** Ids of documents of this add-on that lie in this person's bin, maybe of other workbooks too. */
	binned(): readonly string[];
	/** All edits or none. */
	write(id: string, edits: readonly SectionEdit[]): void;
}
