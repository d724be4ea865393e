import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureCampaign } from "../../../src/core/results/index.ts";
import type { CampaignMeasure, Range } from "../../../src/core/results/measure-types.ts";
import type { Row } from "../planning/sample.ts";
import { readRows } from "./sample-workbook.ts";

const NAMES = ["Mara", "Finn", "Cara"];
const CODES: readonly Row[] = NAMES.map((creator) => ({ creator, code: `${creator}10`.toUpperCase() }));
const post = (creator: string, figures: Row = {}): Row => ({
	deliverable: `${creator}-1`,
	creator,
	platform: "Instagram",
	posted: { date: "2026-10-01" },
	"pulled at": { date: "2026-10-08" },
	spend: 100,
	...figures,
});
const order = (id: number | string, cells: Row = {}): Row => ({
	order: String(id),
	placed: { date: "2026-10-02" },
	revenue: 50,
	...cells,
});
function read(rows: { readonly [tab: string]: readonly Row[] }) {
	return readRows({
		Campaign: [{ setting: "currency", value: "USD" }],
		Results: NAMES.map((name) => post(name)),
		"Codes & Links": CODES,
		...rows,
	});
}
const measured = (rows: { readonly [tab: string]: readonly Row[] }) => measureCampaign(read(rows));
const of = ({ creators }: CampaignMeasure, name: string) =>
	creators.find(({ creator }) => creator.name === name)!;

describe("an order with the codes of two creators", () => {
	const both = order(1, { codes: "MARA10, FINN10" });
	const measure = measured({ Orders: [both, order(2, { codes: "MARA10" })] });

	test("is in the most of each, in the least of none, and in the total once", () => {
		expect(of(measure, "Mara").attribution.orders).toEqual({ least: 1, most: 2 });
		expect(of(measure, "Finn").attribution.orders).toEqual({ least: 0, most: 1 });
		expect(measure.total.attribution).toMatchObject({
			orders: { least: 2, most: 2 },
			revenue: { least: 100, most: 100 },
			disputed: 1,
			severalCodes: 1,
			neither: 0,
		});
	});

	test("is listed with whose codes they are", () => {
		expect(measure.contested).toEqual([
			{
				label: "Order 1",
				reason: "Code of Mara, code of Finn: in the most of each, in the least of none, once in the total.",
			},
		]);
	});

	test("is whose the sheet says, if somebody decided", () => {
		const decided = measured({ Orders: [{ ...both, "creator by code": "Finn" }] });
		expect(of(decided, "Finn").attribution.orders).toEqual({ least: 1, most: 1 });
		expect(of(decided, "Mara").attribution.by).toBe("nothing");
	});
});

test("a code that two creators share is in the most of both", () => {
	const shared = { creator: "Finn", code: "MARA10" };
	const measure = measured({
		"Codes & Links": [...CODES, shared],
		Orders: [order(1, { codes: "MARA10" })],
	});
	expect(NAMES.map((name) => of(measure, name).attribution.orders.most)).toEqual([1, 1, 0]);
	expect(measure.total.attribution.orders).toEqual({ least: 1, most: 1 });
});

test("orders with a code in all are also those that come by another's link", () => {
	const cells = { "creator by code": "Mara", "creator by link": "Finn" };
	const { attribution } = measured({ Orders: [order(1, cells), order(2, { codes: "MARA10" })] }).total;
	expect(attribution).toMatchObject({ code: 2, link: 1, codeOnly: 1, disputed: 1 });
});

describe("refunds", () => {
	const Orders = [
		order(1, { codes: "MARA10" }),
		order(2, { codes: "MARA10", refunded: 50, status: "refunded" }),
		order(3, { codes: "MARA10", refunded: 56.5, status: "refunded" }),
		order(4, { codes: "MARA10", refunded: 50 }),
		order(5, { codes: "MARA10", status: "refunded" }),
		order(6, { codes: "MARA10", refunded: 20, status: "partly refunded" }),
		order(7, { codes: "MARA10", status: "cancelled" }),
	];
	const results = read({ Orders });

	test("of the whole order leave no order, and are named", () => {
		expect(results.orders.map(({ id }) => id)).toEqual(["1", "6"]);
		expect(results.ordersLeft).toEqual({ unpaid: ["7"], refunded: ["2", "3", "4", "5"] });
		expect(measureCampaign(results).total.attribution.orders).toEqual({ least: 2, most: 2 });
	});

	test("of a part leave the rest of the revenue", () => {
		expect(measureCampaign(results).total.attribution.revenue).toEqual({ least: 80, most: 80 });
		expect(results.partlyRefunded).toBe(1);
	});
});

