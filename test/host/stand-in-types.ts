import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { createRuntime } from "../../src/playground/runtime.ts";
import type { UserInterface } from "../../src/playground/runtime-types.ts";

const GOOGLE_TYPES = "node_modules/@types/google-apps-script";

/** Members by the name that Google's types give the interface; `globals` are the names scripts see. */
export interface StandIn {
	readonly globals: readonly string[];
	readonly interfaces: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Asks the stand-in services themselves what they have. */
export function membersOfStandIn(): StandIn {
	let globals: Readonly<Record<string, unknown>> = {};
	const nothing = () => "";
	const ui: UserInterface = {
		toast: nothing,
		alert: nothing,
		showSidebar: nothing,
		showDialog: nothing,
		setMenus: nothing,
	};
	const interfaces = new Map<string, ReadonlySet<string>>();
	const runtime = createRuntime({
		workbook: createWorkbook(),
		code: "function look() {}",
		htmlFiles: { Page: "" },
		ui,
		createRealm: (_code, given) => {
			globals = given;
			return { has: () => true, call: () => look(given, interfaces) };
		},
	});
	runtime.runMenuItem("look");
	return { globals: Object.keys(globals), interfaces };
}

type Services = Readonly<Record<string, unknown>>;

function look(given: Services, interfaces: Map<string, ReadonlySet<string>>): void {
	const { SpreadsheetApp, HtmlService, Charts, PropertiesService, CacheService, LockService } =
		given as unknown as typeof globalThis;
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const sheet = spreadsheet.getActiveSheet();
	const builder = SpreadsheetApp.newDataValidation().requireValueInList(["a"]);
	const charts = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange("A1"));
	const chart = charts.setPosition(1, 1, 0, 0).build();
	const ui = SpreadsheetApp.getUi();
	const { Docs, Drive } = given as { Docs: object; Drive: object };
	const objects: Readonly<Record<string, object>> = {
		SpreadsheetApp,
		Spreadsheet: spreadsheet,
		Sheet: sheet,
		Range: sheet.getRange("A1"),
		RangeList: sheet.getRangeList(["A1"]),
		DataValidationBuilder: builder,
		DataValidation: builder.build(),
		Protection: sheet.protect(),
		EmbeddedChartBuilder: charts,
		EmbeddedChart: chart,
		ContainerInfo: chart.getContainerInfo(),
		Ui: ui,
		Menu: ui.createMenu("m"),
		HtmlService,
		HtmlOutput: HtmlService.createHtmlOutput(""),
		HtmlTemplate: HtmlService.createTemplateFromFile("Page"),
		PropertiesService,
		Properties: PropertiesService.getDocumentProperties(),
		CacheService,
		Cache: CacheService.getScriptCache()!,
		LockService,
		Lock: LockService.getScriptLock(),
		Utilities: given.Utilities as object,
		Session: given.Session as object,
		ScriptApp: given.ScriptApp as object,
		Logger: given.Logger as object,
		Docs,
		DocumentsCollection: (Docs as { Documents: object }).Documents,
		Drive,
		FilesCollection: (Drive as { Files: object }).Files,
	};
	for (const [name, object] of Object.entries(objects)) {
		interfaces.set(name, new Set(Reflect.ownKeys(object).map(String)));
	}
}

/** Google's types without all that the stand-in lacks, with a project that compiles `files` against them. */
export function writeStandInProject(folder: string, standIn: StandIn, files: readonly string[]): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync(GOOGLE_TYPES, `${folder}/types`, { recursive: true });
	for (const path of readdirSync(`${folder}/types`, { recursive: true, encoding: "utf8" })) {
		if (!path.endsWith(".d.ts")) continue;
		const text = readFileSync(`${folder}/types/${path}`, "utf8");
		writeFileSync(`${folder}/types/${path}`, withoutMissing(text, path, standIn));
	}
	const up = "../".repeat(folder.split("/").length);
	const compilerOptions = {
		types: [],
		composite: false,
		incremental: false,
		emitDeclarationOnly: false,
		noEmit: true,
		rootDir: up,
	};
	const project = {
		extends: `${up}tsconfig.base.json`,
		compilerOptions,
		files: ["types/index.d.ts", ...files.map((file) => `${up}${file}`)],
	};
	writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(project));
}

function withoutMissing(text: string, path: string, { globals, interfaces }: StandIn): string {
	const kept: string[] = [];
	/** Of the interface that the lines are in: how far it is indented, and what it may keep. */
	let inside: { indent: number; members: ReadonlySet<string> } | undefined;
	let keep = false;
	for (const line of text.replace(/\/\*[\s\S]*?\*\/ ?/g, "").split("\n")) {
		const indent = line.length - line.trimStart().length;
		const opened = /^\s*interface (\w+)[^{]*\{\s*$/.exec(line);
		if (inside === undefined) {
			const global = /^declare var (\w+):/.exec(line)?.[1];
			if (global === undefined || globals.includes(global)) kept.push(line);
			const members = opened ? membersOf(opened[1]!, path, interfaces) : undefined;
			if (members) inside = { indent, members };
			keep = false;
			continue;
		}
		if (indent === inside.indent && line.trim() === "}") {
			kept.push(line);
			inside = undefined;
			continue;
		}
		const name = indent === inside.indent + 4 ? /^\s*(\w+)\??[(<:]/.exec(line)?.[1] : undefined;
		if (name !== undefined) keep = inside.members.has(name);
		if (keep && !line.trim().startsWith("//")) kept.push(line);
	}
	return kept.join("\n");
}

/** `undefined`: an interface of data, which stays whole. */
function membersOf(
	name: string,
	path: string,
	interfaces: StandIn["interfaces"],
): ReadonlySet<string> | undefined {
	const known = interfaces.get(name);
	const isCollection = name.endsWith("Collection");
	const isOurs = path.startsWith("apis/")
		? /docs_v1|drive_v3/.test(path) && (isCollection || name === "Docs" || name === "Drive")
		: true;
	if (known && isOurs) return known;
	const isService = path.endsWith("spreadsheet.d.ts") || isCollection;
	return isService ? new Set() : undefined;
}
