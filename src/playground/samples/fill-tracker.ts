import type { Content, SheetSnapshot, WorkbookSnapshot } from "../model/types.ts";

export type Row = Readonly<Record<string, Content>>;

export interface TrackerContents {
	/** By the name of the setting, for the Campaign tab; other settings stay. */
	readonly settings: Readonly<Record<string, Content>>;
	/** By tab, rows by header; the other tabs that hold rows of a campaign are left blank. */
	readonly rows: Readonly<Record<string, readonly Row[]>>;
}

/** Tabs whose rows belong to one campaign. */
const CAMPAIGN_TABS = ["Roster", "Packages", "Plan", "Deliverables", "Codes & Links", "Results", "Payments"];
/** What the add-on noted while the tracker was made, which is of no use to another campaign. */
const NOTED = "Planner log";

/** A tracker with the tabs and formats of another one, and contents of its own. Its formulas stay. */
export function fillTracker(tracker: WorkbookSnapshot, contents: TrackerContents): WorkbookSnapshot {
	const sheets = tracker.sheets
		.filter(({ name }) => name !== NOTED)
		.map((sheet) => {
			if (sheet.name === "Campaign") return withSettings(sheet, contents.settings);
			if (sheet.name === "Activity") return withRows(sheet, []);
			return CAMPAIGN_TABS.includes(sheet.name) ? withRows(sheet, contents.rows[sheet.name] ?? []) : sheet;
		});
	return { ...tracker, sheets };
}

/** A day as cells hold it. */
export function day(year: number, month: number, date: number): number {
	return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}

function withSettings(sheet: SheetSnapshot, settings: TrackerContents["settings"]): SheetSnapshot {
	const cells = Object.entries(sheet.cells).map(([row, line]) => {
		const value = settings[String(line[0])];
		return [row, value === undefined ? line : { ...line, 1: value }];
	});
	const known = Object.values(sheet.cells).map((line) => String(line[0]));
	const unknown = Object.keys(settings).find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Error(`The Campaign tab has no setting "${unknown}".`);
	return { ...sheet, cells: Object.fromEntries(cells) };
}

function withRows(sheet: SheetSnapshot, rows: readonly Row[]): SheetSnapshot {
	const header = sheet.cells[0] ?? {};
	const columns = new Map(Object.entries(header).map(([column, name]) => [name, column]));
	const lines = rows.map((row, index) => {
		const cells = Object.entries(row).map(([name, content]) => {
			const column = columns.get(name);
			if (column === undefined) throw new Error(`The tab "${sheet.name}" has no column "${name}".`);
			return [column, content];
		});
		return [index + 1, Object.fromEntries(cells)];
	});
	return {
		...sheet,
		rowCount: Math.max(sheet.rowCount, rows.length + 100),
		cells: { 0: header, ...Object.fromEntries(lines) },
	};
}
