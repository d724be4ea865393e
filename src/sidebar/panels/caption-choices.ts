import type {
	CaptionCheck,
	CaptionsDetails,
	ColumnOrValue,
	PostColumn,
} from "../../core/caption-check/types.ts";
import { platforms } from "../../core/platforms.ts";

/** The planner's choices; no caption column may be chosen yet. */
export type CaptionChoices = Omit<CaptionCheck, "caption"> & { readonly caption: number | undefined };

export interface Option {
	readonly value: string;
	readonly text: string;
}

/** What is taken until the planner says otherwise. */
export function initialChoices(details: CaptionsDetails): CaptionChoices {
	const { found, campaign, writes, isExport } = details;
	const columnOr = (column: PostColumn, value: string): ColumnOrValue => {
		const index = found[column];
		return index === undefined ? { value } : { column: index };
	};
	return {
		caption: found.caption,
		jurisdictions: campaign.jurisdictions,
		platform: columnOr("platform", "Instagram"),
		type: columnOr("type", ""),
		relationship: columnOr("relationship", isExport ? "unknown" : "paid"),
		paidLabel: columnOr("paid label on", "no"),
		brand: campaign.brand,
		requiredTags: writes && campaign.requiredTags.length > 0,
		requiredCode: writes && campaign.codes > 0,
	};
}

/** The values offered for all rows, before the columns. */
export const ALL_ROWS: {
	readonly [field in "platform" | "type" | "relationship" | "paidLabel"]: readonly Option[];
} = {
	platform: platforms.map((name) => ({ value: name, text: name })),
	type: [
		{ value: "", text: "Not given" },
		{ value: "reel", text: "Reels and videos" },
		{ value: "story", text: "Stories" },
		{ value: "title", text: "Video titles" },
	],
	relationship: [
		{ value: "paid", text: "All paid" },
		{ value: "gifted", text: "All gifted" },
		{ value: "affiliate", text: "All affiliate" },
		{ value: "employee", text: "All by employees" },
		{ value: "own-brand", text: "All for an own brand" },
		{ value: "none", text: "None: not advertising" },
		{ value: "unknown", text: "Not known" },
	],
	paidLabel: [
		{ value: "no", text: "Off, or not known" },
		{ value: "yes", text: "On for all" },
	],
};

/** As the value of a select: `column 3`, or the value itself behind `all `. */
export function toOption(choice: ColumnOrValue): string {
	return "column" in choice ? `column ${choice.column}` : `all ${choice.value}`;
}

export function fromOption(option: string): ColumnOrValue {
	return option.startsWith("column ") ? { column: Number(option.slice(7)) } : { value: option.slice(4) };
}

export function optionsOf(values: readonly Option[], columns: readonly string[]): readonly Option[] {
	return [
		...values.map(({ value, text }) => ({ value: `all ${value}`, text })),
		...columns.map((header, column) => ({ value: `column ${column}`, text: `Column: ${header}` })),
	];
}
