import { expect, test } from "vitest";
import { look, MARA, rowsOf, run, trackerWith } from "./results-tracker.ts";

test("commission of a deliverable goes to the creator's total, since spend of a deliverable is its all-in cost", () => {
	const host = trackerWith({
		...MARA,
		results: [
			{ deliverable: "MARA-IG-01", creator: "Mara Eats", "pulled at": { date: "2026-03-31" }, likes: 9 },
		],
	});
	const totals = [
		["Publisher", "Click ref", "Clicks", "Sales", "Revenue", "Commission"],
		["Mara Eats", "MARA-IG-01", "40", "2", "$100.00", "$10.00"],
		["Mara Eats", "", "10", "1", "$50.00", "$5.00"],
	];
	run(host, totals, { source: "performance_20260301-20260331.csv" });
	const rows = rowsOf(host, "Results");
	expect(rows[0]).toMatchObject({ deliverable: "MARA-IG-01", clicks: 40, "link orders": 2 });
	expect(rows[0]).not.toHaveProperty("spend");
	expect(rows[1]).toMatchObject({
		deliverable: "Mara Eats/Affiliate network/2026-03",
		clicks: 10,
		spend: 15,
	});
	expect(look(host, totals, { source: "performance_20260301-20260331.csv" }).items).toEqual([]);
});
