import type { Cell } from "../cell.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Remark } from "../tool.ts";
import { withoutNoise } from "../values/without-noise.ts";
import { codeOwners, codesIn, ownerFinder, tagsOf } from "./owners.ts";
import type { ReadExport } from "./read-export.ts";
import type { ReadRow } from "./read-rows.ts";
import type { TrackerIndex } from "./tracker-index.ts";

/** An order as an export tells it. */
export interface ReadOrder {
	/** Without `#`, small letters. */
	readonly key: string;
	readonly label: string;
	/** The shop's internal number, by which analytics may name the order; `""`: none. */
	readonly shopId: string;
	readonly cells: { readonly [column: string]: Cell };
	readonly status: string;
	readonly revenue: number | undefined;
	readonly refunded: number | undefined;
	/** Three letters; `""`: not said. */
	readonly currency: string;
	/** Its codes or its link are of creators, though several may claim it. */
	readonly isOfCreators: boolean;
}

export interface ReadOrders {
	readonly orders: readonly ReadOrder[];
	/** What somebody has to decide. */
	readonly open: readonly Remark[];
	readonly refused: readonly Remark[];
	/** In sentences. */
	readonly notes: readonly string[];
	/** Rows that only went on with the order above them. */
	readonly lines: number;
}

interface Sheaf {
	readonly first: ReadRow;
	readonly rows: ReadRow[];
}

/** Gathers an export's rows into orders: an order counts once, however many rows it has. */
export function readOrders(read: ReadExport, index: TrackerIndex): ReadOrders {
	const refused: Remark[] = [];
	const open: Remark[] = [];
	const sheaves = new Map<string, Sheaf>();
	let last: Sheaf | undefined;
	let lines = 0;
	for (const row of read.rows) {
		const key = orderKey(numberOf(row));
		const sheaf = key === "" ? (isContinuation(row) ? last : undefined) : sheaves.get(key);
		if (sheaf) {
			sheaf.rows.push(row);
			lines++;
		} else if (key === "") {
			refused.push({
				label: `Row ${row.line}`,
				reason: "It has no order number, so it could not be counted once only.",
			});
		} else {
			last = { first: row, rows: [row] };
			sheaves.set(key, last);
		}
		if (sheaf) last = sheaf;
	}
	const owners = ownerFinder(index);
	const counts: { [note: string]: number } = {};
	const note = (text: string) => {
		counts[text] = (counts[text] ?? 0) + 1;
	};
	const orders = [...sheaves].map(([key, sheaf]) =>
		toOrder(key, sheaf, read, index, owners, note, { refused, open }),
	);
	return {
		orders,
		open,
		refused,
		notes: Object.entries(counts).map(
			([text, count]) => `${count} ${count === 1 ? "order" : "orders"} ${text}`,
		),
		lines,
	};
}

