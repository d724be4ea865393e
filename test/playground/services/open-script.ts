import { createVmRealm } from "../../../src/playground/headless/realm-vm.ts";
import type { WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, type WorkbookOptions } from "../../../src/playground/model/workbook.ts";
import { createRuntime, type RuntimeOptions } from "../../../src/playground/runtime.ts";
import type { Menu, Runtime, UserInterface } from "../../../src/playground/runtime-types.ts";

/** A user interface that notes what it was asked to show, and presses the button it was told to. */
export interface RecordingUi extends UserInterface {
	readonly shown: string[];
	menus: readonly Menu[];
	press: string;
}

export interface OpenScript {
	readonly workbook: WorkbookModel;
	readonly runtime: Runtime;
	readonly ui: RecordingUi;
	readonly log: string[];
	/** Calls a global function as the sidebar would. */
	call(functionName: string, ...args: readonly unknown[]): unknown;
}

type Options = Partial<RuntimeOptions> & WorkbookOptions;

/** A small script running on a blank workbook with one sheet, `Sheet1`. */
export function openScript(code: string, options: Options = {}): OpenScript {
	const workbook = options.workbook ?? createWorkbook(options);
	const ui = createRecordingUi();
	const log: string[] = [];
	const runtime = createRuntime({
		htmlFiles: { Sidebar: "<p>Sidebar</p>" },
		createRealm: createVmRealm,
		log: (level, message) => log.push(`${level}: ${message}`),
		...options,
		workbook,
		code,
		ui,
	});
	return { workbook, runtime, ui, log, call: (name, ...args) => runtime.callServer(name, args) };
}

/** Runs the body of a function, in which `sheet` is the first sheet and `range` is A1:B2, and gives what it returns. */
export function evaluate(body: string, options: Options = {}): unknown {
	return openScript(script(body), options).call("main");
}

/** The same body as a script with the function `main`. */
export function script(body: string): string {
	return `function main() {
		var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
		var range = sheet.getRange(1, 1, 2, 2);
		${body}
	}`;
}

function createRecordingUi(): RecordingUi {
	const shown: string[] = [];
	return {
		shown,
		menus: [],
		press: "OK",
		toast: (message, title, seconds) => void shown.push(`toast ${title}|${message}|${seconds}`),
		alert(title, message, buttons) {
			shown.push(`alert ${title}|${message}|${buttons.join("/")}`);
			return this.press;
		},
		showSidebar: (title, html) => void shown.push(`sidebar ${title}|${html}`),
		showDialog: (title, html, width, height, modal) =>
			void shown.push(`dialog ${title}|${html}|${width}x${height}|${modal ? "modal" : "modeless"}`),
		setMenus(menus) {
			this.menus = menus;
		},
	};
}
