import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { accountKey } from "./account-key.ts";

export const packages: TabSpec = {
	name: "Packages",
	row: ["package", "packages"],
	keyColumns: ["handle", "platform", "package"],
	key: (cell) => {
		const name = keyPart(cell("package"));
		const account = accountKey(cell("platform"), cell("handle"), "", "");
		return account === "" || name === "" ? "" : `${account}/${name}`;
	},
	columns: [
		{ name: "creator", kind: "text", note: "The creator's name, as in Roster.", width: 160 },
		{ name: "handle", kind: "text", note: "As in Roster.", width: 140 },
		{ name: "platform", kind: "text", note: "As in Roster." },
		{ name: "package", kind: "text", note: "A short name for the offer, e.g. Reel only." },
		{ name: "deliverables", kind: "text", note: "What is made, e.g. 1 reel + 2 stories.", width: 200 },
		{ name: "fee", kind: "money", note: "Price of the package." },
		{ name: "product cost", kind: "money", note: "Product and shipping." },
		{
			name: "expected value",
			kind: "number",
			note: "Your own estimate of the campaign's KPI, if you have one.",
		},
	],
};
