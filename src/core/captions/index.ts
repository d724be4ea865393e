export { type AdSigns, adSigns } from "./ad-signs.ts";
export type {
	CaptionInput,
	CaptionRule,
	Edit,
	Finding,
	Fix,
	Relationship,
	RuleId,
	Severity,
} from "./contracts.ts";
export { applyEdits, fixCaption } from "./fix-caption.ts";
export { parseJurisdictions, readJurisdictions, unknownCountries } from "./jurisdictions.ts";
export { labelTables } from "./labels/index.ts";
export type { Jurisdiction, LabelTable } from "./labels/label-table.ts";
export { lintCaption } from "./lint-caption.ts";
export { captionRules } from "./rules/index.ts";
