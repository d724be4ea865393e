import { readSnapshotFile, writeSnapshotFile } from "../files/snapshot-file.ts";
import type { WorkbookModel } from "../model/types.ts";
import type { MenuItem } from "../runtime-types.ts";
import { attempt } from "./attempt.ts";
import { breakMenu, troubleEntry } from "./break-menu.ts";
import { clipboardEntries } from "./grid/clipboard-entries.ts";
import { filterEntries } from "./grid/filter-commands.ts";
import { deleteEntries, insertEntries, sortEntries } from "./grid/line-entries.ts";
import { openWindowFor } from "./host-window.ts";
import type { MenuEntry } from "./menu-items.ts";
import { newName } from "./people.ts";
import { replacing, type ShowWorkbook, sampleEntries } from "./sample-entries.ts";
import type { Session } from "./session.ts";
import { LONGEST_LINK, stateLink } from "./state-link.ts";
import { travel } from "./undo.ts";

/** The menus of the page; the add-on's own come under Extensions. */
export function pageMenus(session: Session, show: ShowWorkbook) {
	return [
		{ label: "File", entries: fileMenu(session, replacing(session, show)) },
		{ label: "Edit", entries: editMenu(session) },
		{ label: "Insert", entries: insertEntries(session) },
		{ label: "Data", entries: dataMenu(session) },
		{ label: "Extensions", entries: extensionsMenu(session) },
		{ label: "Break something", entries: breakMenu(session) },
	];
}

function dataMenu(session: Session): MenuEntry[] {
	return [
		...sortEntries(session),
		"separator",
		...filterEntries(session),
		"separator",
		{ label: "Named ranges", run: () => session.naming.set(true) },
	];
}

function fileMenu(session: Session, show: ShowWorkbook): MenuEntry[] {
	return [
		{
			label: "New from sample",
			entries: sampleEntries(session, show),
		},
		{ label: "Open…", run: () => chooseFile((file) => attempt(session, () => openFile(file, show))) },
		{ label: "Documents", entries: documentEntries(session) },
		"separator",
		{ label: "Open as another user", run: () => attempt(session, () => openForTeammate(session)) },
		{ label: "Copy a link to this state", run: () => attempt(session, () => copyLink(session)) },
		{ label: "Save as .xlsx", run: () => attempt(session, () => saveXlsx(session)) },
		{ label: "Save as .json", run: () => attempt(session, () => saveJson(session)) },
		"separator",
		{ label: "Settings", run: () => session.setting.set(true) },
	];
}

function openForTeammate({ shared }: Session): void {
	if (openWindowFor(newName(shared.people.get()))) return;
	throw new Error("The browser did not open a window. Allow pop-up windows for this page and try again.");
}

async function copyLink({ shared, toast }: Session): Promise<void> {
	const link = await stateLink(shared.state(), location.href);
	if (link === undefined) {
		throw new Error(
			`This workbook is too large for a link of ${LONGEST_LINK.toLocaleString("en")} characters. Save it as .xlsx instead.`,
		);
	}
	history.replaceState(null, "", link);
	await navigator.clipboard?.writeText(link).catch(() => {});
	toast.set({
		title: "Link copied",
		message:
			"It is in the address bar as well. It holds the workbook and what the add-on remembers, without documents.",
		seconds: 8,
	});
}

/** The documents that the add-on wrote, those in the bin last. */
function documentEntries({ documents, openDocument }: Session): MenuEntry[] {
	const entries = [...documents.all]
		.sort((a, b) => Number(a.trashed) - Number(b.trashed))
		.map(({ id, title, trashed }) => ({
			label: trashed ? `In the bin: ${title}` : title,
			run: () => openDocument.set(id),
		}));
	return entries.length > 0 ? entries : [{ label: "None yet", disabled: true, run: () => {} }];
}

function editMenu(session: Session): MenuEntry[] {
	const { workbook } = session;
	return [
		{
			label: "Undo",
			shortcut: "Ctrl+Z",
			disabled: workbook.undoLabel === undefined,
			run: () => travel(session, "undo"),
		},
		{
			label: "Redo",
			shortcut: "Ctrl+Y",
			disabled: workbook.redoLabel === undefined,
			run: () => travel(session, "redo"),
		},
		"separator",
		...clipboardEntries(session),
		"separator",
		{ label: "Find…", shortcut: "Ctrl+F", run: () => session.finding.set(true) },
		"separator",
		...deleteEntries(session),
	];
}

const NO_ADD_ON: MenuEntry = { label: "No add-on is loaded", disabled: true, run: () => {} };

function extensionsMenu(session: Session): MenuEntry[] {
	const menus = session.menus.get().map(({ title, items }) => ({
		label: title,
		entries: items.map((item) => addOnEntry(session, item)),
	}));
	const addOns = menus.length > 0 ? menus : [NO_ADD_ON];
	return [...addOns, "separator", troubleEntry(session, "slow", "As slow as at Google")];
}

function addOnEntry(session: Session, { label, functionName, items }: MenuItem): MenuEntry {
	if (items) return { label, entries: items.map((item) => addOnEntry(session, item)) };
	if (functionName === undefined) return "separator";
	const run = async () => {
		await session.shared.addOn.loadPages();
		session.runtime.runMenuItem(functionName);
	};
	return { label, run: () => attempt(session, run) };
}

async function openFile(file: File, show: ShowWorkbook): Promise<void> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const name = file.name.replace(/\.[^.]*$/, "");
	if (/\.(csv|tsv|txt)$/i.test(file.name)) {
		const { readCsv } = await import("../files/csv.ts");
		show({ name, snapshot: readCsv(bytes, file.name) });
	} else if (/\.xlsx$/i.test(file.name)) {
		const { readXlsx } = await import("../files/xlsx.ts");
		show({ name, snapshot: await readXlsx(bytes) });
	} else if (/\.json$/i.test(file.name)) {
		const { addOn, ...snapshot } = readSnapshotFile(bytes, file.name);
		show({ name, snapshot, ...addOn });
	} else {
		throw new Error(`"${file.name}" cannot be opened. Choose an .xlsx, .csv or .json file.`);
	}
}

async function saveXlsx({ workbook, name, toast }: Session): Promise<void> {
	const { writeXlsx } = await import("../files/xlsx.ts");
	const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	const bytes = await writeXlsx(workbook);
	download(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), `${name.get()}.xlsx`);
	toast.set({ title: "Saved as .xlsx", message: aboutXlsx(workbook), seconds: 12 });
}

/** As Google's own download: tabs that are hidden here are hidden there. */
function aboutXlsx({ sheets }: WorkbookModel): string {
	const hidden = sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name);
	const tabs = hidden.length > 0 ? ` Hidden tabs are in it, hidden: ${hidden.join(", ")}.` : "";
	return `Formulas that only Sheets and its add-ons compute show their present values in other programs, and are formulas again when the file is opened here.${tabs} Charts and documents are seen here only.`;
}

function saveJson({ workbook, name, shared }: Session): void {
	const { properties, documents } = shared.state();
	const text = writeSnapshotFile(workbook.snapshot(), properties, documents ?? []);
	download(new Blob([text], { type: "application/json" }), `${name.get()}.json`);
}

function download(file: Blob, name: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = name.replace(/[\\/:*?"<>|]/g, "_");
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function chooseFile(onFile: (file: File) => void): void {
	const input = document.createElement("input");
	input.type = "file";
	input.accept = ".xlsx,.csv,.tsv,.txt,.json";
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file) onFile(file);
	});
	input.click();
}
