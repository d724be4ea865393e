import { expect, test } from "vitest";
import { composeDocument } from "../../../src/core/docs/compose-document.ts";
import { brief } from "../../../src/documents/brief.ts";

test("what Docs would drop from a text is not put in, so that what was written is found again", () => {
	const values = { summary: "Light\u0007 and\ue012 quick", brand: "A", campaign: "B", creator: "C" };
	const table = { kind: "table" as const, rows: [["Post"], ["Reel,\n long\u0001"]] };
	const facts = { values: { ...values, deliverables: "1 reel" }, blocks: { deliverables: [table] } };
	const { sections } = composeDocument(brief, "key", {}, facts).document;
	expect(sections[0]!.blocks[1]).toEqual({ kind: "paragraph", text: "Light and quick" });
	expect(sections[1]!.blocks[1]).toEqual({ kind: "table", rows: [["Post"], ["Reel, long"]] });
});
