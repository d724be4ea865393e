import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const codesAndLinks: TabSpec = {
	name: "Codes & Links",
	row: ["link", "links"],
	keyColumns: ["code", "creator", "utm content"],
	key: (cell) => {
		const content = keyPart(cell("utm content"));
		if (content !== "") return `${keyPart(cell("creator"))}/${content}`;
		return keyPart(cell("code")) || keyPart(cell("creator"));
	},
	columns: [
		{ name: "creator", kind: "text", note: "Whose code and link.", width: 160 },
		{ name: "code", kind: "text", note: "Discount code; one for each creator, and never changed." },
		{ name: "utm source", kind: "text", note: "The platform, lower case." },
		{ name: "utm medium", kind: "text", note: "Usually influencer." },
		{ name: "utm campaign", kind: "text", note: "The campaign's name." },
		{ name: "utm content", kind: "text", note: "The post's id in Deliverables." },
		{ name: "utm term", kind: "text", note: "Optional." },
		{ name: "final URL", kind: "link", note: "The tracked link, as the creator gets it.", width: 320 },
		{ name: "created", kind: "date", note: "When the link was made." },
	],
};
