import { callFunction } from "../core/call-function.ts";
import type { SheetFunction } from "../core/sheet-function.ts";
import * as functions from "../functions/index.ts";

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

/**
 * The script of the tools. Every cell evaluates this one, and no cell needs the tools, so these are kept in a page, which
 * Apps Script leaves alone until it is asked for.
 */
export function toolsScript(): string {
	const page = HtmlService.createTemplateFromFile("Tools").getRawContent();
	return page.slice(page.indexOf(">") + 1, page.lastIndexOf("<"));
}
