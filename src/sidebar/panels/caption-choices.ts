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
	const { found, campaign, place, isExport } = details;
	const own = place === "deliverables" || (place === "tab" && !isExport);
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
		edited: columnOr("edited", "no"),
		...optional("transcript", found.transcript),
		...optional("creator", found.handle ?? found.creator),
		...optional("id", place === "tab" ? found.id : undefined),
		brand: campaign.brand,
		requiredTags: own && campaign.requiredTags.length > 0,
		requiredCode: own && campaign.codes > 0,
	};
}

/** Results can be written beside the captions, unless the plan finds a reason against it. */
export function canWrite({ place }: CaptionsDetails, { id }: CaptionChoices): boolean {
	return place === "deliverables" || (place === "tab" && id !== undefined);
}

/** A choice that is left out while no column is chosen. */
export function optional<Name extends string>(
	name: Name,
	column: number | undefined,
): { readonly [name in Name]?: number } {
	return column === undefined ? {} : ({ [name]: column } as { readonly [name in Name]: number });
}

/** The values offered for all rows, before the columns. */
export const ALL_ROWS: {
	readonly [field in "platform" | "type" | "relationship" | "paidLabel" | "edited"]: readonly Option[];
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
	edited: [
		{ value: "no", text: "Not known" },
		{ value: "yes", text: "All retouched or made with AI" },
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
