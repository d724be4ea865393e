import type { TabSpec } from "../tables/tab-spec.ts";
import { accountKey } from "./account-key.ts";
import { writtenRecord } from "./written-record.ts";

export const shortlist: TabSpec = {
	name: "Shortlist",
	optional: true,
	row: ["shortlisted creator", "shortlisted creators"],
	keyColumns: ["handle", "platform", "creator"],
	key: (cell) => accountKey(cell("platform"), cell("handle"), cell("URL"), cell("creator")),
	columns: [
		{ name: "creator", kind: "text", note: "As on the Roster.", width: 150 },
		{ name: "handle", kind: "text", note: "As on the Roster.", width: 130 },
		{ name: "platform", kind: "text", note: "As on the Roster.", width: 90 },
		{ name: "URL", kind: "link", note: "Link to the profile.", width: 160 },
		{
			name: "score",
			kind: "count",
			note: "0 to 100, by the weights in Build roster. The column Why shows what each part gave.",
			width: 60,
		},
		{ name: "tier", kind: "text", note: "Size by followers.", width: 70 },
		{ name: "followers", kind: "count", note: "As on the Roster.", width: 85 },
		{
			name: "engagement rate",
			kind: "percent",
			note: "By the definition beside it.",
			width: 95,
		},
		{
			name: "rate counts",
			kind: "text",
			note: "What the engagement rate counts and divides by: the same in all rows of a comparison.",
			width: 170,
		},
		{ name: "fee", kind: "money", note: "As on the Roster.", width: 80 },
		{
			name: "cost per engagement",
			kind: "money",
			note: "Fee and product cost ÷ engagements of one post.",
			width: 95,
		},
		{ name: "fit", kind: "percent", note: "Share of the campaign's keywords found.", width: 60 },
		{ name: "words matched", kind: "text", note: "The keywords found.", width: 160 },
		{
			name: "audience match",
			kind: "percent",
			note: "Share of the audience that the campaign wants to reach.",
			width: 80,
		},
		{
			name: "look closer",
			kind: "text",
			note: "Reasons to look closer, with figures and source; never a verdict.",
			width: 260,
		},
		{
			name: "why",
			kind: "text",
			note: "What each part of the score gave, and what was left out.",
			width: 360,
		},
		{
			name: "decision",
			kind: "choice",
			note: "Yours. No tool writes here.",
			choices: ["yes", "maybe", "no"],
			width: 80,
		},
		{ name: "comment", kind: "text", note: "Yours. No tool writes here.", width: 220 },
		{
			name: writtenRecord.column,
			kind: "plain text",
			note: "Marks of the figures that Build roster wrote. A figure that no longer fits its mark counts as typed by you. Please leave it to the tools.",
			hidden: true,
		},
	],
	record: writtenRecord,
};
