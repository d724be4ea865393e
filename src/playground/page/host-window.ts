import type { NewWorkbook } from "./sample-entries.ts";
import type { SavedState } from "./saved-state.ts";
import type { SharedWorkbook } from "./shared-workbook.ts";
import { createStore, type Store } from "./store.ts";

/** What the window that holds the workbook shows to the windows opened from it. */
export interface Host {
	/** `null` while the window is being left or reloaded. */
	readonly shared: Store<SharedWorkbook | null>;
	/** Opens another workbook, for all of its users. */
	show(next: NewWorkbook | SavedState): void;
}

type HostWindow = Window & { playgroundHost?: Host };

/** Makes this window the one that holds the workbook. */
export function createHost(show: Host["show"]): Host {
	const host: Host = { shared: createStore<SharedWorkbook | null>(null), show };
	passOn(host);
	return host;
}

/** Windows opened from this one find the host here. */
export function passOn(host: Host): void {
	(window as HostWindow).playgroundHost = host;
}

/** The host of the window that opened this one, if it still has a workbook open. */
export function openersHost(): Host | undefined {
	try {
		const host = (window.opener as HostWindow | null)?.playgroundHost;
		return host?.shared.get() ? host : undefined;
	} catch {
		return undefined; // Another site opened this window.
	}
}

export function isOpenerClosed(): boolean {
	return !window.opener || (window.opener as Window).closed;
}

/** Opens the same workbook for a teammate, in a window of their own; false when the browser does not allow it. */
export function openWindowFor(name: string): boolean {
	const address = new URL(location.pathname, location.href);
	address.searchParams.set("user", name);
	const size = matchMedia("(pointer: fine)").matches ? "popup,width=1100,height=760" : "";
	return window.open(address.href, "_blank", size) !== null;
}
