import { vi } from "vitest";
import type { Applied, Envelope, Preview, Undone } from "../../src/core/answers.ts";
import { callFunction } from "../../src/core/call-function.ts";
import { LOG_TAB } from "../../src/core/runs/log-tab.ts";
import type { SheetFunction } from "../../src/core/sheet-function.ts";
import { cellAddress } from "../../src/core/tables/a1.ts";
import * as functions from "../../src/functions/index.ts";
import { runTool } from "../../src/host/run-tool.ts";
import { createDocumentFiles, type DocumentFiles } from "../../src/playground/docs/document-files.ts";
import type { DocumentState } from "../../src/playground/docs/document-state.ts";
import type { WorkbookModel, WorkbookSnapshot } from "../../src/playground/model/types.ts";
import { loadWorkbook } from "../../src/playground/model/workbook.ts";
import type { Services } from "../../src/playground/services/create-services.ts";
import { createLocks, createStores, type Locks, type Stores } from "../../src/playground/services/stores.ts";
import { type OpenOptions, openHost } from "../host/open-host.ts";

/** All that outlives a call of the script, as plain data. */
export interface State {
	readonly workbook: WorkbookSnapshot;
	readonly properties: { readonly [key: string]: string };
	readonly documents: readonly DocumentState[];
	/** The add-on's functions compute in cells, which takes its time. */
	readonly computes?: boolean;
}

/** The same, alive. */
export interface Place {
	readonly workbook: WorkbookModel;
	readonly stores: Stores;
	readonly documents: DocumentFiles & { remove(id: string): void };
	readonly locks: Locks & { forget(): void };
	readonly computes: boolean;
}

export function open({ workbook, properties, documents, computes = false }: State): Place {
	const stores = createStores();
	for (const [key, value] of Object.entries(properties)) stores.properties("document").set(key, value);
	return {
		workbook: computes
			? computing(withShortTabs(loadWorkbook(workbook)))
			: withShortTabs(loadWorkbook(workbook)),
		stores,
		documents: removableDocuments(documents),
		locks: forgetfulLocks(),
		computes,
	};
}

/** Those of the playground only go to the bin, from which they can still be read. */
function removableDocuments(kept: readonly DocumentState[]): Place["documents"] {
	const files = createDocumentFiles(kept);
	const removed = new Set<string>();
	return {
		get all() {
			return files.all.filter(({ id }) => !removed.has(id));
		},
		get: (id) => (removed.has(id) ? undefined : files.get(id)),
		create: files.create,
		change: files.change,
		subscribe: files.subscribe,
		remove: (id) => removed.add(id),
	};
}

function computing(workbook: WorkbookModel): WorkbookModel {
	workbook.customFunctions = {
		names: new Set(Object.keys(functions)),
		call: (name, args) => callFunction((functions as { [name: string]: SheetFunction })[name]!, args),
	};
	return workbook;
}

function forgetfulLocks(): Place["locks"] {
	let locks = createLocks();
	return {
		acquire: (name, holder) => locks.acquire(name, holder),
		release: (name, holder) => locks.release(name, holder),
		releaseAll: (holder) => locks.releaseAll(holder),
		forget: () => {
			locks = createLocks();
		},
	};
}

/** A new tab has 64 rows instead of 1,000, which are read again and again. */
function withShortTabs(workbook: WorkbookModel): WorkbookModel {
	const insertSheet = (name: string, index?: number) => {
		const sheet = workbook.insertSheet(name, index);
		workbook.setSheet(sheet.id, { rowCount: 64 });
		return sheet;
	};
	return Object.create(workbook, { insertSheet: { value: insertSheet } }) as WorkbookModel;
}

export function stateOf({ workbook, stores, documents, computes }: Place): State {
	const kept = stores.properties("document");
	const properties = Object.fromEntries([...kept.keys()].sort().map((key) => [key, kept.get(key)!]));
	return { workbook: workbook.snapshot(), properties, documents: documents.all, computes };
}

let executions = 0;

/** One call of the add-on by the sidebar; when it is over the script lets go of its locks, as it does at Google. */
export function call<T>(
	place: Place,
	id: string,
	request: unknown,
	options: Pick<OpenOptions, "around" | "calls" | "onCall" | "user"> = {},
): Envelope<T> {
	const execution = `execution ${executions++}`;
	running.push(openHost({ ...place, ...options, execution, clock }).services);
	try {
		return JSON.parse(runTool(id, JSON.stringify(request))) as Envelope<T>;
	} finally {
		place.locks.releaseAll(execution);
		vi.unstubAllGlobals();
		running.pop();
		for (const [name, service] of Object.entries(running[running.length - 1] ?? {}))
			vi.stubGlobal(name, service);
	}
}

