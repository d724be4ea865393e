import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	type Block,
	type GeneratedDocument,
	type Section,
	sectionText,
} from "../../../src/core/docs/blocks.ts";
import { textDigest } from "../../../src/core/docs/section-name.ts";
import { updateDocument } from "../../../src/core/docs/update-document.ts";
import { documentsHost } from "../../../src/host/docs/documents-host.ts";
import { createDocumentFiles, type DocumentFiles } from "../../../src/playground/docs/document-files.ts";
import { paragraphs } from "../../../src/playground/docs/document-state.ts";
import { deleteContent, insertText } from "../../../src/playground/docs/edit-document.ts";
import { openHost } from "../open-host.ts";

afterEach(() => vi.unstubAllGlobals());

function open() {
	const documents = createDocumentFiles();
	openHost({ documents });
	return { documents, store: documentsHost("spreadsheet") };
}

const goals: Section = {
	id: "goals",
	blocks: [
		{ kind: "heading", level: 2, text: "Goals" },
		{ kind: "list", items: ["Sell 100 pairs", "Reach runners"] },
		{ kind: "paragraph", text: "Read more", link: "https://example.com" },
	],
};
const timeline: Section = {
	id: "timeline",
	blocks: [
		{ kind: "heading", level: 2, text: "Timeline" },
		{
			kind: "table",
			rows: [
				["What", "When"],
				["Draft", "8 Nov"],
				["Post 🎉", ""],
			],
		},
	],
};
const brief: GeneratedDocument = { kind: "brief", key: "mara", title: "Brief", sections: [goals, timeline] };

function write(store: ReturnType<typeof documentsHost>, id: string, wanted: GeneratedDocument) {
	const update = updateDocument(store.read(id)!.sections, wanted, []);
	store.write(id, update.edits);
	return update;
}

function shapeOf(documents: DocumentFiles, id: string) {
	return paragraphs(documents.get(id)!.body).map(({ paragraph: { text, style, bullet, looks } }) =>
		[text, style, bullet ? "bullet" : "", looks[0]?.bold ? "bold" : "", looks[0]?.link ?? ""]
			.filter(Boolean)
			.join(" | "),
	);
}

