import type { Host } from "../../src/core/host.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createStores, type Stores } from "../../src/playground/services/stores.ts";
import { openHost } from "./open-host.ts";

/** How many service calls the work makes. */
export function countCalls(workbook: WorkbookModel, work: (host: Host) => void): number {
	let calls = 0;
	const { host } = openHost({ workbook, onCall: () => calls++ });
	calls = 0;
	work(host);
	return calls;
}

/** Does the work, of which the service call at a position (from 0) fails; gives what is left behind, and whether it came to that call. */
export function failAt(
	workbook: WorkbookModel,
	position: number,
	work: (host: Host) => void,
): { readonly workbook: WorkbookModel; readonly stores: Stores; readonly reached: boolean } {
	const stores = createStores();
	let calls = 0;
	let armed = false;
	const { host } = openHost({
		workbook,
		stores,
		onCall: () => {
			if (armed && calls++ === position) throw new Error("Service Spreadsheets timed out.");
		},
	});
	armed = true;
	try {
		work(host);
		return { workbook, stores, reached: calls > position };
	} catch {
		// What is left behind is what the tests look at.
		return { workbook, stores, reached: true };
	}
}