/** Those of the calls under way: somebody else's may happen in the middle of one. */
const running: Services[] = [];

/** Whoever waits moves the simulated time on. */
const clock = {
	now: () => Date.now(),
	sleep: (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds),
};

/** The answer, or an exception with the tool's message. */
export function answerOf<T>(envelope: Envelope<T>): T {
	if (!envelope.ok) throw new Error(envelope.message);
	return envelope.data;
}

export const shownBy = (place: Place, id: string, input: unknown): Preview =>
	answerOf(call<Preview>(place, id, { step: "preview", input }));

/** Previews and applies all, replacements too. */
export function runAll(place: Place, id: string, input: unknown, run: string): Applied {
	const accept = shownBy(place, id, input).items.map(({ token }) => token);
	return applyAll(place, id, { step: "apply", input, accept, run });
}

/** Slice by slice, as the sidebar does it. */
export function applyAll(place: Place, id: string, request: unknown): Applied {
	let answer = answerOf(call<Applied>(place, id, request));
	while (answer.remaining > 0) answer = answerOf(call<Applied>(place, id, request));
	return answer;
}

export const undo = (place: Place, run?: string): Undone =>
	answerOf(call<Undone>(place, "undo", run === undefined ? {} : { run }));

/** The log of runs, and the list of them, to which undo adds. */
const UNSEEN: readonly string[] = [LOG_TAB, "Activity"];

/** Where two workbooks differ in what people see and would miss: all cells but the log of runs and the list of them. */
export function differences(actual: State, expected: State, except: RegExp = /$^/): string[] {
	const [a, b] = [cellsOf(actual), cellsOf(expected)];
	const places = [...new Set([...a.keys(), ...b.keys()])];
	return places
		.filter((place) => a.get(place) !== b.get(place) && !except.test(place))
		.map((place) => `${place}: ${a.get(place)} instead of ${b.get(place)}`)
		.slice(0, 10);
}

function cellsOf({ workbook }: State): Map<string, string> {
	const cells = new Map<string, string>();
	for (const sheet of workbook.sheets) {
		if (UNSEEN.includes(sheet.name)) continue;
		cells.set(sheet.name, sheet.protected ? "protected" : "there");
		for (const [index, chart] of (sheet.charts ?? []).entries())
			cells.set(`${sheet.name} chart ${index + 1}`, JSON.stringify(chart));
		for (const [row, line] of Object.entries(sheet.cells)) {
			for (const [column, content] of Object.entries(line))
				cells.set(`${sheet.name} ${cellAddress(Number(row), Number(column))}`, withoutIds(content));
		}
	}
	return cells;
}

/** Contents of cells that a tab had and no longer has, wherever they stood; an array formula moves with its column. */
export function lost(before: State, now: State): string[] {
	const missing: string[] = [];
	for (const { name, cells } of before.workbook.sheets) {
		if (UNSEEN.includes(name)) continue;
		const left = contents(now.workbook.sheets.find((sheet) => sheet.name === name)?.cells ?? {});
		for (const content of contents(cells)) {
			const at = left.indexOf(content);
			if (at >= 0) left.splice(at, 1);
			else if (!content.startsWith('{"formula"')) missing.push(`${name} ${content}`);
		}
	}
	return missing;
}

function contents(cells: State["workbook"]["sheets"][number]["cells"]): string[] {
	return Object.values(cells).flatMap((line) =>
		Object.values(line).map((content) => JSON.stringify(content)),
	);
}

/** Rows that a tab holds twice. */
export function doubled({ workbook }: State): string[] {
	return workbook.sheets
		.filter(({ name }) => !UNSEEN.includes(name))
		.flatMap(({ cells }) => {
			const lines = Object.values(cells).map((line) => JSON.stringify(Object.values(line)));
			return lines.filter((line, index) => line.length > 20 && lines.indexOf(line) !== index);
		});
}

/** Every document made has an id of its own. */
function withoutIds(content: unknown): string {
	return JSON.stringify(content).replace(/document-\d+/, "document");
}

/** The documents that the sheet links to with their sections and texts, as text. */
export function documentsOf({ documents, workbook }: State): string[] {
	const cells = JSON.stringify(workbook.sheets.map((sheet) => sheet.cells));
	const linked = documents.filter(({ id }) => cells.includes(`/${id}/`));
	return linked.map(({ title, body, namedRanges }) => {
		const sections = namedRanges.map(({ name, start, end }) => `${name} ${start}-${end}`);
		return `${title}: ${JSON.stringify(body)} ${sections.join(", ")}`;
	});
}
