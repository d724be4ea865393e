import type { Block } from "../docs/blocks.ts";
import type { Overwrite } from "../docs/update-document.ts";
import type { Remark } from "../tool.ts";
import type { Completeness } from "./completeness.ts";

/** The input of `write-briefs`. */
export interface BriefsInput {
	/** Ids of kinds of documents; the brief if absent. */
	readonly kinds?: readonly string[] | undefined;
	/** Keys of accounts; all with posts if absent. */
	readonly creators?: readonly string[] | undefined;
	/** The document to show as it would read: `brief/instagram/@mara.eats`. */
	readonly show?: string | undefined;
	/** Documents in Drive's bin, or deleted, of which a new one is to be made. */
	readonly renew?: readonly string[] | undefined;
	/** Sections to write over what people made of them, by document. */
	readonly overwrite?: readonly (Overwrite & { readonly document: string })[] | undefined;
}

/**
 * What would become of a document. `own link`: somebody put another link into the sheet, which stays. `binned`: it lies in
 * Drive's bin, and is made anew if asked for. `not planned`: the Plan no longer has the creator, who is written to if named.
 */
export type DocumentState =
	| "new"
	| "update"
	| "current"
	| "own link"
	| "binned"
	| "not planned"
	| "not yet"
	| "refused";

export interface DocumentCard extends Completeness {
	/** Kind and account: `brief/instagram/@mara.eats`. */
	readonly name: string;
	readonly account: string;
	/** `@mara.eats · Instagram`. */
	readonly label: string;
	readonly state: DocumentState;
	/** Estimated. */
	readonly pages: number;
	/** Sections that stood as people edited them when it was last written, and stay so. */
	readonly kept: readonly string[];
	/** Where it stands; `""` while there is none. */
	readonly url: string;
}

/** `Preview.details` of `write-briefs`. */
export interface BriefsDetails {
	readonly kinds: readonly { readonly id: string; readonly name: string; readonly about: string }[];
	/** The kinds asked for. */
	readonly chosen: readonly string[];
	readonly documents: readonly DocumentCard[];
	/** What the campaign's settings say of all that the texts take from them. */
	readonly campaign: Completeness;
	/** Settings that were left out of the documents because they cannot be read. */
	readonly warnings: readonly Remark[];
	readonly contradictions: readonly Remark[];
	/** Documents that do not exist yet: Google limits how many are made in a day. */
	readonly newDocuments: number;
	readonly shown?: {
		readonly name: string;
		readonly title: string;
		readonly blocks: readonly Block[];
	};
}
