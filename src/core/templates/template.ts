/** The texts of one kind of document or message, part by part. A team may rewrite each in its Templates tab. */
export interface Template {
	/** As the Templates tab calls it: `Outreach`. */
	readonly name: string;
	readonly sections: readonly TemplateSection[];
	/** What may stand between double braces, in any part. */
	readonly placeholders: readonly string[];
}

export interface TemplateSection {
	/** `subject`, `key messages`. */
	readonly name: string;
	/** What the part is for, in a sentence. */
	readonly about: string;
	/** Plain text with `{{placeholders}}`, used until the team writes its own. */
	readonly text: string;
}
