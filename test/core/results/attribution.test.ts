import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute } from "../../../src/core/results/attribution.ts";
import type { ResultOrder, ResultPost } from "../../../src/core/results/types.ts";

function post(creator: string, posted: number, figures: ResultPost["figures"] = {}): ResultPost {
	return {
		deliverable: `${creator}-${posted}`,
		creator,
		creatorName: creator,
		type: "",
		story: false,
		posted,
		boosted: false,
		kind: "post",
		figures,
		older: {},
		pulls: [],
	};
}

const MARA = post("mara", 100);
const FINN = post("finn", 100);

function order(id: string, placed: number, byCode?: string, byLink?: string, revenue = 50): ResultOrder {
	const listed = (name: string | undefined): string[] => (name ? name.split("+") : []);
	return { id, placed, revenue, byCode: listed(byCode), byLink: listed(byLink) };
}

describe("orders with numbers", () => {
	const orders = [
		order("1", 101, "mara"),
		order("2", 101, undefined, "mara"),
		order("3", 102, "mara", "mara"),
		order("4", 103, "mara", "finn"),
		order("5", 104),
		order("6", 131, "finn"),
		order("7", 99, "finn"),
		order("8", 130, "finn"),
	];
	const { of, total } = attribute(["mara", "finn"], [MARA, FINN], orders, 30);

	test("are told apart by code, by link, by both and by neither", () => {
		expect(of.get("mara")).toMatchObject({ codeOnly: 1, linkOnly: 1, both: 1, disputed: 1, by: "orders" });
		expect(total).toMatchObject({ codeOnly: 2, linkOnly: 1, both: 1, disputed: 1, neither: 1 });
	});

	test("of two creators are each one's at most, and one order in all", () => {
		expect(of.get("mara")).toMatchObject({
			orders: { least: 3, most: 4 },
			revenue: { least: 150, most: 200 },
		});
		expect(of.get("finn")).toMatchObject({ orders: { least: 1, most: 2 } });
		expect(total).toMatchObject({ orders: { least: 5, most: 5 }, revenue: { least: 250, most: 250 } });
	});

	test("before the post or after the window are outside, the window's last day is within", () => {
		expect(total.outside).toBe(2);
		expect(attribute(["mara", "finn"], [MARA, FINN], orders, 31).total.outside).toBe(1);
	});

	test("of somebody who has no post are outside", () => {
		expect(attribute(["mara"], [MARA], [order("1", 101, "finn")], 30).total).toMatchObject({
			orders: { least: 0, most: 0 },
			outside: 1,
		});
	});

	test("without a day count, since nothing can be held against the window", () => {
		const { placed: _, ...undated } = order("9", 500, "mara");
		expect(attribute(["mara"], [MARA], [undated], 30).of.get("mara")!.orders.most).toBe(1);
	});
});

describe("counts without order numbers", () => {
	const counted = (code?: number, link?: number) =>
		attribute(
			["mara"],
			[
				post("mara", 1, {
					...(code === undefined ? {} : { "code orders": code }),
					...(link === undefined ? {} : { "link orders": link }),
				}),
			],
			[],
			30,
		);

	test.each([
		{ code: 12, link: 9, least: 12, most: 21 },
		{ code: 12, link: undefined, least: 12, most: 12 },
		{ code: 0, link: 3, least: 3, most: 3 },
	])("code $code and link $link are $least to $most", ({ code, link, least, most }) => {
		const { of, total } = counted(code, link);
		expect(of.get("mara")).toMatchObject({ orders: { least, most }, by: "counts" });
		expect(total.orders).toEqual({ least, most });
		expect(of.get("mara")!.rule).toContain("a buyer may have used both");
	});

	test("of nothing are not zero orders but none known", () => {
		expect(counted().of.get("mara")).toMatchObject({ by: "nothing" });
		expect(counted().total.by).toBe("nothing");
	});

	test("are not added to orders that are known one by one", () => {
		const posts = [post("mara", 100, { "code orders": 3, "link orders": 2 })];
		const { of } = attribute(["mara"], posts, [order("1", 101, "mara"), order("2", 101, "mara", "mara")], 30);
		expect(of.get("mara")).toMatchObject({ orders: { least: 2, most: 2 }, by: "orders" });
	});

	test("stand in where Orders knows codes only", () => {
		const posts = [post("mara", 100, { "link orders": 5 })];
		const { of, total } = attribute(["mara"], posts, [order("1", 101, "mara"), order("2", 102, "mara")], 30);
		expect(of.get("mara")).toMatchObject({ code: 2, link: 5, orders: { least: 5, most: 7 }, by: "counts" });
		expect(of.get("mara")!.rule).toContain("Orders has the codes");
		expect(total.orders).toEqual({ least: 5, most: 7 });
	});
});