describe("posts that name no creator", () => {
	const nameless = { ...post("", { likes: 70, comments: 30, "code orders": 2 }), deliverable: "x-1" };
	const measure = measured({ Results: [post("Mara", { likes: 50, comments: 50 }), nameless] });

	test("are no creator, and said to be in the totals only", () => {
		expect(measure.creators.map(({ creator }) => creator.name)).toEqual(["Mara"]);
		expect(measure.missing.join(" ")).toContain("1 of 2 rows of posts in Results name no creator");
	});

	test("are in the totals, with what they cost", () => {
		expect(measure.total).toMatchObject({
			sums: { posts: 2, engagements: 200 },
			cost: 200,
			money: { CPE: 1 },
			attribution: { orders: { least: 2, most: 2 } },
		});
	});
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anOrder = fc.record({
	codes: fc.subarray([...NAMES, "Gone"]),
	link: maybe(fc.constantFrom(...NAMES, "Gone")),
	day: fc.integer({ min: 28, max: 31 }),
	revenue: maybe(fc.integer({ min: 0, max: 90 })),
	refunded: maybe(fc.integer({ min: 0, max: 90 })),
});
const counts = fc.record({ "code orders": maybe(fc.nat(9)), "link orders": maybe(fc.nat(9)) });

test("the least of all creators are never more than the total, and the most never less", () => {
	const law = fc.property(
		fc.array(anOrder, { maxLength: 15 }),
		fc.array(counts, { minLength: 3, maxLength: 3 }),
		fc.subarray(NAMES),
		(list, told, free) => {
			const Orders = list.map(({ codes, link, day, revenue, refunded }, index) =>
				order(index, {
					codes: codes.map((name) => `${name}10`.toUpperCase()).join(", "),
					placed: { date: `2026-10-${day}` },
					revenue: revenue ?? "",
					refunded: refunded ?? "",
					...(link ? { "creator by link": link } : {}),
				}),
			);
			const Results = NAMES.map((name, index) => {
				const { "code orders": code = "", "link orders": link = "" } = told[index]!;
				const spend = free.includes(name) ? "" : 100;
				return post(name, { "code orders": code, "link orders": link, spend });
			});
			const measure = measured({ Results, Orders });
			const { total, creators } = measure;
			const between = (ranges: readonly (Range | undefined)[], { least, most }: Range): void => {
				const sum = (bound: keyof Range) => ranges.reduce((all, one) => all + (one?.[bound] ?? 0), 0);
				expect(sum("least")).toBeLessThanOrEqual(least + 1e-9);
				expect(least).toBeLessThanOrEqual(most);
				expect(most).toBeLessThanOrEqual(sum("most") + 1e-9);
			};
			between(
				creators.map(({ attribution }) => attribution.orders),
				total.attribution.orders,
			);
			if (total.attribution.revenue)
				between(
					creators.map(({ attribution }) => attribution.revenue),
					total.attribution.revenue,
				);
			const { codeOnly = 0, linkOnly = 0, both = 0, disputed = 0 } = total.attribution;
			if (total.attribution.by === "orders")
				expect(codeOnly + linkOnly + both + disputed).toBe(total.attribution.orders.least);
			// Cost and orders of the same creators: the cost of one lies between what creators' own bounds give.
			const paid = creators.filter(({ creator }) => creator.cost !== undefined);
			const { CPA } = total.money;
			if (CPA && total.attribution.by === "orders") {
				const most = paid.reduce((sum, { attribution }) => sum + attribution.orders.most, 0);
				expect((100 * paid.length) / CPA.least).toBeLessThanOrEqual(most + 1e-9);
			}
		},
	);
	fc.assert(law, { numRuns: 200 });
});
