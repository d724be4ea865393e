/** What the texts of a report may take from the campaign and its results. */
export const REPORT_PLACEHOLDERS = [
	"campaign",
	"brand",
	"sender",
	"as of",
	"in short",
	"goals",
	"numbers",
	"creators",
	"creators note",
	"worked",
	"did not work",
	"orders",
	"orders rule",
	"pace",
	"certainty",
	"next quarter",
	"moves",
	"feedback",
	"health check",
	"quarters",
	"quarters note",
	"definitions",
] as const;

export type ReportPlaceholder = (typeof REPORT_PLACEHOLDERS)[number];
