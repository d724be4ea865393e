import { callFunction } from "../core/call-function.ts";
import type { SheetFunction } from "../core/sheet-function.ts";
import * as functions from "../functions/index.ts";
import { scriptIn } from "./script-in.ts";

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

/** Every cell evaluates this script, and no cell needs the tools: they are another, read when the sidebar calls. */
export function toolsScript(): string {
	return scriptIn("Tools");
}
