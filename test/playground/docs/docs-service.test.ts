import { describe, expect, test } from "vitest";
import { createDocumentFiles } from "../../../src/playground/docs/document-files.ts";
import { documentJson } from "../../../src/playground/docs/document-json.ts";
import { insertTable, insertText } from "../../../src/playground/docs/edit-document.ts";
import { evaluate } from "../services/open-script.ts";

function blankDocument() {
	return createDocumentFiles().create("Brief", {});
}

test("an empty 2 × 2 table has the index offsets that Google documents", () => {
	// https://developers.google.com/workspace/docs/api/how-tos/tables (read 2026): the table at S ends at S + 12.
	const state = blankDocument();
	insertText(state, 1, "Timeline");
	insertTable(state, 9, 2, 2);
	const content = documentJson(state).body!.content!;
	expect(content.map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
		[undefined, 1],
		[1, 10],
		[10, 22],
		[22, 23],
	]);
	const rows = content[2]!.table!.tableRows!;
	const offsets = rows.map(({ startIndex, endIndex, tableCells }) => [
		startIndex! - 10,
		endIndex! - 10,
		...tableCells!.map((cell) => [
			cell.startIndex! - 10,
			cell.endIndex! - 10,
			cell.content![0]!.startIndex! - 10,
		]),
	]);
	expect(offsets).toEqual([
		[1, 6, [2, 4, 3], [4, 6, 5]],
		[6, 11, [7, 9, 8], [9, 11, 10]],
	]);
});

function script(body: string): unknown {
	return evaluate(`
		const file = Drive.Files.create({ name: "Brief", mimeType: "application/vnd.google-apps.document", appProperties: { ccp: "k" } });
		const id = file.id;
		const update = (...requests) => Docs.Documents.batchUpdate({ requests }, id);
		const text = () => Docs.Documents.get(id).body.content.slice(1).map(({ paragraph }) => paragraph ? paragraph.elements.map(({ textRun }) => textRun.content).join("") : "[table]").join("");
		${body}`);
}

describe("requests", () => {
	test.each([
		[
			"text and newlines",
			'update({ insertText: { location: { index: 1 }, text: "a\\nb" } }); return text()',
			"a\nb\n",
		],
		[
			"deletions that join paragraphs",
			'update({ insertText: { location: { index: 1 }, text: "one\\ntwo" } }, { deleteContentRange: { range: { startIndex: 3, endIndex: 6 } } }); return text()',
			"onwo\n",
		],
		[
			"a new paragraph looks like the one it is put into",
			'update({ insertText: { location: { index: 1 }, text: "Goals" } }, { updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: { namedStyleType: "HEADING_1" }, fields: "namedStyleType" } }, { insertText: { location: { index: 6 }, text: "\\nmore" } }); return Docs.Documents.get(id).body.content[2].paragraph.paragraphStyle.namedStyleType',
			"HEADING_1",
		],
		[
			"a named range grows with text put inside it, and moves with text put before it",
			'update({ insertText: { location: { index: 1 }, text: "abcdef" } }, { createNamedRange: { name: "n", range: { startIndex: 2, endIndex: 4 } } }, { insertText: { location: { index: 3 }, text: "XX" } }, { insertText: { location: { index: 1 }, text: "Y" } }); return JSON.stringify(Docs.Documents.get(id).namedRanges.n.namedRanges[0].ranges)',
			'[{"startIndex":3,"endIndex":7}]',
		],
		[
			"control characters and private ones are dropped",
			'update({ insertText: { location: { index: 1 }, text: "a\\u000bb\\ue000\\u0007c" } }); return JSON.stringify(text())',
			JSON.stringify("a\u000bbc\n"),
		],
		[
			"a paragraph that loses its bullet stays indented",
			'update({ createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: "BULLET_DISC_CIRCLE_SQUARE" } }, { deleteParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } }); return JSON.stringify(Docs.Documents.get(id).body.content[1].paragraph.paragraphStyle.indentStart)',
			'{"magnitude":36,"unit":"PT"}',
		],
		[
			"files are found by their property",
			`return Drive.Files.list({ q: "appProperties has { key='ccp' and value='k' } and trashed = false" }).files[0].name`,
			"Brief",
		],
		[
			"what is not asked for is not told",
			"return JSON.stringify(Drive.Files.get(id))",
			'{"kind":"drive#file","id":"document-1","name":"Brief","mimeType":"application/vnd.google-apps.document"}',
		],
		[
			"whether a file lies in the bin is told if asked",
			'return Drive.Files.get(id, { fields: "trashed" }).trashed',
			false,
		],
		[
			"files in the bin are listed apart",
			`return Drive.Files.list({ q: "mimeType = 'application/vnd.google-apps.document' and trashed = true" }).files.length`,
			0,
		],
	])("%s", (_, body, expected) => {
		expect(script(body)).toBe(expected);
	});

	test.each([
		[
			"update({ insertText: { location: { index: 50 }, text: 'x' } })",
			"Invalid requests[0].insertText: Index 50 must be less than the end index of the referenced segment, 2.",
		],
		[
			"update({ deleteContentRange: { range: { startIndex: 1, endIndex: 2 } } })",
			"The range cannot include the newline character at the end of the segment.",
		],
		[
			"update({ insertTable: { location: { index: 1 }, rows: 1, columns: 1 } }, { insertText: { location: { index: 2 }, text: 'x' } })",
			"The insertion index must be inside the bounds of an existing paragraph.",
		],
		["update({ insertText: { location: { index: 1 }, text: '' } })", "The text to insert must be specified."],
		[
			"update({ updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: { spaceAbove: { magnitude: 4 } }, fields: 'spaceAbove' } })",
			"The unit of spaceAbove must be specified.",
		],
		[
			"update({ insertTable: { location: { index: 1 }, rows: 1, columns: 1 } }, { updateTableCellStyle: { tableStartLocation: { index: 1 }, tableCellStyle: {}, fields: 'backgroundColor' } })",
			"Invalid table start location.",
		],
		[
			"update({ insertTable: { location: { index: 1 }, rows: 1, columns: 1 } }, { updateTableCellStyle: { tableRange: { tableCellLocation: { tableStartLocation: { index: 2 } }, rowSpan: 2, columnSpan: 1 }, tableCellStyle: {}, fields: 'backgroundColor' } })",
			"The table range is outside of the table.",
		],
		["update({ replaceAllText: {} })", "The request replaceAllText is not implemented in the playground."],
		['Drive.Files.get("gone")', "File not found: gone."],
		['Drive.Files.get(id, { fields: "bin" })', "Invalid field selection bin"],
		['Docs.Documents.get("gone")', "Requested entity was not found."],
		["Docs.Documents.create({})", "Docs.Documents.create is not implemented in the playground."],
	])("%s is refused", (body, message) => {
		expect(() => script(body)).toThrow(message);
	});

	test("of a batch are all made or none", () => {
		const body = `try { update({ insertText: { location: { index: 1 }, text: "a" } }, { insertText: { location: { index: 50 }, text: "b" } }); } catch {} return text()`;
		expect(script(body)).toBe("\n");
	});
});
