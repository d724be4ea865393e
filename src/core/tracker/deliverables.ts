import { STATUSES } from "../deliverables/statuses.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const deliverables: TabSpec = {
	name: "Deliverables",
	row: ["post", "posts"],
	keyColumns: ["id"],
	key: (cell) => keyPart(cell("id")),
	columns: [
		{ name: "id", kind: "text", note: "Given by the tool; keep it: results and briefs find the post by it." },
		{ name: "creator", kind: "text", note: "Who makes the post.", width: 160 },
		{ name: "handle", kind: "text", note: "As in Roster.", width: 140 },
		{ name: "platform", kind: "text", note: "Where it is posted." },
		{ name: "type", kind: "text", note: "Reel, story, video, carousel …" },
		{ name: "brief due", kind: "date", note: "At least a week before the first due date." },
		{ name: "concept due", kind: "date", note: "The creator's idea." },
		{ name: "draft due", kind: "date", note: "First version." },
		{ name: "final due", kind: "date", note: "Approved version." },
		{ name: "post date", kind: "date", note: "When it goes live." },
		{
			name: "status",
			kind: "choice",
			note: "Where the post is.",
			choices: STATUSES,
		},
		{ name: "reviewer", kind: "text", note: "Who approves." },
		{
			name: "approved at",
			kind: "date",
			note: "When it was approved. Left blank, the tool fills in the day it first sees the approval.",
		},
		{ name: "caption", kind: "text", note: "The creator's caption, as sent.", width: 320 },
		{
			name: "disclosure verdict",
			kind: "text",
			note: "Result of the caption check. By the mark at its end the tool knows its own verdicts; your own words stay.",
			width: 200,
		},
		{
			name: "suggested caption",
			kind: "text",
			note: "The caption with its disclosure put right, to copy. The caption itself is never changed.",
			width: 320,
		},
		{ name: "live link", kind: "link", note: "Link to the post." },
		{ name: "rights", kind: "text", note: "What the brand may do with the content." },
		{ name: "rights until", kind: "date", note: "Last day of those rights." },
		{ name: "brief link", kind: "link", note: "The creator's brief." },
		{ name: "agreement link", kind: "link", note: "The creator's agreement terms." },
		{ name: "feedback link", kind: "link", note: "The request for the creator's feedback." },
		{
			name: "paid label on",
			kind: "choice",
			note: "Is the platform's paid partnership label switched on?",
			choices: ["yes", "no"],
		},
		{
			name: "brand action",
			kind: "choice",
			note: "What the brand does with the post.",
			choices: ["comment", "collab post", "repost", "reshare"],
		},
	],
};
