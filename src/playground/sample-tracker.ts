import type { WorkbookSnapshot } from "./model/types.ts";

/** The sample campaign's tracker: made by the add-on's own "Set up tracker" when the page is built. */
export async function sampleTracker(): Promise<WorkbookSnapshot> {
	const response = await fetch("./sample.json");
	if (!response.ok) throw new Error("The file ./sample.json is missing. Build the playground first.");
	return response.json();
}