/** Orders of which it is known who brought them; the evidence of them may be lost, or point at somebody else too. */
const truth = fc.array(
	fc.record({
		by: fc.constantFrom("mara", "finn"),
		code: fc.boolean(),
		link: fc.boolean(),
		wrongCode: fc.boolean(),
	}),
	{ maxLength: 60 },
);

describe("laws", () => {
	test("the range of a creator contains what the creator brought and left a trace of", () => {
		fc.assert(
			fc.property(truth, (orders) => {
				const other = (creator: string) => (creator === "mara" ? "finn" : "mara");
				// Whoever comes by a link may type another creator's code.
				const seen = orders.map(({ by, code, link, wrongCode }, index) =>
					order(
						String(index),
						101,
						code ? (link && wrongCode ? other(by) : by) : undefined,
						link ? by : undefined,
					),
				);
				const { of, total } = attribute(["mara", "finn"], [MARA, FINN], seen, 30);
				for (const creator of ["mara", "finn"]) {
					const brought = orders.filter(({ by, code, link }) => by === creator && (code || link)).length;
					const { least, most } = of.get(creator)!.orders;
					expect(least).toBeLessThanOrEqual(brought);
					expect(most).toBeGreaterThanOrEqual(brought);
				}
				const traced = orders.filter(({ code, link }) => code || link).length;
				if (orders.length > 0) expect(total.orders).toEqual({ least: traced, most: traced });
			}),
		);
	});

	test("from counts alone the range contains the number of different orders, of a creator and of all", () => {
		fc.assert(
			fc.property(truth, (orders) => {
				const posts = ["mara", "finn"].map((creator) => {
					const own = orders.filter(({ by }) => by === creator);
					return post(creator, 100, {
						"code orders": own.filter(({ code }) => code).length,
						"link orders": own.filter(({ link }) => link).length,
					});
				});
				const { of, total } = attribute(["mara", "finn"], posts, [], 30);
				let all = 0;
				for (const creator of ["mara", "finn"]) {
					const brought = orders.filter(({ by, code, link }) => by === creator && (code || link)).length;
					all += brought;
					expect(of.get(creator)!.orders.least).toBeLessThanOrEqual(brought);
					expect(of.get(creator)!.orders.most).toBeGreaterThanOrEqual(brought);
				}
				expect(total.orders.least).toBeLessThanOrEqual(all);
				expect(total.orders.most).toBeGreaterThanOrEqual(all);
			}),
		);
	});

	test("each order once is never more than codes and links together, and the order of rows does not matter", () => {
		const maker = fc.option(fc.constantFrom("mara", "finn"), { nil: undefined });
		const orders = fc.array(fc.tuple(maker, maker, fc.integer({ min: 95, max: 140 })), { maxLength: 40 });
		fc.assert(
			fc.property(orders, (rows) => {
				const list = rows.map(([code, link, day], index) => order(String(index), day, code, link));
				const measured = attribute(["mara", "finn"], [MARA, FINN], list, 30);
				const { code = 0, link = 0, orders: once, neither = 0, outside = 0 } = measured.total;
				const { disputed = 0 } = measured.total;
				// A disputed order is in neither creator's own codes and links.
				expect(once.most).toBeLessThanOrEqual(code + link + disputed);
				if (list.length > 0) expect(once.most + neither + outside).toBe(list.length);
				const turned = attribute(["finn", "mara"], [FINN, MARA], [...list].reverse(), 30);
				expect(turned.total).toEqual(measured.total);
				for (const creator of ["mara", "finn"])
					expect(turned.of.get(creator)).toEqual(measured.of.get(creator));
			}),
		);
	});
});

describe("revenue that is not known", () => {
	const unpriced = (id: string): ResultOrder => ({ id, placed: 101, byCode: ["mara"], byLink: [] });

	test("is no revenue of 0", () => {
		const { of, total } = attribute(["mara"], [MARA], [unpriced("1")], 30);
		expect(of.get("mara")).not.toHaveProperty("revenue");
		expect(total).not.toHaveProperty("revenue");
		expect(total).toMatchObject({ orders: { least: 1, most: 1 }, unpriced: 1 });
	});

	test("leaves what is known of other orders, and is counted", () => {
		const { total } = attribute(["mara"], [MARA], [unpriced("1"), order("2", 101, "mara")], 30);
		expect(total).toMatchObject({ revenue: { least: 50, most: 50 }, unpriced: 1 });
	});
});
