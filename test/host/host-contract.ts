import { beforeEach, describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import type { Host } from "../../src/core/host.ts";

/** What every implementation of the port must do: written once, run for each. */
export function hostContract(name: string, open: () => Host): void {
	describe(`the host port on ${name}`, () => {
		let host: Host;
		beforeEach(() => {
			host = open();
			host.insertTab({
				name: "List",
				columns: [
					{ header: "Name", note: "Who." },
					{ header: "Handle", note: "Account.", format: "@" },
					{ header: "Fee", note: "Price.", format: "#,##0.00" },
					{ header: "Paid", note: "When.", format: "yyyy-mm-dd" },
				],
				rows: [["Mara", "mara.eats", 600, { date: "2027-03-22" }]],
			});
		});

		const read = (): readonly (readonly Cell[])[] => host.readTab("List")!.values;

		test("reads a new tab back: header, text, number, date", () => {
			expect(read()).toEqual([
				["Name", "Handle", "Fee", "Paid"],
				["Mara", "mara.eats", 600, { date: "2027-03-22" }],
			]);
		});

		test("knows the names of its tabs, and none that is not there", () => {
			expect(host.tabNames()).toContain("List");
			expect(host.readTab("Nothing")).toBeUndefined();
		});

		test.each<Cell>([
			"plain words",
			"=1+1",
			"+49 30 1234",
			"-1",
			"@mara.eats",
			"'quoted",
			"01234",
			"3-4",
			"1e5",
			"12.4K",
			"TRUE",
			"May 5",
			"50%",
			"$12",
			" =1+1",
			"\t=1+1",
			"＝1+1",
			"https://example.com/a?b=1#c",
			"Ünïcödé 😀",
			"two\nlines",
			0,
			-3.25,
			1e15,
			true,
			false,
			{ date: "2024-02-29" },
			{ date: "2026-11-25T14:30:00" },
		])("keeps %j as it is, in a plain column and in a text column", (cell) => {
			host.write([{ tab: "List", row: 2, column: 0, cells: [[cell]] }]);
			expect(read()[2]![0]).toEqual(cell);
			if (typeof cell !== "string") return;
			host.write([{ tab: "List", row: 2, column: 1, cells: [[cell]] }]);
			expect(read()[2]![1]).toEqual(cell);
			expect(host.readTab("List")!.formulas[2]).toEqual(["", "", "", ""]);
		});

		test("gives the values alone, and after a flush they have arrived", () => {
			host.write([{ tab: "List", row: 1, column: 0, cells: [["Finn"]] }]);
			host.flush();
			expect(
				host
					.readValues("List")
					?.slice(0, 2)
					.map((row) => row[0]),
			).toEqual(["Name", "Finn"]);
			expect(host.readValues("Nothing")).toBeUndefined();
		});

		test("grows the grid when a rectangle reaches past it", () => {
			host.write([{ tab: "List", row: 4999, column: 39, cells: [["far"]] }]);
			expect(read()[4999]![39]).toBe("far");
		});

		test("fills several areas with one cell, as the text it is, and grows the grid for them", () => {
			const areas = [
				{ row: 1, column: 0, rows: 2, columns: 2 },
				{ row: 4998, column: 39, rows: 1, columns: 1 },
			];
			host.write([{ tab: "List", row: 1, column: 0, cells: [["=1+1"]], areas }]);
			const values = read();
			const written = [values[1]![0], values[2]![1], values[4998]![39]];
			expect([...written, values[1]![2], values[3]![0]]).toEqual(["=1+1", "=1+1", "=1+1", 600, ""]);
		});

		test("adds columns beside others, in the header row given", () => {
			host.addColumns({ name: "List", columns: [{ header: "Notes", note: "Anything." }] }, 0, 4);
			expect(read()[0]).toEqual(["Name", "Handle", "Fee", "Paid", "Notes"]);
		});

		test("gives formulas as typed, and text for what they are not", () => {
			host.addColumns(
				{ name: "List", columns: [{ header: { formula: '={"Twice"; 2*C2:C}' }, note: "" }] },
				0,
				4,
			);
			expect(host.readTab("List")!.formulas[0]).toEqual(["", "", "", "", '={"Twice"; 2*C2:C}']);
		});

		test("deletes a tab, and does not mind one that is gone", () => {
			host.deleteTab("List");
			expect(host.tabNames()).not.toContain("List");
			expect(() => host.deleteTab("List")).not.toThrow();
		});

		test("draws charts, reads them back, and takes away those it is told to", () => {
			const ranges = [{ tab: "List", row: 0, column: 0, rows: 2, columns: 3 }];
			const chart = { key: "fees", title: "Fees", kind: "combo", ranges, row: 3, column: 1 } as const;
			const look = {
				width: 400,
				height: 300,
				lines: [1],
				secondAxis: [1],
				axes: ["Who", "$"],
				colors: ["#123456"],
			};
			host.addCharts("List", [
				{ ...chart, ...look },
				{ ...chart, ...look, key: "more", title: "More", kind: "bar", stacked: true },
			]);
			const [first, second] = host.readCharts("List");
			expect(first).toMatchObject({ title: "Fees", kind: "combo", ranges, row: 3, column: 1 });
			expect(second).toMatchObject({ title: "More", kind: "bar" });
			host.removeCharts("List", [first!.id]);
			expect(host.readCharts("List").map(({ title }) => title)).toEqual(["More"]);
			expect(host.readCharts("Nothing")).toEqual([]);
		});

		test("keeps settings of the document and of the person apart", () => {
			host.writeSetting("document", "key", "ours");
			host.writeSetting("user", "key", "mine");
			expect([host.readSetting("document", "key"), host.readSetting("user", "key")]).toEqual([
				"ours",
				"mine",
			]);
			host.writeSetting("document", "key", undefined);
			expect(host.readSetting("document", "key")).toBeUndefined();
		});

		test("runs locked work and hands its answer back", () => {
			expect(host.locked(() => 42)).toBe(42);
			expect(() =>
				host.locked(() => {
					throw new Error("inside");
				}),
			).toThrow("inside");
			expect(host.locked(() => "free again")).toBe("free again");
		});

		test("tells the wall-clock time, its locale and time zone", () => {
			expect(host.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
			expect(host.region()).toEqual({ locale: "en_US", timeZone: expect.stringMatching(/\w+\/\w+/) });
			expect(host.elapsed()).toBeGreaterThanOrEqual(0);
		});
	});
}
