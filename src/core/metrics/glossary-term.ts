/**
 * A term of the glossary. What it means comes from the custom function that computes it, from the note of a tracker's
 * column, or stands here where neither says it without repeating the term.
 */
export interface GlossaryTerm {
	readonly term: string;
	/** The custom function whose declaration defines it. */
	readonly computedBy?: string;
	/** Tab and column whose note says what is counted: `Results/impressions`. */
	readonly column?: string;
	readonly means?: string;
	/** In place of the column's note; `""` where that would only say again what it means. */
	readonly inColumn?: string;
	/** In place of the function's; `""` where that would only say the formula again. */
	readonly source?: string;
	/** What people look for it by besides, parted by commas; those of the function are added. */
	readonly keywords?: string;
}
