import { describe, expect, it } from "vitest";
import { openScript, script } from "./open-script.ts";

/** A clock that stands still unless a script sleeps. */
function createClock() {
	let now = Date.UTC(2026, 10, 23);
	return {
		now: () => now,
		sleep: (milliseconds: number) => {
			now += milliseconds;
		},
	};
}

const run = (body: string, clock = createClock()) => openScript(script(body), { clock }).call("main");

describe("a run", () => {
	it("may take six minutes", () => {
		expect(run("Utilities.sleep(300000); Utilities.sleep(60000); return sheet.getName();")).toBe("Sheet1");
	});

	it("ends after six minutes with Google's words, and what it wrote before stays", () => {
		const open = openScript(
			script(
				"range.setValue(1); Utilities.sleep(300000); Utilities.sleep(60001); range.setValue(2); return 1;",
			),
			{ clock: createClock() },
		);
		expect(() => open.call("main")).toThrow("Exceeded maximum execution time");
		expect(open.workbook.sheets[0]!.value(0, 0)).toBe(1);
	});

	it("cannot catch its end", () => {
		const body = `Utilities.sleep(300000); Utilities.sleep(60001);
			try { range.setValue(2); } catch (error) { return "caught"; }`;
		expect(() => run(body)).toThrow("Exceeded maximum execution time");
	});
});

describe("a custom function", () => {
	const code = (milliseconds: number) => `
/** @customfunction */
function SLOW(x) { Utilities.sleep(${milliseconds}); return x; }`;
	const slowCells = (milliseconds: number) => {
		const { workbook } = openScript(code(milliseconds), { clock: createClock() });
		const { id } = workbook.sheets[0]!;
		workbook.setContents(id, 0, 0, [[{ formula: "=SLOW(1)" }, { formula: "=SLOW(2)" }]]);
		return [0, 1].map((column) => workbook.sheets[0]!.value(0, column));
	};

	it("may take 30 seconds, each call anew", () => {
		expect(slowCells(30_000)).toEqual([1, 2]);
	});

	it("gives an error after 30 seconds", () => {
		const error = { error: "#ERROR!", message: expect.stringContaining("Exceeded maximum execution time") };
		expect(slowCells(30_001)).toEqual([error, error]);
	});
});

describe("in a day a user", () => {
	const loop =
		"var all = PropertiesService.getUserProperties(); for (var i = 0; i < 50000; i++) all.getProperty('a');";

	it("may read and write properties 50,000 times, and again the next day", () => {
		const clock = createClock();
		const open = openScript(
			`${script(`${loop} return "fine";`)}\nfunction once() { return PropertiesService.getUserProperties().getProperty("a"); }`,
			{ clock },
		);
		expect(open.call("main")).toBe("fine");
		expect(() => open.call("once")).toThrow("Service invoked too many times for one day: properties.");
		clock.sleep(86_400_000);
		expect(open.call("once")).toBeNull();
	});

	it("may make 250 documents", () => {
		const make = "Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' });";
		expect(run(`for (var i = 0; i < 250; i++) ${make} return "fine";`)).toBe("fine");
		expect(() => run(`for (var i = 0; i < 251; i++) ${make}`)).toThrow(
			"Service invoked too many times for one day: documents.",
		);
	});
});
