import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const codesAndLinks: TabSpec = {
	name: "Codes & Links",
	row: ["code", "codes"],
	keyColumns: ["code", "creator"],
	key: (cell) => keyPart(cell("code")) || keyPart(cell("creator")),
	columns: [
		{ name: "creator", kind: "text", note: "Whose code and link.", width: 160 },
		{ name: "code", kind: "text", note: "Discount code, unique." },
		{ name: "utm source", kind: "text", note: "The platform, lower case." },
		{ name: "utm medium", kind: "text", note: "Usually influencer." },
		{ name: "utm campaign", kind: "text", note: "The campaign's name." },
		{ name: "utm content", kind: "text", note: "The creator or post." },
		{ name: "utm term", kind: "text", note: "Optional." },
		{ name: "final URL", kind: "link", note: "The tracked link, as the creator gets it.", width: 320 },
		{ name: "created", kind: "time", note: "When the code was made." },
	],
};
