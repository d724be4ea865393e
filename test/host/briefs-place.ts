import { expect } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import type { BriefsInput } from "../../src/core/briefs/details.ts";
import type { Host } from "../../src/core/host.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import type { Tool } from "../../src/core/tool.ts";
import { deliverables } from "../../src/core/tracker/deliverables.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { createDocumentFiles, type DocumentFiles } from "../../src/playground/docs/document-files.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { createStores, type Stores } from "../../src/playground/services/stores.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { writeBriefs } from "../../src/tools/write-briefs.ts";
import { openHost } from "./open-host.ts";

/** All that outlives a call of the script. */
export interface Place {
	readonly workbook: WorkbookModel;
	readonly stores: Stores;
	readonly documents: DocumentFiles;
}

export const LINK = deliverables.columns.findIndex(({ name }) => name === "brief link");

export function sampleWorkbook(): ReturnType<WorkbookModel["snapshot"]> {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	run(host, setUpTracker, { sample: true }, "set-up-run");
	return workbook.snapshot();
}

/** The sample campaign's tabs that briefs are made from, with so many rows, and the texts of briefs already in Templates. */
export function leanWorkbook(rowCount = 100): ReturnType<WorkbookModel["snapshot"]> {
	const { host, workbook } = openHost({ workbook: loadWorkbook(sampleWorkbook()) });
	const { items } = previewOf(host);
	const accept = items.filter(({ kind }) => kind === "add-tab").map(({ token }) => token);
	apply(host, tracker, writeBriefs, {}, { accept, run: "templates-run" });
	const snapshot = workbook.snapshot();
	const needed = ["Campaign", "Deliverables", "Codes & Links", "Templates", "Activity", "Planner log"];
	const sheets = snapshot.sheets.filter(({ name }) => needed.includes(name));
	return { ...snapshot, sheets: sheets.map((sheet) => ({ ...sheet, rowCount })) };
}

/** The sample campaign with a post of each of so many creators. */
export function manyCreators(count: number): ReturnType<WorkbookModel["snapshot"]> {
	const workbook = loadWorkbook(leanWorkbook(count + 100));
	const sheet = workbook.sheet("Deliverables")!;
	const rows = Array.from({ length: count }, (_, row) => {
		const name = `Creator ${row}`;
		return [`CREATOR${row}-IG-01`, name, `creator.${row}`, "Instagram", "reel"];
	});
	workbook.setContents(sheet.id, 1, 0, rows);
	// Short ones: goals, key messages, do, don't, audience and offer are left blank.
	for (const row of [7, 8, 9, 10, 11, 12]) {
		workbook.setContents(workbook.sheet("Campaign")!.id, row, 1, [[null]]);
	}
	return workbook.snapshot();
}

export function openPlace(start: ReturnType<WorkbookModel["snapshot"]>): Place {
	return { workbook: loadWorkbook(start), stores: createStores(), documents: createDocumentFiles() };
}

export function previewOf(host: Host, input: BriefsInput = {}): Preview {
	const shown = preview(host, writeBriefs, input);
	if (isProblem(shown)) throw new Error(shown.problem);
	return shown;
}

export function write(host: Host, input: BriefsInput, id: string): void {
	run(host, writeBriefs, input, id);
}

function run<Input>(host: Host, tool: Tool<Input>, input: Input, id: string): void {
	const shown = preview(host, tool, input);
	if (isProblem(shown)) throw new Error(shown.problem);
	const answer = apply(host, tracker, tool, input, {
		accept: shown.items.map(({ token }) => token),
		run: id,
	});
	if (isProblem(answer)) throw new Error(answer.problem);
}

/** Runs `work` with the call at `position` failing; says whether it came to that. */
export function failAt(place: Place, position: number, work: (host: Host) => void): boolean {
	let [calls, armed] = [0, false];
	const { host } = openHost({
		...place,
		onCall: () => {
			if (armed && calls++ === position) throw new Error("Service timed out.");
		},
	});
	armed = true;
	try {
		work(host);
	} catch (error) {
		expect(String(error)).toMatch(/timed out|try again/i);
	}
	return calls > position;
}

/** One document for each creator, all linked, with every section once. */
export function expectWhole(place: Place, creators: readonly string[], message: string): void {
	const { all } = place.documents;
	expect(all.map(({ title }) => title).sort(), message).toEqual(
		[...creators].sort().map((name) => `Stridelab, Spring launch: brief for ${name}`),
	);
	const ids = linksIn(place).flatMap((link) => (link === "" ? [] : link.split("/")[5]));
	expect(new Set(ids), message).toEqual(new Set(all.map(({ id }) => id)));
	for (const document of all) {
		const names = document.namedRanges.map(({ name }) => name.split("/")[1]);
		expect(names.length, message).toBeGreaterThan(10);
		expect(new Set(names).size, message).toBe(names.length);
		expect(textIn(document).split("What to make").length, message).toBe(2);
	}
}

export function linksIn({ workbook }: Place): string[] {
	const cells = workbook.snapshot().sheets.find(({ name }) => name === "Deliverables")!.cells;
	const rows = Object.entries(cells).filter(([row]) => row !== "0");
	return rows.filter(([, row]) => row[0] != null).map(([, row]) => String(row[LINK] ?? ""));
}

/** As the indexes of the document count it, but for tables. */
export function textIn(state: DocumentFiles["all"][number]): string {
	return state.body
		.map((element) => (element.kind === "paragraph" ? `${element.text}\n` : "\u0000"))
		.join("");
}

export function copyOf(stores: Stores): Stores {
	const copy = createStores();
	const kept = stores.properties("document");
	for (const key of kept.keys()) copy.properties("document").set(key, kept.get(key)!);
	return copy;
}
