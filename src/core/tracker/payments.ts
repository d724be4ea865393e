import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

export const payments: TabSpec = {
	name: "Payments",
	row: ["payment", "payments"],
	keyColumns: ["creator", "deliverables"],
	key: (cell) => {
		const [creator, posts] = [cell("creator"), cell("deliverables")].map(keyPart);
		return creator === "" ? "" : `${creator}/${posts}`;
	},
	columns: [
		{ name: "creator", kind: "text", note: "Who is paid.", width: 160 },
		{ name: "deliverables", kind: "text", note: "For what.", width: 200 },
		{ name: "fee", kind: "money", note: "Agreed fee." },
		{ name: "commission", kind: "money", note: "Commission earned so far." },
		{ name: "currency", kind: "text", note: "Three letters, e.g. USD." },
		{ name: "due", kind: "date", note: "When it must be paid." },
		{ name: "invoice", kind: "plain text", note: "Invoice number." },
		{ name: "paid on", kind: "date", note: "Blank until paid." },
		{ name: "method", kind: "text", note: "Bank transfer, PayPal …" },
	],
};
