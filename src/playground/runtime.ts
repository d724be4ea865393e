import { createDocumentFiles, type DocumentFiles } from "./docs/document-files.ts";
import type { WorkbookModel } from "./model/types.ts";
import { toClient, toServer } from "./runtime-crossing.ts";
import { createCustomFunctions } from "./runtime-custom-functions.ts";
import type { AuthModeName, CreateRealm, Menu, Realm, Runtime, UserInterface } from "./runtime-types.ts";
import type { Clock, Execution, Log, ServiceOptions, SpreadsheetFile, View } from "./services/context.ts";
import { createServices, type Services } from "./services/create-services.ts";
import { createQuotas, createTimeLimit } from "./services/quotas.ts";
import { createLocks, createStores, type Locks, type Stores } from "./services/stores.ts";

export interface RuntimeOptions {
	readonly workbook: WorkbookModel;
	/** The text of `dist/Code.js`. */
	readonly code: string;
	/** The texts of the project's HTML files by name: `Sidebar`, `Tools`, `Panels`, `Readers`, `Help`; asked for at each run of the script. */
	readonly htmlFiles: Readonly<Record<string, string>>;
	readonly createRealm: CreateRealm;
	readonly ui: UserInterface;
	/** Tells users of one workbook apart, for user properties and locks. */
	readonly user?: string;
	/** Shared by all who use the workbook; in memory unless given. */
	readonly stores?: Stores;
	readonly documents?: DocumentFiles;
	readonly locks?: Locks;
	readonly clock?: Clock;
	readonly file?: SpreadsheetFile;
	/** Which sheet is looked at; without it nobody looks, and the runtime remembers what the add-on activated. */
	readonly view?: View;
	/** Where `console` and `Logger` write; the browser's or Node's own console unless given. */
	readonly log?: Log;
	readonly addOnName?: string;
	/** Told of every service call, as `Range.setValues`, before it is done; may throw, to test what happens then. */
	readonly onCall?: ServiceOptions["onCall"];
	/** Does every service call in its own way, to measure or to test. */
	readonly around?: ServiceOptions["around"];
	/** Whether cells call the functions of this runtime; of several on one workbook, one does. True unless given. */
	readonly forCells?: boolean;
}

type SharedServices = Omit<ServiceOptions, "execution">;

const CLOCK: Clock = { now: () => Date.now(), sleep: waitBusily };
const ADD_ON_NAME = "Creator Campaign Planner";
const FILE: SpreadsheetFile = { id: "playground", name: "Campaign tracker" };

/** The add-on on a workbook: each run in a fresh realm, as one step of the undo stack; cells' functions in one realm of their own. */
export function createRuntime(options: RuntimeOptions): Runtime {
	const { workbook, code, createRealm, ui } = options;
	const menus: Menu[] = [];
	const calls = new Map<string, number>();
	const shared = sharedServices(options, menus, calls);

	const run = (label: string, mode: AuthModeName, work: (realm: Realm, services: Services) => unknown) => {
		const execution: Execution = {
			id: crypto.randomUUID(),
			mode,
			time: createTimeLimit(shared.clock, mode),
		};
		const services = createServices({ ...shared, execution });
		let realm: Realm | undefined;
		try {
			return workbook.transact(label, () => {
				realm = createRealm(code, services);
				const result = work(realm, services);
				execution.time.check();
				return result;
			});
		} finally {
			shared.locks.releaseAll(execution.id);
			realm?.dispose?.();
		}
	};

	if (options.forCells ?? true) {
		const mode = "CUSTOM_FUNCTION";
		const time = createTimeLimit(shared.clock, mode);
		const execution: Execution = { id: crypto.randomUUID(), mode, time };
		const openRealm = () => createRealm(code, createServices({ ...shared, execution }));
		workbook.customFunctions = createCustomFunctions(code, workbook, openRealm, time);
	}

	return {
		open(authMode = "LIMITED") {
			menus.length = 0;
			ui.setMenus([]);
			run("onOpen", authMode, (realm, { ScriptApp }) => {
				if (realm.has("onOpen")) realm.call("onOpen", [{ authMode: ScriptApp.AuthMode[authMode] }]);
			});
		},
		runMenuItem(functionName) {
			run(functionName, "FULL", (realm) => {
				if (!realm.has(functionName)) throw new Error(`Script function not found: ${functionName}`);
				realm.call(functionName, []);
			});
		},
		callServer(functionName, args) {
			const sent = toServer(args);
			const result = run(functionName, "FULL", (realm) => {
				if (functionName.endsWith("_") || !realm.has(functionName)) {
					throw new TypeError(`google.script.run.${functionName} is not a function`);
				}
				return realm.call(functionName, sent);
			});
			return toClient(result, (message) => shared.log("warn", message));
		},
		calls: () => Object.fromEntries(calls),
		resetCalls: () => calls.clear(),
	};
}

function sharedServices(options: RuntimeOptions, menus: Menu[], calls: Map<string, number>): SharedServices {
	const clock = options.clock ?? CLOCK;
	return {
		workbook: options.workbook,
		ui: options.ui,
		menus,
		calls,
		file: options.file ?? FILE,
		view: options.view ?? createView(),
		stores: options.stores ?? createStores(),
		documents: options.documents ?? createDocumentFiles(),
		locks: options.locks ?? createLocks(),
		user: options.user ?? "me",
		clock,
		quotas: createQuotas(clock),
		log: options.log ?? ((level, message) => console[level](message)),
		get htmlFiles() {
			return new Map(Object.entries(options.htmlFiles));
		},
		addOnName: options.addOnName ?? ADD_ON_NAME,
		...(options.onCall === undefined ? {} : { onCall: options.onCall }),
		...(options.around === undefined ? {} : { around: options.around }),
	};
}

function createView(): View {
	let active: number | undefined;
	return {
		activeSheet: () => active,
		activeCell: () => ({ row: 0, column: 0 }),
		activate: (sheet) => {
			active = sheet;
		},
	};
}

/** Services are synchronous, and neither pages nor Node offer a synchronous sleep that works everywhere. */
function waitBusily(milliseconds: number): void {
	const end = Date.now() + milliseconds;
	while (Date.now() < end);
}
