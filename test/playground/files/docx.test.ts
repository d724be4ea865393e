import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createDocumentFiles } from "../../../src/playground/docs/document-files.ts";
import {
	insertTable,
	insertText,
	setBullets,
	styleCells,
	styleParagraphs,
	styleText,
} from "../../../src/playground/docs/edit-document.ts";
import { writeDocx } from "../../../src/playground/files/docx.ts";

test("a document becomes a Word file with its headings, lists, links and tables", async () => {
	const state = createDocumentFiles().create("Brief", {});
	insertText(state, 1, "Goals\nSell 100 pairs & more\nSee the page");
	styleParagraphs(state, { startIndex: 1, endIndex: 2 }, "HEADING_2");
	setBullets(state, { startIndex: 8, endIndex: 9 }, true);
	styleText(state, { startIndex: 29, endIndex: 41 }, { link: "https://example.com/a?b=1" }, ["link"]);
	insertTable(state, 41, 1, 2);
	insertText(state, 45, "When");
	styleParagraphs(
		state,
		{ startIndex: 1, endIndex: 2 },
		"HEADING_2",
		{ spaceAbove: 8, lineSpacing: 100 },
		[],
	);
	styleCells(state, 42, undefined, { backgroundColor: "#eef5f4" }, []);
	state.margins = { marginTop: 42 };
	const files = unzipSync(new Uint8Array(await (await writeDocx(state)).arrayBuffer()));
	const xml = strFromU8(files["word/document.xml"]!);
	expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
	expect(xml).toContain("Sell 100 pairs &amp; more");
	expect(xml).toContain("<w:numPr>");
	expect(xml).toMatch(/<w:hyperlink .*<w:t [^>]*>See the page<\/w:t>/s);
	expect(xml).toContain('w:before="160"');
	expect(xml).toContain('w:fill="eef5f4"');
	expect(xml).toMatch(/<w:pgMar [^>]*w:top="840"/);
	expect(xml).toMatch(/<w:tbl>.*When.*<\/w:tbl>/s);
	expect(strFromU8(files["word/_rels/document.xml.rels"]!)).toContain("https://example.com/a?b=1");
});
