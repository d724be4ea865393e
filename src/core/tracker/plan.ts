import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { accountKey } from "./account-key.ts";

export const plan: TabSpec = {
	name: "Plan",
	row: ["chosen package", "chosen packages"],
	keyColumns: ["handle", "platform", "creator", "package"],
	key: (cell) => {
		const account = accountKey(cell("platform"), cell("handle"), "", cell("creator"));
		return account === "" ? "" : `${account}/${keyPart(cell("package"))}`;
	},
	columns: [
		{ name: "creator", kind: "text", note: "Who is in the plan.", width: 160 },
		{ name: "handle", kind: "text", note: "As in Roster.", width: 140 },
		{ name: "platform", kind: "text", note: "As in Roster." },
		{ name: "package", kind: "text", note: "The package chosen.", width: 200 },
		{
			name: "in plan",
			kind: "choice",
			note: "yes: chosen by the last plan written. no: chosen earlier and no longer; the row stays until you delete it.",
			choices: ["yes", "no"],
			width: 70,
		},
		{ name: "cost", kind: "money", note: "Fee, with product cost if it counts." },
		{ name: "expected value", kind: "count", note: "What the package should bring of the campaign's KPI." },
		{ name: "cost per result", kind: "money", note: "Cost divided by expected value." },
		{ name: "reason", kind: "text", note: "Why this creator is in.", width: 320 },
	],
};
