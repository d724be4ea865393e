import type { Page } from "playwright-core";
import type { DocumentState } from "../../src/playground/docs/document-state.ts";
import type { WorkbookSnapshot } from "../../src/playground/model/types.ts";

/** Of the playground's origin, without the playground. */
const BLANK_PAGE = '<link rel="icon" href="data:,">';

const SIZE = { rowCount: 100, columnCount: 12 };

/** A tab with every kind of cell, a protected one and a hidden one. */
export const WORKBOOK: WorkbookSnapshot = {
	version: 1,
	locale: "en_US",
	timeZone: "UTC",
	sheets: [
		{
			...SIZE,
			name: "Roster",
			frozenRows: 1,
			cells: {
				0: {
					0: "Creator",
					1: "Platform",
					2: "Followers",
					3: { formula: '={"Tier"; TIER(C2:C)}' },
					4: "Include",
				},
				1: { 0: "Mara", 1: "TikTok", 2: 12400, 4: true },
				2: { 0: "Finn", 1: "YouTube", 2: 800, 4: false },
				3: { 0: "June", 1: "Instagram", 2: 154000, 4: false },
			},
			formats: [
				{ area: [0, 0, 1, 5], format: { style: { bold: true }, note: "What the team calls the creator." } },
				{
					area: [1, 1, null, 1],
					format: { validation: { kind: "list", values: ["Instagram", "TikTok", "YouTube"], strict: true } },
				},
				{ area: [1, 2, null, 1], format: { number: "#,##0" } },
				{ area: [1, 4, null, 1], format: { validation: { kind: "checkbox" } } },
			],
		},
		{ ...SIZE, name: "Benchmarks", protected: true, cells: { 0: { 0: "Metric" } } },
		{ ...SIZE, name: "State", hidden: true, cells: {} },
	],
};

/** Makes the playground open on a workbook, as if it had been kept from an earlier visit. */
export async function keepWorkbook(
	page: Page,
	url: string,
	snapshot: WorkbookSnapshot,
	documents: readonly DocumentState[] = [],
): Promise<void> {
	const blank = `${url}blank`;
	await page.route(blank, (route) => route.fulfill({ contentType: "text/html", body: BLANK_PAGE }));
	await page.goto(blank);
	await page.evaluate(putInBrowser, {
		version: 1,
		name: "Kept workbook",
		snapshot,
		properties: [],
		documents,
	});
	await page.goto(url);
}

/** Runs in the browser. */
function putInBrowser(saved: unknown): Promise<void> {
	return new Promise((done, fail) => {
		const opening = indexedDB.open("keyval-store");
		opening.onupgradeneeded = () => opening.result.createObjectStore("keyval");
		opening.onerror = () => fail(opening.error);
		opening.onsuccess = () => {
			const change = opening.result.transaction("keyval", "readwrite");
			change.objectStore("keyval").put(saved, "creator-campaign-planner/workbook");
			change.onerror = () => fail(change.error);
			change.oncomplete = () => {
				opening.result.close();
				done();
			};
		};
	});
}
