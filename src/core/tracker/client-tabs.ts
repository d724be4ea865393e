import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { accountKey } from "./account-key.ts";
import { results } from "./results.ts";
import { writtenRecord } from "./written-record.ts";

/*
 * What a client may see, as plain values: no e-mails, no notes, no fees but the agreed one, and no figure from which a fee
 * could be worked out.
 */

export const clientCreators: TabSpec = {
	name: "Creators (client)",
	row: ["creator", "creators"],
	keyColumns: ["handle", "platform", "creator"],
	key: (cell) => accountKey(cell("platform"), cell("handle"), "", cell("creator")),
	record: writtenRecord,
	columns: [
		{ name: "creator", kind: "text", note: "Copied from Roster.", width: 160 },
		{ name: "handle", kind: "text", note: "Copied from Roster.", width: 140 },
		{ name: "platform", kind: "text", note: "Copied from Roster." },
		{ name: "URL", kind: "link", note: "Copied from Roster.", width: 180 },
		{ name: "followers", kind: "count", note: "Copied from Roster." },
		{ name: "tier", kind: "text", note: "Copied from Roster as it was computed there." },
		{ name: "engagement rate", kind: "percent", note: "Copied from Roster as it was computed there." },
		{ name: "niche", kind: "text", note: "Copied from Roster.", width: 150 },
		{ name: "country", kind: "text", note: "Copied from Roster." },
		{ name: "language", kind: "text", note: "Copied from Roster." },
		{ name: "package", kind: "text", note: "Copied from Roster.", width: 200 },
		{ name: "status", kind: "text", note: "Copied from Roster." },
		{ name: "agreed fee", kind: "money", note: "The fee in Roster, once the status there is agreed." },
		{ name: "written", kind: "plain text", note: "Kept by the add-on.", hidden: true },
	],
	optional: true,
};

export const clientDeliverables: TabSpec = {
	name: "Deliverables (client)",
	row: ["post", "posts"],
	keyColumns: ["id"],
	key: (cell) => keyPart(cell("id")),
	record: writtenRecord,
	columns: [
		{ name: "id", kind: "text", note: "Copied from Deliverables." },
		{ name: "creator", kind: "text", note: "Copied from Deliverables.", width: 160 },
		{ name: "handle", kind: "text", note: "Copied from Deliverables.", width: 140 },
		{ name: "platform", kind: "text", note: "Copied from Deliverables." },
		{ name: "type", kind: "text", note: "Copied from Deliverables." },
		{ name: "draft due", kind: "date", note: "Copied from Deliverables." },
		{ name: "post date", kind: "date", note: "Copied from Deliverables." },
		{ name: "status", kind: "text", note: "Copied from Deliverables." },
		{ name: "caption", kind: "text", note: "Copied from Deliverables.", width: 320 },
		{ name: "live link", kind: "link", note: "Copied from Deliverables." },
		{ name: "rights", kind: "text", note: "Copied from Deliverables." },
		{ name: "rights until", kind: "date", note: "Copied from Deliverables." },
		{ name: "written", kind: "plain text", note: "Kept by the add-on.", hidden: true },
	],
	optional: true,
};

export const clientResults: TabSpec = {
	name: "Results (client)",
	row: ["result", "results"],
	keyColumns: ["deliverable", "pulled at", "paid"],
	key: (cell) => results.key(cell),
	record: writtenRecord,
	columns: [
		{ name: "deliverable", kind: "text", note: "Copied from Results.", width: 160 },
		{ name: "creator", kind: "text", note: "Copied from Results.", width: 160 },
		{ name: "platform", kind: "text", note: "Copied from Results." },
		{ name: "posted", kind: "date", note: "Copied from Results." },
		{ name: "pulled at", kind: "time", note: "Copied from Results." },
		{ name: "impressions", kind: "count", note: "Copied from Results." },
		{ name: "reach", kind: "count", note: "Copied from Results." },
		{ name: "views", kind: "count", note: "Copied from Results." },
		{ name: "likes", kind: "count", note: "Copied from Results." },
		{ name: "comments", kind: "count", note: "Copied from Results." },
		{ name: "shares", kind: "count", note: "Copied from Results." },
		{ name: "saves", kind: "count", note: "Copied from Results." },
		{ name: "clicks", kind: "count", note: "Copied from Results." },
		{ name: "code orders", kind: "count", note: "Copied from Results." },
		{ name: "link orders", kind: "count", note: "Copied from Results." },
		{ name: "paid", kind: "text", note: "Copied from Results." },
		{ name: "engagement rate", kind: "percent", note: "Copied from Results as it was computed there." },
		{ name: "CTR", kind: "percent", note: "Copied from Results as it was computed there." },
		{ name: "verdict", kind: "text", note: "Copied from Results.", width: 240 },
		{ name: "written", kind: "plain text", note: "Kept by the add-on.", hidden: true },
	],
	optional: true,
};
