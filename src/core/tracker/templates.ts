import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const templates: TabSpec = {
	name: "Templates",
	row: ["text", "texts"],
	keyColumns: ["template", "section"],
	key: (cell) => {
		const [template, section] = [keyPart(cell("template")), keyPart(cell("section"))];
		return template === "" || section === "" ? "" : `${template}/${section}`;
	},
	columns: [
		{ name: "template", kind: "text", note: "What the text is for. Keep the name.", width: 120 },
		{ name: "section", kind: "text", note: "Which part of it. Keep the name.", width: 120 },
		{
			name: "text",
			kind: "text",
			note: "Write it as your team would; {{placeholders}} are filled in. Delete the row, or its text, to get the add-on's own text back.",
			width: 520,
		},
		{
			name: "about",
			kind: "text",
			note: "What the part is for, and which placeholders it may use.",
			width: 360,
		},
	],
	optional: true,
};
