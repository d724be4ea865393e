import { callFunction } from "../core/call-function.ts";
import type { SheetFunction } from "../core/sheet-function.ts";
import * as functions from "../functions/index.ts";

// Every cell evaluates this file. What only the sidebar needs is loaded when a tool is called, not before: esbuild turns
// this require into a call of the module's own initialiser.
declare const require: (path: "./run-tool.ts") => typeof import("./run-tool.ts");

/** A custom function called from a cell. */
export function call(name: string, args: ArrayLike<unknown>): unknown {
	return callFunction((functions as { readonly [name: string]: SheetFunction })[name]!, args);
}

/** Runs in any authorisation mode, so it touches nothing but the menu. */
export function onOpen(): void {
	SpreadsheetApp.getUi().createAddonMenu().addItem("Open planner", "openSidebar").addToUi();
}

export function onInstall(): void {
	onOpen();
}

export function openSidebar(): void {
	const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Campaign Planner");
	SpreadsheetApp.getUi().showSidebar(page);
}

/** The sidebar's one door: JSON in, JSON out. */
export function runTool(id: unknown, json: unknown): string {
	return require("./run-tool.ts").runTool(id, json);
}