describe("a document", () => {
	test("is found again under its key, by the workbook that made it only", () => {
		const { store } = open();
		const made = store.create("brief/mara", "Brief");
		expect(store.find("brief/mara")).toEqual(made);
		expect(store.find("brief/lee")).toBe(undefined);
		expect(documentsHost("other").find("brief/mara")).toBe(undefined);
	});

	test("in the bin counts as gone, is listed there, page by page, and is not found by its key", () => {
		const { store, documents } = open();
		const made = store.create("brief/0", "Brief");
		// A day's limit does not allow so many by the service.
		const ids = [made.id, ...Array.from({ length: 1000 }, () => documents.create("Brief", {}).id)];
		expect(store.binned()).toEqual([]);
		for (const id of ids)
			documents.change(id, (state) => {
				state.trashed = true;
			});
		expect(store.read(ids[0]!)).toBe(undefined);
		expect(store.find("brief/0")).toBe(undefined);
		expect(store.binned()).toEqual(ids);
		expect(store.read("never made")).toBe(undefined);
	});

	test("gets its sections with their looks", () => {
		const { store, documents } = open();
		const { id } = store.create("brief/mara", "Brief");
		write(store, id, brief);
		expect(shapeOf(documents, id)).toEqual([
			"Goals | HEADING_2 | bold",
			"Sell 100 pairs | NORMAL_TEXT | bullet",
			"Reach runners | NORMAL_TEXT | bullet",
			"Read more | NORMAL_TEXT | https://example.com",
			"Timeline | HEADING_2 | bold",
			"What | NORMAL_TEXT | bold",
			"When | NORMAL_TEXT | bold",
			"Draft | NORMAL_TEXT",
			"8 Nov | NORMAL_TEXT",
			"Post 🎉 | NORMAL_TEXT",
			// A blank cell, and the line that every document ends with: none stands below the table.
			"NORMAL_TEXT",
			"NORMAL_TEXT",
		]);
		expect(write(store, id, brief)).toMatchObject({ same: 2, edits: [] });
	});

	test("keeps what a person edited, and gets the rest anew in its place", () => {
		const { store, documents } = open();
		const { id } = store.create("brief/mara", "Brief");
		write(store, id, brief);
		documents.change(id, (state) => insertText(state, 3, "XX"));
		const later: GeneratedDocument = {
			...brief,
			sections: [
				{ ...goals, blocks: [{ kind: "heading", level: 2, text: "Targets" }] },
				{ id: "offer", blocks: [{ kind: "paragraph", text: "10% off" }] },
				{ ...timeline, blocks: [{ kind: "heading", level: 2, text: "Dates" }] },
			],
		};
		expect(write(store, id, later)).toMatchObject({ same: 0, edited: [{ id: "goals" }] });
		expect(shapeOf(documents, id).slice(0, 6)).toEqual([
			"GoXXals | HEADING_2 | bold",
			"Sell 100 pairs | NORMAL_TEXT | bullet",
			"Reach runners | NORMAL_TEXT | bullet",
			"Read more | NORMAL_TEXT | https://example.com",
			"10% off | NORMAL_TEXT",
			"Dates | HEADING_2 | bold",
		]);
	});

	test("that a person emptied to the last line can still be written to", () => {
		const { store, documents } = open();
		const { id } = store.create("brief/mara", "Brief");
		write(store, id, { ...brief, sections: [goals] });
		documents.change(id, (state) => {
			const all = paragraphs(state.body);
			const last = all[all.length - 1]!;
			deleteContent(state, { startIndex: last.start - 1, endIndex: last.start });
		});
		write(store, id, brief);
		expect(store.read(id)!.sections.map(({ name }) => name.split("/")[1])).toEqual(["goals", "timeline"]);
		expect(store.read(id)!.sections[1]!.text).toContain("Draft\t8 Nov");
	});

	test("in an older look is brought up to date section by section, but for what a person edited", () => {
		const { store, documents } = open();
		const { id } = store.create("brief/mara", "Brief");
		write(store, id, brief);
		documents.change(id, (state) => {
			state.margins = {};
			// The names of the first version told no look.
			state.namedRanges = state.namedRanges.map((range) => ({
				...range,
				name: range.name.split("/").slice(0, 3).join("/"),
			}));
			insertText(state, 3, "XX");
		});
		expect(write(store, id, brief)).toMatchObject({
			edits: [{ replaces: expect.stringMatching(/^ccp\/timeline/) }],
			same: 1,
		});
		expect(documents.get(id)!.margins).toMatchObject({ marginTop: 42, marginLeft: 42 });
		expect(shapeOf(documents, id).filter((line) => /XX|Timeline/.test(line))).toEqual([
			"GoXXals | HEADING_2 | bold",
			"Timeline | HEADING_2 | bold",
		]);
		expect(write(store, id, brief)).toMatchObject({ edits: [], same: 2 });
	});

	test("keeps the margins that a person set", () => {
		const { store, documents } = open();
		const { id } = store.create("brief/mara", "Brief");
		write(store, id, brief);
		documents.change(id, (state) => {
			state.margins = { marginTop: 100 };
		});
		write(store, id, {
			...brief,
			sections: [{ ...goals, blocks: [{ kind: "paragraph", text: "New" }] }, timeline],
		});
		expect(documents.get(id)!.margins).toEqual({ marginTop: 100 });
	});

	test("that is gone reads as nothing", () => {
		expect(open().store.read("gone")).toBe(undefined);
	});
});

const words = fc.stringMatching(/^[A-Za-zé🎉 ]{0,12}[a-z]$/u);
const block: fc.Arbitrary<Block> = fc.oneof(
	words.map((text) => ({ kind: "heading" as const, level: 1 as const, text })),
	words.map((text) => ({ kind: "paragraph" as const, text })),
	fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => ({ kind: "list" as const, items })),
	fc
		.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), words)
		.map(([rows, columns, text]) => ({
			kind: "table" as const,
			rows: Array.from({ length: rows }, (_, row) =>
				Array.from({ length: columns }, (__, column) => (column === 1 ? "" : `${text}${row}`)),
			),
		})),
);
const sections = fc
	.array(fc.array(block, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
	.map((all) => all.map((blocks, index): Section => ({ id: `s${index}`, blocks })));

test("whatever is written is read back as the same text, also after any other version", () => {
	fc.assert(
		fc.property(sections, sections, (first, second) => {
			const { store } = open();
			const { id } = store.create("k", "T");
			for (const version of [first, second]) {
				const update = write(store, id, { ...brief, sections: version });
				expect(update.edited).toEqual([]);
				const read = new Map(store.read(id)!.sections.map(({ name, text }) => [name.split("/")[1], text]));
				for (const section of version) {
					expect(textDigest(read.get(section.id)!)).toBe(textDigest(sectionText(section)));
				}
			}
		}),
		{ numRuns: 150 },
	);
});
