import { AFTER_RESULTS, setCampaignOfResults } from "./campaign-of-results.mjs";

/** The pictures of README that the listing has not. */
export const README_SCENES = [
	{ name: "playground", query: "tab=Roster", prepare: playground },
	{ name: "brief", query: "tab=Deliverables", size: [1500, 1400], day: "2027-01-25", prepare: brief },
	{ name: "report", query: "tab=Results", size: [1500, 1100], day: AFTER_RESULTS, prepare: report },
];

async function playground({ sidebar, openPlanner, widen, scrollTo }) {
	await openPlanner();
	await widen(7, 50);
	await scrollTo(sidebar.getByText("Spring launch"), 32);
}

/** @returns the page of the document, which is the picture */
async function brief({ page, sidebar, openPlanner, press, shows }) {
	await openPlanner();
	await press("Write briefs");
	await shows("4 new");
	await press("Preview 4 documents");
	await press(/^Apply \d+ changes/);
	await sidebar.getByRole("link", { name: "@mara.eats · Instagram" }).click();
	const document = page.getByRole("region", { name: /^Document: / }).locator(".document-page");
	await document.waitFor();
	return document;
}

/** @returns the document with what stands above it, down to its third table */
async function report({ page, sidebar, openPlanner, openTab, clear, type, press, shows }) {
	await setCampaignOfResults({ openTab, type });
	await openTab("Deliverables");
	await clear("A2:S10");
	await openPlanner();
	await press(/^Report/);
	await press("Preview");
	await press(/^Apply \d+ changes/);
	await shows(/wrote 1 document/);
	await sidebar.getByRole("link", { name: /report$/ }).click();
	const document = page.getByRole("region", { name: /^Document: / });
	const { x, y, width } = await document.boundingBox();
	const end = await document.getByText("Creator by creator").boundingBox();
	return { screenshot: () => page.screenshot({ clip: { x, y, width, height: end.y - y } }) };
}
