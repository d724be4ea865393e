import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { readBytes, readPasted } from "../../../src/sidebar/files/read-file.ts";
import { FUZZED_FILES } from "../../faults/amounts.ts";
import { makeWorkbook } from "./make-workbook.ts";

const messageOf = (answer: unknown): string => (isProblem(answer) ? answer.problem : "read");

describe("a file that would take the page's memory is refused with a message that says why", () => {
	const line = (text: string, times: number) => strToU8(text.repeat(times));
	test.each([
		["all one line", line("a,", 3_000_000), /a line of more than 1,000,000 characters/],
		["nothing but line ends", line("\n", 5_000_000), /more than 1,000,000 lines/],
		["line ends of old Macs", line("a\r", 1_500_000), /more than 1,000,000 lines/],
		[
			"thousands of columns",
			strToU8(`${"a,".repeat(5000)}\n${"1,".repeat(5000)}`),
			/5,000 columns; at most 300/,
		],
		[
			"JSON records without a name in common",
			strToU8(
				JSON.stringify(
					Array.from({ length: 20_000 }, (_, index) => ({ [`name${index}`]: index, handle: "a" })),
				),
			),
			/20,001 columns; at most 300/,
		],
		["JSON in JSON in JSON", strToU8(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`), /JSON/],
		["lists in lists", strToU8(`${"[".repeat(50_000)}${"]".repeat(50_000)}`), /JSON/],
	])("%s", async (what, bytes, message) => {
		const name = /JSON|lists/.test(what) ? "list.json" : "list.csv";
		expect(messageOf(await readBytes(name, bytes))).toMatch(message);
	});

	test("a zip bomb, although it says that it is small", async () => {
		const parts = unzipSync(makeWorkbook({ Sheet1: "" }));
		const bomb = zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(260_000_000) }, { level: 1 });
		expect(bomb.length).toBeLessThan(3_000_000);
		expect(messageOf(await readBytes("bomb.xlsx", bomb))).toMatch(/too large when unpacked/);
		expect(messageOf(await readBytes("bomb.xlsx", withSize(bomb, 260_000_000, 1000)))).toMatch(
			/too large when unpacked/,
		);
	});
});

/** The archive with another size written down wherever it says so. */
function withSize(bytes: Uint8Array, size: number, said: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (const [mark, offset] of [
		[0x04034b50, 22],
		[0x02014b50, 24],
	] as const) {
		for (let at = 0; at + offset + 4 <= copy.length; at++) {
			if (
				copy[at] === 0x50 &&
				view.getUint32(at, true) === mark &&
				view.getUint32(at + offset, true) === size
			)
				view.setUint32(at + offset, said, true);
		}
	}
	return copy;
}

describe(`${FUZZED_FILES} files broken at random are read, or refused in words`, () => {
	const seeds = {
		"list.csv": strToU8('Handle;Followers;Notes\r\n@mara;12.4K;"a ""b""\nc"\r\n@finn;9K;é\r\n'),
		"list.json": strToU8(
			'{"data":{"creators":[{"handle":"@mara","stats":{"followers":12400}},{"handle":"@finn"}]}}',
		),
		"list.xlsx": makeWorkbook(
			{ Sheet1: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c></row>' },
			["Handle"],
		),
	};
	const change = fc.tuple(
		fc.nat(),
		fc.integer({ min: 0, max: 255 }),
		fc.constantFrom("set", "drop", "insert", "repeat", "cut"),
	);
	test.each(Object.entries(seeds))("%s", async (name, bytes) => {
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
				const answer = await readBytes(name, changes.reduce(broken, bytes));
				if (isProblem(answer)) expect(answer.problem).toMatch(/^["“A-Z].*[.).…]$/su);
				else
					for (const { rows } of answer.tables)
						expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
				expect(messageOf(answer)).not.toMatch(/undefined|is not a function|\bat .*:\d+:\d+/);
			}),
			{ numRuns: FUZZED_FILES / 4, seed: 1 },
		);
	});

	test("pasted text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
				const answer = readPasted(text);
				expect(messageOf(answer)).not.toMatch(/undefined|is not a function/);
			}),
			{ numRuns: FUZZED_FILES / 4, seed: 1 },
		);
	});
});

function broken(bytes: Uint8Array, [where, value, how]: readonly [number, number, string]): Uint8Array {
	const at = bytes.length === 0 ? 0 : where % bytes.length;
	const [before, after] = [[...bytes.subarray(0, at)], [...bytes.subarray(at)]];
	switch (how) {
		case "set":
			return Uint8Array.from([...before, value, ...after.slice(1)]);
		case "drop":
			return Uint8Array.from([...before, ...after.slice(1 + (value % 16))]);
		case "insert":
			return Uint8Array.from([...before, value, ...after]);
		case "repeat":
			return Uint8Array.from([...before, ...after.slice(0, 64), ...after]);
		default:
			return Uint8Array.from(before);
	}
}
