/** How the stand-in services reach the person at the screen, and how a page reaches the built add-on. */

export interface MenuItem {
	readonly label: string;
	/** The global function it runs; absent, with no `items` either: a separator. */
	readonly functionName?: string;
	/** It opens a submenu. */
	readonly items?: readonly MenuItem[];
}

export interface Menu {
	readonly title: string;
	readonly items: readonly MenuItem[];
}

/** What Google's UI does for a script. The page shows these; headless runs collect them. */
export interface UserInterface {
	toast(message: string, title: string, seconds: number): void;
	/** Blocks, as Google's does; gives the label of the button pressed. */
	alert(title: string, message: string, buttons: readonly string[]): string;
	showSidebar(title: string, html: string): void;
	showDialog(title: string, html: string, width: number, height: number, modal: boolean): void;
	setMenus(menus: readonly Menu[]): void;
}

/** A fresh JavaScript world without web or Node globals, into which `dist/Code.js` is loaded with the stand-in services as its only globals. */
export interface Realm {
	/** Calls a global function of the loaded code; arrays and Dates passed in become the realm's own. */
	call(functionName: string, args: readonly unknown[]): unknown;
	has(functionName: string): boolean;
	/** Frees what the realm holds on to; it is not called any more. */
	dispose?(): void;
}

export type CreateRealm = (code: string, globals: Readonly<Record<string, unknown>>) => Realm;

export type AuthModeName = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** The add-on running in the playground. */
export interface Runtime {
	/** As when the file is opened: runs `onOpen`, fills the menus. */
	open(authMode?: AuthModeName): void;
	/** As when a menu item is chosen. Throws what the add-on throws. */
	runMenuItem(functionName: string): void;
	/** As `google.script.run`: JSON-like values only, both ways. */
	callServer(functionName: string, args: readonly unknown[]): unknown;
	/** Service calls that went to the spreadsheet since the last call of `resetCalls`, as `Range.setValues` → count. */
	calls(): Readonly<Record<string, number>>;
	resetCalls(): void;
}
