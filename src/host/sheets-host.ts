import type { CellPlace, HeldCell } from "../core/formula-insertion.ts";
import type { Host } from "../core/host.ts";
import { problem } from "../core/problem.ts";
import { PERSON_SETTING } from "../core/runs/read-workbook.ts";
import type { Tab } from "../core/tab.ts";
import { forgetDays, PATTERN } from "./cell-values.ts";
import { addCharts, readCharts, removeCharts } from "./charts.ts";
import { documentsHost } from "./docs/documents-host.ts";
import { openHeaders } from "./header-protection.ts";
import { inWords, keepingInWords } from "./in-words.ts";
import { addColumns, clearColumn, deleteTab, insertTab } from "./make-tabs.ts";
import {
	formulasDownTo,
	heldCell,
	rangeAt,
	readColumn,
	readTab,
	readTopInFront,
	readValues,
} from "./read-tab.ts";
import { appendRow, writeEdits } from "./write-edits.ts";

const LOCK_WAIT_MS = 5_000;
const BUSY_SETTING = "busy";

/** The port on Google Sheets, which also knows whether anything was to be written through it. */
export interface SheetsHost extends Host {
	wrote(): boolean;
	/** A cell as it is now; without a place the one that is selected. */
	heldCell(place?: CellPlace): HeldCell | undefined;
	/** What a cell shows; `""` if it is gone. */
	shownIn(place: CellPlace): string;
	/** The formulas of its column, from the first row down to its own. */
	formulasDownTo(place: CellPlace): readonly string[];
	/** The first rows of the tab in front. */
	topInFront(rows: number): Tab;
}

/** One for each call of the add-on. */
export function sheetsHost(): SheetsHost {
	const started = Date.now();
	forgetDays();
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const timeZone = spreadsheet.getSpreadsheetTimeZone();
	let unflushed = false;
	let wrote = false;
	let locked = false;
	const documents = documentsHost(spreadsheet.getId());
	const write = <T>(work: () => T): T => {
		unflushed = true;
		wrote = true;
		return work();
	};
	const flush = (): void => {
		if (unflushed) inWords("the spreadsheet", () => SpreadsheetApp.flush());
		unflushed = false;
	};
	const now = (): string => Utilities.formatDate(new Date(), timeZone, PATTERN);
	const store = (name: "document" | "user") =>
		name === "document" ? PropertiesService.getDocumentProperties() : PropertiesService.getUserProperties();
	return {
		tabNames: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
		readTab: (name) => readTab(spreadsheet, timeZone, name),
		readValues: (name) => readValues(spreadsheet, timeZone, name),
		readColumn: (name, column) => readColumn(spreadsheet, timeZone, name, column),
		write: (edits) => write(() => writeEdits(spreadsheet, timeZone, edits)),
		appendRow: (name, rowFor) => write(() => appendRow(spreadsheet, timeZone, name, rowFor)),
		insertTab: (layout) => write(() => insertTab(spreadsheet, timeZone, layout)),
		openHeaders: () => write(() => openHeaders(spreadsheet)),
		addColumns: (layout, headerRow, column) =>
			write(() => addColumns(spreadsheet, layout, headerRow, column)),
		clearColumn: (tab, headerRow, column) => write(() => clearColumn(spreadsheet, tab, headerRow, column)),
		deleteTab: (name) => write(() => deleteTab(spreadsheet, name)),
		readCharts: (tab) => readCharts(spreadsheet, tab),
		addCharts: (tab, charts) => write(() => addCharts(spreadsheet, tab, charts)),
		removeCharts: (tab, ids) => write(() => removeCharts(spreadsheet, tab, ids)),
		flush,
		locked(work) {
			const lock = LockService.getDocumentLock();
			const properties = PropertiesService.getDocumentProperties();
			if (!lock?.tryLock(LOCK_WAIT_MS)) {
				return problem(whoIsBusy(properties.getProperty(BUSY_SETTING) ?? ""));
			}
			locked = true;
			try {
				sayWhoIsBusy(properties, store("user").getProperty(PERSON_SETTING) ?? "");
				return work();
			} finally {
				sayWhoIsBusy(properties, null);
				try {
					flush();
				} finally {
					lock.releaseLock();
				}
			}
		},
		readSetting: (name, key) => store(name).getProperty(key) ?? undefined,
		writeSetting(name, key, value) {
			if (value === undefined) store(name).deleteProperty(key);
			else keepingInWords(() => store(name).setProperty(key, value));
		},
		readSettings(prefix) {
			const all = PropertiesService.getDocumentProperties().getProperties();
			return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
		},
		get documents() {
			// Only under the lock are they written.
			wrote = wrote || locked;
			return documents;
		},
		wrote: () => wrote,
		heldCell: (place) => heldCell(spreadsheet, timeZone, place),
		shownIn: (place) => rangeAt(spreadsheet, place)?.getDisplayValue() ?? "",
		formulasDownTo: (place) => formulasDownTo(spreadsheet, place),
		topInFront: (rows) => readTopInFront(spreadsheet, timeZone, rows),
		now,
		elapsed: () => Date.now() - started,
		region: () => ({ locale: spreadsheet.getSpreadsheetLocale(), timeZone }),
	};
}

/** Never the own name: whoever runs a tool in two windows has only themselves to wait for. */
function whoIsBusy(left: string): string {
	const [name, key] = left.split("\n");
	if (key && key === Session.getTemporaryActiveUserKey())
		return "You have a tool running in another window. Wait until it is done, then try again.";
	return `${name || "A teammate"} is running a tool in this workbook. Try again in a moment.`;
}

/** A name for those who wait, and by what they know their own; work is done whether it can be left or not. */
function sayWhoIsBusy(properties: GoogleAppsScript.Properties.Properties, name: string | null): void {
	try {
		if (name === null) properties.deleteProperty(BUSY_SETTING);
		else properties.setProperty(BUSY_SETTING, `${name}\n${Session.getTemporaryActiveUserKey()}`);
	} catch {
		// They are told "A teammate".
	}
}
