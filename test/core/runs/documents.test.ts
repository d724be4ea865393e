import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import type { Applied, Preview } from "../../../src/core/answers.ts";
import type { GeneratedDocument } from "../../../src/core/docs/blocks.ts";
import { documentDigest, documentName } from "../../../src/core/docs/document-name.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { undoRun } from "../../../src/core/runs/undo.ts";
import type { Tool } from "../../../src/core/tool.ts";
import { deliverables } from "../../../src/core/tracker/deliverables.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { newTab } from "../../../src/core/tracker/layout.ts";
import type { MemoryDocuments } from "./memory-documents.ts";
import { type MemoryHost, memoryHost } from "./memory-host.ts";

/** One brief for each post; its goals say what it is told. */
const briefs: Tool<{ goals: string; posts: number }> = {
	id: "write-test-briefs",
	title: "Write briefs",
	summary: "Writes",
	fields: [],
	input: () => z.any() as never,
	reads: () => ["Deliverables"],
	writesDocuments: true,
	plan(workbook, { goals, posts }) {
		const changes = Array.from({ length: posts }, (_, index) => {
			const document: GeneratedDocument = {
				kind: "brief",
				key: `post-${index}`,
				title: `Brief ${index}`,
				sections: [
					{ id: "goals", blocks: [{ kind: "paragraph", text: goals }] },
					{ id: "timeline", blocks: [{ kind: "paragraph", text: "1 Dec" }] },
				],
			};
			const link = { tab: "Deliverables", column: "brief link", keys: [`post-${index}`] };
			return { kind: "write-document" as const, label: document.title, document, link };
		});
		const linkColumn = workbook.tabs.Deliverables!.values[0]!.indexOf("Brief link");
		const isCurrent = (index: number) => {
			const { document } = changes[index]!;
			const row = workbook.tabs.Deliverables!.values.find((line) => line[0] === document.key);
			const known = workbook.documents[documentName(document)];
			return row?.[linkColumn] !== "" && known?.digest === documentDigest(document);
		};
		return { changes: changes.filter((_, index) => !isCurrent(index)), left: [], refused: [] };
	},
};

function trackerHost(posts: number): MemoryHost {
	const host = memoryHost();
	const rows = Array.from({ length: posts }, (_, index) => [`post-${index}`]);
	host.insertTab(newTab(deliverables, rows, () => undefined));
	return host;
}

function run(host: MemoryHost, id: string, input: { goals: string; posts: number }): Applied {
	const { items } = preview(host, briefs, input) as Preview;
	const accept = items.map(({ token }) => token);
	return apply(host, tracker, briefs, input, { accept, run: id }) as Applied;
}

function files(host: MemoryHost) {
	return [...(host.documents as MemoryDocuments).files.values()];
}

function links(host: MemoryHost): unknown[] {
	const [header, ...rows] = host.readTab("Deliverables")!.values;
	return rows.map((row) => row[header!.indexOf("Brief link")] ?? "");
}

describe("documents of a run", () => {
	test("are made once, linked, and the same run again changes nothing", () => {
		const host = trackerHost(2);
		expect(run(host, "run-00001", { goals: "Sell.", posts: 2 }).summary).toBe(
			"Wrote 2 documents, filled 2 cells.",
		);
		expect(links(host)).toEqual(["https://docs.example/document-1", "https://docs.example/document-2"]);
		expect((preview(host, briefs, { goals: "Sell.", posts: 2 }) as Preview).items).toEqual([]);
	});

	test("are brought up to date, but for what a person edited", () => {
		const host = trackerHost(1);
		run(host, "run-00001", { goals: "Sell.", posts: 1 });
		const [file] = files(host);
		file!.sections[1] = { ...file!.sections[1]!, text: "2 Dec, says Ana" };
		const { refused } = run(host, "run-00002", { goals: "Sell more.", posts: 1 });
		expect(refused).toEqual([]);
		expect(files(host).map(({ sections }) => sections.map(({ text }) => text))).toEqual([
			["Sell more.", "2 Dec, says Ana"],
		]);
	});

	test("that were deleted are told while their link stands, and made anew once it is cleared", () => {
		const host = trackerHost(1);
		run(host, "run-00001", { goals: "Sell.", posts: 1 });
		(host.documents as MemoryDocuments).files.clear();
		expect(run(host, "run-00002", { goals: "Sell more.", posts: 1 }).refused).toMatchObject([
			{ label: "Brief 0", reason: expect.stringContaining("clear its link") },
		]);
		const column = host.readTab("Deliverables")!.values[0]!.indexOf("Brief link");
		host.write([{ tab: "Deliverables", row: 1, column, cells: [[""]] }]);
		run(host, "run-00003", { goals: "Sell more.", posts: 1 });
		expect(files(host)).toHaveLength(1);
		expect(links(host)).toEqual(["https://docs.example/document-1"]);
	});

	test("stay in Drive when the run is undone; their links go", () => {
		const host = trackerHost(1);
		run(host, "run-00001", { goals: "Sell.", posts: 1 });
		expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
		expect(links(host)).toEqual([""]);
		expect(files(host)).toHaveLength(1);
	});

	test("take as many calls as there is time for", () => {
		const host = trackerHost(4);
		let calls = 0;
		host.elapsed = () => calls++ * 12_000;
		const input = { goals: "Sell.", posts: 4 };
		const { items } = preview(host, briefs, input) as Preview;
		const request = { accept: items.map(({ token }) => token), run: "run-00001" };
		const remaining: number[] = [];
		for (let slice = 0; slice < 6 && remaining[remaining.length - 1] !== 0; slice++) {
			calls = 0;
			const answer = apply(host, tracker, briefs, input, request) as Applied;
			expect(answer.refused).toEqual([]);
			remaining.push(answer.remaining);
		}
		expect(remaining).toEqual([1, 0]);
		expect(files(host)).toHaveLength(4);
		expect(links(host).every((link) => link !== "")).toBe(true);
	});
});

test("whichever call fails, the same request finishes without a second document", () => {
	const input = { goals: "Sell.", posts: 2 };
	for (let failing = 0; failing < 200; failing++) {
		const host = trackerHost(2);
		const { items } = preview(host, briefs, input) as Preview;
		const request = { accept: items.map(({ token }) => token), run: "run-00001" };
		let calls = 0;
		let failed = false;
		host.onCall = () => {
			if (calls++ !== failing) return;
			failed = true;
			throw new Error("Service error");
		};
		try {
			apply(host, tracker, briefs, input, request);
		} catch (error) {
			expect(String(error)).toContain("Service error");
		}
		host.onCall = () => {};
		const again = apply(host, tracker, briefs, input, request) as Applied;
		expect(again.refused, `call ${failing}`).toEqual([]);
		expect(files(host), `call ${failing}`).toHaveLength(2);
		expect(links(host), `call ${failing}`).toEqual([
			"https://docs.example/document-1",
			"https://docs.example/document-2",
		]);
		expect(files(host).map(({ sections }) => sections.length)).toEqual([2, 2]);
		if (!failed) {
			expect(failing).toBeGreaterThan(8);
			return;
		}
	}
	throw new Error("The run never came to its end.");
});
