import type { TabSpec } from "../tables/tab-spec.ts";
import { accountKey } from "./account-key.ts";

export const outreach: TabSpec = {
	name: "Outreach",
	row: ["creator", "creators"],
	keyColumns: ["handle", "platform", "creator"],
	key: (cell) => accountKey(cell("platform"), cell("handle"), "", cell("creator")),
	columns: [
		{
			name: "creator",
			kind: "text",
			note: "As the message greets them. Change it to a first name if you like.",
			width: 140,
		},
		{ name: "handle", kind: "text", note: "As in Roster.", width: 130 },
		{ name: "platform", kind: "text", note: "As in Roster.", width: 90 },
		{ name: "e-mail", kind: "text", note: "From Roster; you may type another one.", width: 180 },
		{
			name: "channel",
			kind: "choice",
			note: "E-mail where there is an address, a direct message where there is none. Your own choice is kept.",
			choices: ["e-mail", "DM"],
			width: 80,
		},
		{
			name: "recent post",
			kind: "text",
			note: "You write this: a post of the last weeks, as you would name it to them, such as your reel on cold-morning runs.",
			width: 220,
		},
		{
			name: "why it fits",
			kind: "text",
			note: "You write this: a sentence on what you liked in it and why it suits the brand.",
			width: 260,
		},
		{ name: "ask", kind: "text", note: "What they would make, such as 1 reel + 2 stories.", width: 160 },
		{ name: "subject", kind: "text", note: "Of the e-mail.", width: 220 },
		{
			name: "message",
			kind: "text",
			note: "Written from the Templates tab. Edit it freely: what you edited is never overwritten. Clear it to have it written anew.",
			width: 360,
		},
		{ name: "follow-up", kind: "text", note: "To send once if there is no answer in a week.", width: 280 },
		{
			name: "status",
			kind: "choice",
			note: "Ready once a message is written; the rest is yours to set. Once it is sent, nothing in the row is changed any more.",
			choices: ["to write", "ready", "sent", "replied", "no answer", "declined"],
			width: 90,
		},
		{ name: "sent on", kind: "date", note: "You fill this in." },
		{
			name: "written",
			kind: "plain text",
			note: "By this the add-on knows which texts nobody edited. Leave it as it is.",
			width: 80,
		},
	],
	optional: true,
};
