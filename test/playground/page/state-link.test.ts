import { expect, it } from "vitest";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";
import type { SavedState } from "../../../src/playground/page/saved-state.ts";
import { LONGEST_LINK, stateIn, stateLink } from "../../../src/playground/page/state-link.ts";

function stateOf(texts: readonly string[]): SavedState {
	const workbook = createWorkbook();
	const contents = texts.map((text) => [text]);
	workbook.setContents(workbook.sheets[0]!.id, 0, 0, contents);
	const properties = [["document", [["key", "Wert mit Umlaut: ä"]]]] as const;
	return { version: 1, name: "Übersicht", snapshot: workbook.snapshot(), properties };
}

it("a link brings back the workbook and what the add-on remembers", async () => {
	const state = stateOf(["Mara 🌱", "=1+1"]);
	const link = await stateLink(state, "http://localhost:1/page/?tab=Roster#old");
	expect(link).toMatch(/^http:\/\/localhost:1\/page\/#state=[\w-]+$/);
	expect(await stateIn(new URL(link!).hash)).toEqual({ ...state, documents: [] });
});

it("a workbook too large for a link gives none", async () => {
	const texts = Array.from({ length: 9000 }, (_, row) => Math.sin(row).toString(36));
	expect(await stateLink(stateOf(texts), "http://localhost/")).toBeUndefined();
	const link = await stateLink(stateOf(texts.slice(0, 500)), "http://localhost/");
	expect(link!.length).toBeLessThan(LONGEST_LINK);
});

it("an address without a state brings none, and a damaged one is told", async () => {
	expect(await stateIn("#somewhere")).toBeUndefined();
	await expect(stateIn("#state=AAAA")).rejects.toThrow("The link is incomplete or damaged:");
});

it.each([
	[
		"is of another version",
		(state: SavedState) => ({ ...state, version: 0 }),
		"another version of the playground made it",
	],
	["has no workbook", (state: SavedState) => ({ ...state, snapshot: undefined }), "it holds no workbook"],
	[
		"has no tabs",
		(state: SavedState) => ({ ...state, snapshot: { ...state.snapshot, sheets: [] } }),
		"it has no tabs",
	],
	[
		"remembers nonsense",
		(state: SavedState) => ({ ...state, properties: [1] }),
		"what the add-on remembers cannot be read",
	],
])("a link whose state %s is told", async (_, change, fault) => {
	const link = await stateLink(change(stateOf(["Mara"])) as SavedState, "http://localhost/");
	await expect(stateIn(new URL(link!).hash)).rejects.toThrow(
		`What the link brings cannot be opened: ${fault}.`,
	);
});
