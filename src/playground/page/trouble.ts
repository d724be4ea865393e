import type { Access } from "../services/expose.ts";
import { LATENCIES, ROUND_TRIP } from "../services/latency.ts";
import type { Store } from "./store.ts";

/** What goes wrong on purpose in one user's window, to see what the add-on does then. */
export interface Trouble {
	/** The next call that reads or changes the spreadsheet fails, once. */
	readonly failNext: boolean;
	/** Google takes the user for another of their accounts: every call of the sidebar fails. */
	readonly severalAccounts: boolean;
	/** Service calls take as long as they do at Google. */
	readonly slow: boolean;
}

export const NO_TROUBLE: Trouble = { failNext: false, severalAccounts: false, slow: false };

/** What Google's page says when the browser is signed in with several accounts. */
export const SEVERAL_ACCOUNTS =
	"PERMISSION_DENIED: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** What the services of a run are told to do before each call: take their time, or fail. */
export function createServiceCalls(trouble: Store<Trouble>) {
	return (name: string, access: Access): void => {
		const now = trouble.get();
		if (now.slow) wait(LATENCIES[name] ?? LATENCIES[access] ?? 0);
		if (now.failNext && (access === "reads" || access === "writes")) {
			trouble.set({ ...now, failNext: false });
			const error = new Error("Service Spreadsheets failed while accessing document with id playground.");
			error.name = "Exception";
			throw error;
		}
	};
}

/** How long a call of the sidebar is on its way, in milliseconds. */
export function travelTime(trouble: Store<Trouble>): number {
	return trouble.get().slow ? ROUND_TRIP : 0;
}

/** The script stands still meanwhile, as at Google. */
function wait(milliseconds: number): void {
	const end = performance.now() + milliseconds;
	while (performance.now() < end);
}
