import type { Envelope } from "../../core/answers.ts";
import type { WorkbookModel } from "../model/types.ts";
import { createWorkbook } from "../model/workbook.ts";
import { createRuntime, type RuntimeOptions } from "../runtime.ts";
import type { Menu, Runtime, UserInterface } from "../runtime-types.ts";
import { createVmRealm } from "./realm-vm.ts";

/** Besides what follows, what the runtime takes: `code`, `htmlFiles`, `user`, and for tests `stores`, `locks`, `clock`, `onCall`. */
export interface HeadlessOptions extends Omit<RuntimeOptions, "workbook" | "ui" | "createRealm"> {
	/** Absent: a blank one. */
	readonly workbook?: WorkbookModel;
	/** Which button of an alert is pressed; absent: the last. */
	readonly press?: (title: string, message: string, buttons: readonly string[]) => string;
}

/** What the add-on showed on a screen that is not there. */
export interface Shown {
	readonly toasts: { readonly message: string; readonly title: string }[];
	readonly alerts: { readonly title: string; readonly message: string }[];
	readonly sidebars: { readonly title: string; readonly html: string }[];
	readonly dialogs: { readonly title: string; readonly html: string }[];
	menus: readonly Menu[];
}

export interface Headless {
	readonly workbook: WorkbookModel;
	readonly runtime: Runtime;
	readonly shown: Shown;
	/** As the sidebar calls a tool: `request` goes as JSON to the global `runTool`, whose JSON answer is given back. */
	tool<T = unknown>(id: string, request: unknown): Envelope<T>;
}

/** Opens a workbook with the built add-on in this process: no browser, and nobody at the screen. */
export function openHeadless(options: HeadlessOptions): Headless {
	const workbook = options.workbook ?? createWorkbook();
	const shown: Shown = { toasts: [], alerts: [], sidebars: [], dialogs: [], menus: [] };
	const runtime = createRuntime({
		log: (_level, message) => console.error(message),
		...options,
		workbook,
		ui: collect(shown, options.press),
		createRealm: createVmRealm,
	});
	runtime.open();
	return {
		workbook,
		runtime,
		shown,
		tool: <T>(id: string, request: unknown) =>
			JSON.parse(String(runtime.callServer("runTool", [id, JSON.stringify(request)]))) as Envelope<T>,
	};
}

function collect(shown: Shown, press: HeadlessOptions["press"]): UserInterface {
	return {
		toast: (message, title) => shown.toasts.push({ message, title }),
		alert(title, message, buttons) {
			shown.alerts.push({ title, message });
			return press?.(title, message, buttons) ?? buttons[buttons.length - 1] ?? "";
		},
		showSidebar: (title, html) => shown.sidebars.push({ title, html }),
		showDialog: (title, html) => shown.dialogs.push({ title, html }),
		setMenus: (menus) => {
			shown.menus = menus;
		},
	};
}
