import type { ToolCard } from "../../src/core/home-answer.ts";
import type { Field } from "../../src/core/tool.ts";

const TRACKER_FIELDS: readonly Field[] = [
	{ kind: "text", name: "campaign", label: "Campaign name", initial: "Spring launch" },
	{
		kind: "choice",
		name: "currency",
		label: "Currency",
		hint: "Used for fees and budget.",
		choices: ["USD", "EUR", "GBP"],
	},
	{
		kind: "check",
		name: "sample",
		label: "Add sample rows",
		hint: "You can undo this later.",
		initial: true,
	},
];

/** Tools with and without fields, with and without panels of their own. */
export const TOOLS: readonly ToolCard[] = [
	{
		id: "set-up-tracker",
		title: "Set up tracker",
		summary: "The tabs a campaign needs",
		fields: TRACKER_FIELDS,
	},
	{
		id: "import-creators",
		title: "Import creators",
		summary: "Any list or export; see changes first",
		fields: [],
	},
	{ id: "build-roster", title: "Build roster", summary: "Filter, score and shortlist", fields: [] },
	{
		id: "allocate-budget",
		title: "Allocate budget",
		summary: "The best plan under your rules",
		fields: [],
	},
	{ id: "check-captions", title: "Check captions", summary: "Ad disclosure, per country", fields: [] },
	{
		id: "tidy-up",
		title: "Tidy up",
		summary: "A tool that asks nothing and has no panel of its own",
		fields: [],
	},
];
