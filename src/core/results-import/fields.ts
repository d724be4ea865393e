import type { FigureName } from "../results/types.ts";

/** What one column of an export means. A name in front of which stands `-` is known and left out. */
export type ResultField =
	| Identity
	| Figure
	| OrderField
	| "-rate"
	| "-personal"
	| "-average"
	| "-other"
	| "-fee"
	| "-people";

/** Says which post, creator, link or day a row is about. */
export type Identity =
	| "permalink"
	| "post id"
	| "handle"
	| "creator"
	| "platform"
	| "title"
	| "type"
	| "posted"
	| "pulled"
	| "name"
	| "code"
	| "utm source"
	| "utm medium"
	| "utm campaign"
	| "utm content"
	| "source / medium"
	| "landing page"
	| "day"
	| "start"
	| "end"
	| "paid"
	| "currency";

/** Columns of Results that an export fills. */
export type Figure = FigureName | "commission";

export type OrderField =
	| "order"
	| "shop id"
	| "placed"
	| "payment"
	| "cancelled"
	| "subtotal"
	| "total"
	| "shipping"
	| "taxes"
	| "discount"
	| "refunded";

/** In the order they are shown. */
export const FIGURES: readonly Figure[] = [
	"impressions",
	"reach",
	"views",
	"likes",
	"comments",
	"shares",
	"saves",
	"clicks",
	"code orders",
	"link orders",
	"revenue",
	"spend",
	"commission",
];

export type FieldKind = "count" | "money" | "date" | "text";

export function kindOfField(field: string): FieldKind {
	if (/^(?:revenue|spend|commission|subtotal|total|shipping|taxes|discount|refunded)$/.test(field))
		return "money";
	if (/^(?:posted|pulled|placed|day|start|end|cancelled)$/.test(field)) return "date";
	return FIGURES.some((figure) => figure === field) ? "count" : "text";
}

/** People counted in two rows are not twice as many. */
export function isAdditive(field: string): boolean {
	return field !== "reach" && /^(?:count|money)$/.test(kindOfField(field));
}

/** What a row of an export is. */
export type RowKind = "posts" | "orders" | "ads" | "visits" | "creators";

export const ROW_KINDS: readonly RowKind[] = ["posts", "orders", "ads", "visits", "creators"];

/** What may be chosen for a column by hand. */
export function fieldChoices(rows: RowKind): readonly ResultField[] {
	if (rows === "orders") {
		return [
			"order",
			"shop id",
			"placed",
			"code",
			"subtotal",
			"total",
			"shipping",
			"taxes",
			"refunded",
			"payment",
			"cancelled",
			"commission",
			"currency",
			"creator",
			"handle",
			"utm source",
			"utm medium",
			"utm campaign",
			"utm content",
			"source / medium",
			"landing page",
		];
	}
	const identities: readonly ResultField[] =
		rows === "posts"
			? [
					"permalink",
					"post id",
					"handle",
					"creator",
					"platform",
					"title",
					"type",
					"posted",
					"pulled",
					"paid",
					"code",
				]
			: [
					"name",
					"handle",
					"creator",
					"code",
					"utm source",
					"utm medium",
					"utm campaign",
					"utm content",
					"source / medium",
					"landing page",
					"day",
					"start",
					"end",
				];
	return [...identities, ...FIGURES];
}
