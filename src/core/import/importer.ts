import type { Cell } from "../cell.ts";
import type { Platform } from "../platforms.ts";
import type { Cells } from "../tool.ts";

/** What one column of a list means. */
export interface Meaning {
	/** A roster column of `import-fields.ts`; `""`: known, but left out. */
	readonly to: string;
	/** In words, for the preview: `header “Follower Count” means followers`. */
	readonly why: string;
	/** The platform that this column is about, where a row holds several accounts. */
	readonly platform?: Platform;
	/** The figures are counted in these: 1000 for `Followers (K)`. */
	readonly scale?: number;
	/** The share given is of the opposite: fake followers instead of credible ones. */
	readonly complement?: true;
	/** Part of a value that several columns make up, such as first and last name. */
	readonly join?: true;
	/** The unit of percentages without a sign, where the format fixes it. */
	readonly unit?: "points" | "fractions";
	/** Whose number for the creator it is: `Upfluence`. */
	readonly provider?: string;
	/** Left out because it is personal data: a phone number, a postal address. */
	readonly personal?: true;
	/** Of amounts: an ISO 4217 code, or `$`. */
	readonly currency?: string;
}

/** Beside each importer, apart from it so that the script that cells load does not carry it. */
export interface ImporterDocumentation {
	/** After "Told": by which headers it is known. */
	readonly told: string;
	/** Lists of this format, the header first, and the cells of the creators they give: its tests and its documentation. */
	readonly examples: readonly {
		readonly rows: readonly (readonly Cell[])[];
		readonly gives: readonly Cells[];
	}[];
}

/**
 * A file format that is known by its headers. Most of the work is common: an importer only says how to tell the format
 * and what its headers mean where the common aliases would take them for something else.
 */
export interface Importer {
	/** kebab-case; also the file's name. */
	readonly id: string;
	/** As shown to the planner: `Modash export`. */
	readonly title: string;
	/**
	 * How sure it is, from 0 (not this format) to 1, and why in words. `headers` are as in the file, `[]` if there are
	 * none; `sample` is the first rows below.
	 */
	detect(
		headers: readonly string[],
		sample: readonly (readonly Cell[])[],
	): { readonly score: number; readonly why: string };
	/** By header, compared without letter case, accents and punctuation. */
	readonly columns?: { readonly [header: string]: Meaning };
	/** The platform of all rows, if the format has only one. */
	readonly platform?: Platform;
}
