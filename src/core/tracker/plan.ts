import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const plan: TabSpec = {
	name: "Plan",
	row: ["chosen package", "chosen packages"],
	keyColumns: ["creator", "package"],
	key: (cell) => {
		const [creator, name] = [cell("creator"), cell("package")].map(keyPart);
		return creator === "" ? "" : `${creator}/${name}`;
	},
	columns: [
		{ name: "creator", kind: "text", note: "Who is in the plan.", width: 160 },
		{ name: "package", kind: "text", note: "The package chosen.", width: 200 },
		{ name: "cost", kind: "money", note: "Fee, with product cost if it counts." },
		{ name: "expected value", kind: "number", note: "What the package should bring of the campaign's KPI." },
		{ name: "cost per result", kind: "money", note: "Cost divided by expected value." },
		{ name: "reason", kind: "text", note: "Why this creator is in.", width: 320 },
	],
};