/** A list without order numbers may have the shop's internal ones. */
function numberOf({ text }: ReadRow): string {
	return (text.order ?? text["shop id"] ?? "").replace(/^'+/, "");
}

export function orderKey(text: Cell): string {
	return keyPart(text).replace(/^['#]+/, "");
}

/** Shopify leaves all but the goods blank on an order's further rows. */
function isContinuation({ text, figures }: ReadRow): boolean {
	return text.payment === undefined && figures.total === undefined && figures.subtotal === undefined;
}

function toOrder(
	key: string,
	{ first, rows }: Sheaf,
	read: ReadExport,
	index: TrackerIndex,
	owners: ReturnType<typeof ownerFinder>,
	note: (text: string) => void,
	{ refused, open }: { readonly refused: Remark[]; readonly open: Remark[] },
): ReadOrder {
	const { format } = read;
	const text = (field: string): string =>
		rows.find((row) => row.text[field] !== undefined)?.text[field] ?? "";
	const day = (field: string): string => rows.find((row) => row.days[field] !== undefined)?.days[field] ?? "";
	const amount = (field: string): number | undefined => {
		const all = rows.flatMap(({ figures }) => (figures[field] === undefined ? [] : [figures[field]!]));
		if (all.length === 0) return undefined;
		return format.lines === "each" ? withoutNoise(all.reduce((sum, one) => sum + one, 0)) : all[0];
	};
	const codes = codesIn(rows.map((row) => row.text.code ?? "").join("\n"));
	const ofCodes = codeOwners(codes, index);
	const number = numberOf(first);
	const label = `Order ${number}`;
	if (ofCodes.length > 1) {
		open.push({
			label,
			reason: `Its codes are of ${ofCodes.join(" and ")}, so “creator by code” is left blank for you to decide.`,
			part: true,
		});
	}
	const tags = tagsOf(first);
	const ofLink = owners.byTags(tags) ?? owners.byName(first);
	// A network has numbers of its own, which are not the shop's.
	const shopId = format.shop ? text("shop id") : "";
	const refunded = amount("refunded");
	const total = amount("total");
	const told = revenueOf(amount, note);
	const revenue = told !== undefined && told < 0 ? undefined : told;
	if (told !== undefined && revenue === undefined) {
		const reason = `Its amounts add up to ${told}, below zero: it takes back an order of another export. Its revenue is left blank.`;
		refused.push({ label, reason, part: true });
	}
	const status = statusOf(
		text("payment"),
		day("cancelled") !== "",
		refunded,
		total ?? revenue,
		format.shop === true,
		note,
	);
	const owed = amount("commission");
	const commission = owed !== undefined && owed < 0 ? undefined : owed;
	const currency = rows.find((row) => /^[A-Z]{3}$/.test(row.currency))?.currency ?? "";
	const placed = day("placed");
	const cells: { [column: string]: Cell | undefined } = {
		order: number,
		"shop id": shopId,
		placed: placed === "" ? undefined : { date: placed },
		codes: codes.join(", "),
		"utm source": tags.source,
		"utm medium": tags.medium,
		"utm campaign": tags.campaign,
		"utm content": tags.content,
		"creator by code": ofCodes.length === 1 ? ofCodes[0] : "",
		"creator by link": ofLink?.creator,
		revenue,
		refunded: refunded === 0 ? undefined : refunded,
		status,
		commission,
		currency,
		source: read.source,
	};
	const filled = Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== "");
	return {
		key,
		label,
		shopId: orderKey(shopId),
		cells: Object.fromEntries(filled) as { [column: string]: Cell },
		status,
		revenue,
		refunded,
		currency,
		isOfCreators: ofCodes.length > 0 || ofLink !== undefined,
	};
}

/** Goods after discounts; where only the whole amount is told, less shipping and taxes as far as they are known. */
function revenueOf(
	amount: (field: string) => number | undefined,
	note: (text: string) => void,
): number | undefined {
	const [subtotal, total, shipping, taxes] = ["subtotal", "total", "shipping", "taxes"].map(amount);
	if (subtotal !== undefined) {
		if (taxes && total !== undefined && Math.abs(total - subtotal - (shipping ?? 0)) < 0.005)
			note("with taxes inside the prices: the revenue contains the taxes.");
		return subtotal;
	}
	if (total === undefined) return undefined;
	if (shipping === undefined && taxes === undefined)
		note("with the whole amount alone: the revenue may contain shipping and taxes.");
	return withoutNoise(total - (shipping ?? 0) - (taxes ?? 0));
}

/** One of the statuses of the Orders tab; `""` where the export says nothing, or something that is not known. */
function statusOf(
	payment: string,
	isCancelled: boolean,
	refunded: number | undefined,
	total: number | undefined,
	isShop: boolean,
	note: (text: string) => void,
): string {
	const word = payment.toLowerCase().replace(/[\s_-]+/g, " ");
	if (
		isCancelled ||
		/cancel|void|declin|reject|storn|abgelehnt|annul|refus|failed|expired|fehlgeschlagen|revers|deleted|not appro|disappro|nicht genehm/.test(
			word,
		)
	)
		return "cancelled";
	if (/(?:parti|parci|parzi)\w* re(?:fund|mbours|embols)|parzi\w* rimbors|teil\w* erstattet/.test(word))
		return "partly refunded";
	if (refunded !== undefined && refunded > 0 && total !== undefined && refunded < total - 0.005)
		return "partly refunded";
	if (/refund|erstattet|rembours|reembols|rimbors/.test(word) || (refunded ?? 0) > 0) return "refunded";
	if (/pending|open|offen|ausstehend|hold|new|extended/.test(word) && !isShop) {
		note("not yet confirmed by the network; counted as paid until it is declined.");
		return "paid";
	}
	if (
		/not paid|nicht bezahlt|non pay|no pagad|not confirm|unconfirm|incomplete|pending|authori[sz]ed|unpaid|unbezahlt|partially paid|hold|ausstehend|offen|awaiting|due|draft|impay/.test(
			word,
		)
	)
		return "unpaid";
	if (
		/paid|bezahlt|approved|confirmed|complete|processing|fulfilled|locked|corrected|closed|shipped|delivered|bestatigt|bestätigt|genehmigt|pay[eé]|pagad|settled|success/.test(
			word,
		)
	)
		return "paid";
	if (word !== "") note(`with a status that is not known (${payment}); it is left blank.`);
	return "";
}
