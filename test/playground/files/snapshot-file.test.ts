import { expect, test } from "vitest";
import { createDocumentFiles } from "../../../src/playground/docs/document-files.ts";
import { readSnapshotFile, writeSnapshotFile } from "../../../src/playground/files/snapshot-file.ts";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";

function written(): string {
	const workbook = createWorkbook({ timeZone: "Europe/Berlin" });
	workbook.setContents(0, 0, 0, [["Mara", { formula: "=1+1" }]]);
	const documents = createDocumentFiles();
	documents.create("Brief", { creator: "mara" });
	return writeSnapshotFile(workbook.snapshot(), [["document", [["key", "value"]]]], documents.all);
}

const read = (text: string) => readSnapshotFile(new TextEncoder().encode(text), "tracker.json");
/** The file with a part of its text changed. */
function changed(from: string | RegExp, to: string): string {
	const text = written().replace(/\s+/g, " ");
	const result = text.replace(from, to);
	if (result === text) throw new Error(`Nothing to change: ${from}`);
	return result;
}

test("a .json file brings back sheets, documents and what the add-on remembers", () => {
	const file = read(written());
	expect(file.sheets[0]!.cells).toEqual({ 0: { 0: "Mara", 1: { formula: "=1+1" } } });
	expect(file.addOn?.properties).toEqual([["document", [["key", "value"]]]]);
	expect(file.addOn?.documents).toMatchObject([{ title: "Brief", appProperties: { creator: "mara" } }]);
});

test.each([
	["no JSON", "{", /^"tracker\.json" is not JSON: /],
	["another program's", '{"creators": []}', /^"tracker\.json" is no snapshot of the playground\. Use \.xlsx/],
	["a list", "[1, 2]", /is no snapshot of the playground/],
	[
		"of another version",
		changed('"version": 1', '"version": 2'),
		/another version of the playground made it/,
	],
	["without tabs", changed(/"sheets": \[.*?\], "addOn"/, '"sheets": [], "addOn"'), /it has no tabs/],
	[
		"with hidden tabs only",
		changed('"rowCount"', '"hidden": true, "rowCount"'),
		/all of its tabs are hidden/,
	],
	["in no time zone", changed("Europe/Berlin", "Mars/Base"), /its time zone is not known/],
	["with a cell of nothing", changed('"Mara"', '["x"]'), /a cell cannot be read in tab 1/],
	["without its size", changed('"rowCount": 1000,', ""), /rows or columns is missing in tab 1/],
	["with broken formats", changed('"cells"', '"formats": [{}], "cells"'), /its parts do not fit together/],
	["with broken documents", changed(/"body": \[/, '"body": [], "other": ['), /its documents cannot be read/],
])("a file that is %s is refused in words", (_, text, message) => {
	expect(() => read(text)).toThrow(message);
});
