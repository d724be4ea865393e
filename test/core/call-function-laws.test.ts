import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/core/call-function.ts";
import { functionFiles } from "../function-files.ts";

const definitions = functionFiles().map(({ definition }) => definition);
const rowByRow = definitions.filter(
	({ gives, parameters }) => gives !== "table" && parameters.every(({ shape = "cell" }) => shape === "cell"),
);

const cell = fc.oneof(
	fc.constantFrom("", " ", "#N/A", "12.4K", "3.86%", "abc", "-", "Instagram", "CPM", "all", 0, -1, true),
	fc.nat(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.string(),
	fc.date({ noInvalidDate: true }),
);
const strange = fc.oneof(cell, fc.anything(), fc.array(fc.array(fc.oneof(cell, fc.anything()))));

describe("every custom function", () => {
	it("gives for a column what single calls give row by row, with ⚠ where they are refused", () => {
		const calls = fc.constantFrom(...rowByRow).chain((definition) => {
			const row = fc.tuple(...definition.parameters.map(() => cell));
			return fc.tuple(fc.constant(definition), fc.array(row, { minLength: 2, maxLength: 6 }));
		});
		fc.assert(
			fc.property(calls, ([definition, rows]) => {
				const columns = definition.parameters.map((_, i) => rows.map((row) => [row[i]]));
				const filled = 1 + rows.map((row) => row.some((one) => String(one).trim() !== "")).lastIndexOf(true);
				const expected = rows.slice(0, Math.max(filled, 1)).map((row) => trimmed(single(definition, row)));
				const result = callFunction(definition, columns) as unknown[][];
				expect(result.map((row) => trimmed(refusal(row) ?? row))).toEqual(expected);
			}),
			{ numRuns: 1000 },
		);
	});

	it("gives a scalar or a rectangle of cells or throws an Error with a message, whatever it is given", () => {
		const calls = fc.tuple(fc.constantFrom(...definitions), fc.array(strange, { maxLength: 8 }));
		fc.assert(
			fc.property(calls, ([definition, args]) => {
				let result: unknown;
				try {
					result = callFunction(definition, args);
				} catch (error) {
					expect(Object.getPrototypeOf(error)).toBe(Error.prototype);
					expect((error as Error).message).toMatch(/\S{2}[\s\S]*[.?)]$/);
					return;
				}
				const rows = Array.isArray(result) ? result : [[result]];
				expect(rows.length).toBeGreaterThan(0);
				expect(new Set(rows.map((row) => row.length)).size).toBe(1);
				for (const one of rows.flat()) expect(isShowable(one)).toBe(true);
			}),
			{ numRuns: 3000 },
		);
	});

	it("does not change the ranges it is given", () => {
		const calls = fc.tuple(
			fc.constantFrom(...definitions),
			fc.array(fc.array(fc.array(cell)), { maxLength: 6 }),
		);
		fc.assert(
			fc.property(calls, ([definition, args]) => {
				const before = structuredClone(args);
				try {
					callFunction(definition, args);
				} catch {
					// Refusals are the business of the law above.
				}
				expect(args).toEqual(before);
			}),
		);
	});
});

function single(definition: (typeof definitions)[number], row: readonly unknown[]): unknown[] {
	try {
		const result = callFunction(definition, row);
		return Array.isArray(result) ? (result[0] as unknown[]) : [result];
	} catch (error) {
		return [`⚠ ${(error as Error).message}`];
	}
}

/** A list of which a cell cannot be computed is refused as a whole in a single call. */
function refusal(row: readonly unknown[]): unknown[] | undefined {
	const message = row.find((one) => typeof one === "string" && one.startsWith("⚠ "));
	return message === undefined ? undefined : [message];
}

/** Without the blanks a row is padded with. */
function trimmed(row: readonly unknown[]): unknown[] {
	const end = row.map((one) => one !== "").lastIndexOf(true);
	return row.slice(0, end + 1);
}

function isShowable(value: unknown): boolean {
	if (typeof value === "number") return Number.isFinite(value);
	return typeof value === "string" || typeof value === "boolean" || value instanceof Date;
}
