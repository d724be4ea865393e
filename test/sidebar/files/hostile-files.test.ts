import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8 } from "fflate";
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
		const bomb = (said: number) =>
			archive(
				["xl/workbook.xml", deflateRawSync("<workbook/>"), 11],
				["xl/worksheets/sheet1.xml", deflateRawSync(new Uint8Array(260_000_000), { level: 1 }), said],
			);
		for (const said of [260_000_000, 1000]) {
			const bytes = bomb(said);
			expect(bytes.length).toBeLessThan(3_000_000);
			expect(messageOf(await readBytes("bomb.xlsx", bytes))).toMatch(/too large when unpacked/);
		}
	});
});

/** A zip archive of parts that are compressed already, with the size that it is to say of each. */
function archive(...parts: readonly (readonly [name: string, data: Uint8Array, size: number])[]): Uint8Array {
	const files: Buffer[] = [];
	const index: Buffer[] = [];
	let at = 0;
	for (const [name, data, size] of parts) {
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(data.length, 14);
		common.writeUInt32LE(size, 18);
		common.writeUInt16LE(name.length, 22);
		const file = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), data]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(at, 10);
		index.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, Buffer.from(name)]));
		files.push(file);
		at += file.length;
	}
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(Buffer.concat(index).length, 8);
	end.writeUInt32LE(at, 12);
	return new Uint8Array(Buffer.concat([...files, ...index, Buffer.from("PK\x05\x06"), end]));
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
			{ numRuns: FUZZED_FILES / 3, seed: 1 },
		);
	});

	test("pasted text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
				const answer = readPasted(text);
				expect(messageOf(answer)).not.toMatch(/undefined|is not a function/);
			}),
			{ numRuns: 60, seed: 1 },
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
