import { vi } from "vitest";
import type { Host } from "../../src/core/host.ts";
import { sheetsHost } from "../../src/host/sheets-host.ts";
import { createDocumentFiles, type DocumentFiles } from "../../src/playground/docs/document-files.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import type { ServiceOptions } from "../../src/playground/services/context.ts";
import { createServices, type Services } from "../../src/playground/services/create-services.ts";
import { createQuotas, createTimeLimit } from "../../src/playground/services/quotas.ts";
import { createLocks, createStores, type Locks, type Stores } from "../../src/playground/services/stores.ts";

export interface OpenOptions {
	readonly workbook?: WorkbookModel;
	readonly timeZone?: string;
	readonly user?: string;
	/** Two hosts are two runs of the script, unless they name the same one. */
	readonly execution?: string;
	readonly locks?: Locks;
	readonly stores?: Stores;
	readonly documents?: DocumentFiles;
	/** Counts the calls that read or change the workbook. */
	readonly calls?: Map<string, number>;
	/** Told of every service call before it is done; may throw. */
	readonly onCall?: (name: string) => void;
	/** Does every service call in its own way. */
	readonly around?: ServiceOptions["around"];
	readonly clock?: ServiceOptions["clock"];
}

/**
 * The real `src/host` on the playground's services, as globals of this process: only the host opened last can be used.
 * Call `vi.unstubAllGlobals` afterwards.
 */
export function openHost(options: OpenOptions = {}): {
	host: Host;
	workbook: WorkbookModel;
	calls: Map<string, number>;
	services: Services;
} {
	const { timeZone = "Europe/Berlin", user = "ana", execution = "first", onCall, around } = options;
	const workbook = options.workbook ?? createWorkbook({ locale: "en_US", timeZone });
	const calls = options.calls ?? new Map<string, number>();
	const clock = options.clock ?? { now: () => Date.now(), sleep() {} };
	const services = createServices({
		workbook,
		file: { id: "file", name: "Tracker" },
		ui: { toast() {}, alert: () => "", showSidebar() {}, showDialog() {}, setMenus() {} },
		view: { activeSheet: () => undefined, activeCell: () => ({ row: 0, column: 0 }), activate() {} },
		execution: { id: execution, mode: "FULL", time: createTimeLimit(clock, "FULL") },
		quotas: createQuotas(clock),
		stores: options.stores ?? createStores(),
		documents: options.documents ?? createDocumentFiles(),
		locks: options.locks ?? createLocks(),
		user,
		clock,
		log() {},
		htmlFiles: new Map(),
		addOnName: "Creator Campaign Planner",
		menus: [],
		calls,
		...(onCall ? { onCall } : {}),
		...(around ? { around } : {}),
	});
	for (const [name, service] of Object.entries(services)) vi.stubGlobal(name, service);
	return { host: sheetsHost(), workbook, calls, services };
}
