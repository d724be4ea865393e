import type { Cell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { outreach } from "../tracker/outreach.ts";
import { isNothing } from "../values/blank-words.ts";
import { accountLabel, type Contact, emailIn, textOf } from "./chosen-creators.ts";
import { type Channel, composeMessage, gapToMind, MESSAGE_COLUMNS, type Message } from "./compose.ts";
import type { Draft } from "./draft.ts";
import { greetingName } from "./greeting-name.ts";
import { tooLongForOne } from "./message-limits.ts";
import { PERSONAL_PARTS } from "./outreach-template.ts";
import { fateOf, writtenMark } from "./own-texts.ts";

/** What is the same for all rows. */
export interface MessageContext {
	/** The template's texts by part. */
	readonly texts: { readonly [section: string]: string };
	readonly campaign: { readonly [setting: string]: string };
	/** The campaign lacks something, so nothing is written. */
	readonly blocked: boolean;
	readonly known: ReadonlyMap<string, Contact>;
	/** That an account also works with a competitor; `""` if nobody says so. */
	competitor(handle: string, platform: string): string;
}

export interface PlannedMessages {
	readonly changes: Change[];
	readonly left: Remark[];
	readonly refused: Remark[];
	readonly drafts: Draft[];
	readonly competitors: Remark[];
}

interface Edits {
	[column: string]: { before: Cell; after: Cell };
}

/** Statuses from which on a row is history. */
const DONE = ["sent", "replied", "no answer", "declined"];

/** Fills in what the Roster knows, and writes the messages of rows whose personal parts are there. */
export function planMessages(table: Table, context: MessageContext): PlannedMessages {
	const plan: PlannedMessages = { changes: [], left: [], refused: [], drafts: [], competitors: [] };
	for (const [key, rows] of table.rows) {
		const row = rows[0]!;
		const cell = (column: string): string => textOf(cellAt(table, row, column));
		const label = accountLabel(cell("creator"), cell("handle"), cell("platform"));
		if (rows.length > 1) {
			const both = rows.map((one) => one + 1).join(" and ");
			const reason = `Rows ${both} of ${table.tab.name} are both this account. Delete one of them.`;
			plan.refused.push({ label, reason });
		} else if (DONE.includes(keyPart(cell("status"))) || cell("sent on") !== "") {
			plan.left.push({ label, reason: "Sent already, so nothing in the row is changed." });
		} else {
			planRow({ table, row, key, label, cell }, context, plan);
		}
	}
	return plan;
}

/** The channel where nobody chose one: e-mail first, a direct message otherwise. */
export function channelFor(email: string): Channel {
	return email === "" ? "DM" : "e-mail";
}

interface Row {
	readonly table: Table;
	readonly row: number;
	readonly key: string;
	readonly label: string;
	cell(column: string): string;
}

function planRow(row: Row, context: MessageContext, plan: PlannedMessages): void {
	const edits: Edits = {};
	const known = context.known.get(row.key);
	const competitor = context.competitor(row.cell("handle").replace(/^@/, ""), row.cell("platform"));
	if (competitor !== "") plan.competitors.push({ label: row.label, reason: `${competitor}.` });
	const filled = (column: string, value: string): string => {
		const typed = row.cell(column);
		if (typed !== "" || value === "") return typed;
		put(row, edits, column, value);
		return value;
	};
	const email = filled("e-mail", known?.email ?? "");
	const channel = channelOf(filled("channel", channelFor(emailIn(email))));
	const ask = filled("ask", known?.ask ?? "");
	const reason = obstacle(row, channel, email, ask);
	const wanted =
		reason === undefined && !context.blocked
			? composeMessage(context.texts, channel ?? "DM", valuesOf(row, ask, context))
			: undefined;
	if (reason !== undefined) plan.refused.push({ label: row.label, reason });
	if (isProblem(wanted)) plan.refused.push({ label: row.label, reason: wanted.problem });
	if (wanted === undefined || isProblem(wanted)) {
		pushChange(plan, row, edits, undefined);
		if (row.cell("message") !== "")
			plan.drafts.push(draftOf(row, channel ?? "DM", email, undefined, "written"));
		return;
	}
	writeTexts(row, edits, wanted, channel ?? "DM", email, plan);
}

/** Decides text by text, and puts what somebody edited into a change of its own. */
function writeTexts(
	row: Row,
	edits: Edits,
	wanted: Message,
	channel: Channel,
	email: string,
	plan: PlannedMessages,
): void {
	const offers: Edits = {};
	const fates = MESSAGE_COLUMNS.map((column) =>
		fateOf(row.cell(column), wanted[column], column, row.cell("written")),
	);
	MESSAGE_COLUMNS.forEach((column, index) => {
		const fate = fates[index];
		if (fate === "fill" || fate === "renew") put(row, edits, column, wanted[column]);
		if (fate === "offer") put(row, offers, column, wanted[column]);
	});
	const writes = "message" in edits || "subject" in edits || "follow-up" in edits;
	const mark = writtenMark(wanted);
	if (writes) put(row, edits, "written", mark);
	if (Object.keys(offers).length > 0) put(row, offers, "written", mark);
	if ("message" in edits && ["", "to write"].includes(keyPart(row.cell("status")))) {
		put(row, edits, "status", "ready");
	}
	const fate = fates[MESSAGE_COLUMNS.indexOf("message")];
	const state =
		fate === "fill" ? "new" : fate === "renew" ? "renewed" : fate === "same" ? "written" : "edited";
	const draft = draftOf(row, channel, email, edits, state);
	pushChange(plan, row, edits, draft.mind);
	if (Object.keys(offers).length > 0) {
		const reason =
			row.cell("written") === ""
				? "Somebody wrote it by hand."
				: "Somebody edited it, and what it is made of has changed since.";
		plan.changes.push({ ...target(row), cells: offers, replaces: true, reason });
	} else if (fates.includes("keep")) {
		plan.left.push({
			label: row.label,
			reason: "Edited by somebody, so it stays. Clear a text to have it written anew.",
		});
	} else if (Object.keys(edits).length === 0) {
		plan.left.push({ label: row.label, reason: "Its message is written." });
	}
	plan.drafts.push(draft);
}

/** Why no message can be written for the row, and what to do about it. */
function obstacle(row: Row, channel: Channel | undefined, email: string, ask: string): string | undefined {
	const missing = PERSONAL_PARTS.filter((part) => isNothing(part === "ask" ? ask : row.cell(part)));
	if (missing.length > 0) {
		const list =
			missing.length > 1
				? `${missing.slice(0, -1).join(", ")} and ${missing[missing.length - 1]}`
				: missing[0];
		return `Still to type in ${row.table.tab.name}: ${list}. A message without it would read like a mass mailing.`;
	}
	if (channel === undefined) {
		return `Unknown channel "${row.cell("channel")}". Use e-mail or DM.`;
	}
	if (channel === "DM" || emailIn(email) !== "") return undefined;
	return email === ""
		? "The channel is e-mail, but there is no address. Type one, or set the channel to DM."
		: `"${email}" is not an e-mail address. Mend it, or set the channel to DM.`;
}

function channelOf(typed: string): Channel | undefined {
	const plain = typed.toLowerCase().replace(/[\s-]/g, "");
	if (plain === "email" || plain === "mail") return "e-mail";
	return /^(dm|directmessage|message|chat)$/.test(plain) ? "DM" : undefined;
}

/** A name that somebody typed here is greeted as typed, the Roster's by the first name if it has one. */
function greeting(row: Row, known: ReadonlyMap<string, Contact>): string {
	const name = row.cell("creator");
	return name === known.get(row.key)?.creator ? greetingName(name) : name;
}

function valuesOf(
	row: Row,
	ask: string,
	{ campaign, known }: MessageContext,
): { [placeholder: string]: string } {
	const name = row.cell("handle").replace(/^@/, "");
	const handle = name === "" ? "" : `@${name}`;
	return {
		...campaign,
		creator: greeting(row, known) || handle,
		handle,
		platform: row.cell("platform"),
		"recent post": row.cell("recent post"),
		"why it fits": row.cell("why it fits"),
		ask,
	};
}

/** Cells that are a formula's, or whose column somebody took away, are left out. */
function put({ table, row }: Row, edits: Edits, column: string, after: string): void {
	const index = table.columns[column];
	if (index === undefined || !isWritable(table, row, index)) return;
	const before = cellAt(table, row, column);
	if (before !== after) edits[column] = { before, after };
}

function pushChange(plan: PlannedMessages, row: Row, edits: Edits, reason: string | undefined): void {
	if (Object.keys(edits).length === 0) return;
	plan.changes.push({ ...target(row), cells: edits, ...(reason ? { reason } : {}) });
}

function target({ key, label }: Row) {
	return { kind: "set-cells", tab: outreach.name, key, label } as const;
}

function draftOf(
	row: Row,
	channel: Channel,
	email: string,
	edits: Edits | undefined,
	state: Draft["state"],
): Draft {
	const text = (column: string): string => String(edits?.[column]?.after ?? row.cell(column));
	const mind =
		gapToMind(`${text("subject")}\n${text("message")}\n${text("follow-up")}`) ??
		(channel === "DM" ? tooLongForOne(text("message"), row.cell("platform")) : undefined);
	return {
		label: row.label,
		state,
		channel,
		to: channel === "e-mail" ? emailIn(email) : "",
		subject: text("subject"),
		message: text("message"),
		followUp: text("follow-up"),
		...(mind === undefined ? {} : { mind }),
	};
}
