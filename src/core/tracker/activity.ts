import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const activity: TabSpec = {
	name: "Activity",
	row: ["run", "runs"],
	keyColumns: ["undo id"],
	key: (cell) => keyPart(cell("undo id")),
	columns: [
		{ name: "when", kind: "time", note: "In the spreadsheet's time zone.", width: 140 },
		{ name: "who", kind: "text", note: "The name given in the sidebar's settings." },
		{ name: "tool", kind: "text", note: "What ran.", width: 140 },
		{ name: "what changed", kind: "text", note: "In words.", width: 360 },
		{ name: "counts", kind: "count", note: "Rows added and cells changed." },
		{ name: "undo id", kind: "text", note: "The run's id." },
	],
};
