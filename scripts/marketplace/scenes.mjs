/**
 * The five pictures of the listing: what is done in the playground before each is taken. A scene shows one job, at the
 * moment in which the planner decides.
 */
export const SCENES = [
	{ name: "1-import-preview", query: "tab=Roster", prepare: importPreview },
	{ name: "2-roster", query: "tab=Roster", prepare: roster },
	{ name: "3-plan", query: "tab=Campaign", prepare: plan },
	{ name: "4-captions", query: "tab=Deliverables", prepare: captions },
	{ name: "5-results", query: "tab=Results", prepare: results },
];

const LIST = `Username,Platform,Name,Follower count,Avg likes,Avg comments,Country,Price,Topic
@nora.runs,Instagram,Nora Runs,23.4K,812,64,US,$280,city running
paceandplate,TikTok,Pace & Plate,61.2K,"3,910",188,UK,$640,runner's kitchen
mara.eats,Instagram,Mara Eats,49.1K,1510,96,US,$650,
hillrepeathal,Instagram,Hill Repeat Hal,3800,310,47,UK,95,trail running
`;

async function importPreview({ sidebar, openPlanner, press, shows, scrollTo }) {
	await openPlanner();
	await press("Import creators");
	await sidebar
		.locator("input[type=file]")
		.setInputFiles({ name: "new-creators.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
	await shows("Columns taken");
	await press("Preview");
	await shows("2 new");
	await scrollTo(sidebar.getByText("2 new"));
}

async function roster({ sidebar, openPlanner, press, shows, scrollTo }) {
	await openPlanner();
	await press("Build roster");
	await shows("24 of 24 creators");
	for (const name of [/finn\.bakes/, /trailtess/, /tempo\.theo/, /couch2cara/])
		await sidebar.getByRole("checkbox", { name }).check();
	await press(/^What makes the score of @finn\.bakes/);
	await scrollTo(sidebar.getByText("24 of 24 creators"), 8);
}

async function plan({ page, sidebar, cell, openPlanner, press, shows, scrollTo }) {
	// No competitors' creators, whose warnings would take the room, and nobody booked yet.
	await cell("B14").click();
	await page.keyboard.press("Delete");
	await page.getByRole("tab", { name: "Plan", exact: true }).click();
	await cell("A2").click();
	await cell("J10").click({ modifiers: ["Shift"] });
	await page.keyboard.press("Delete");
	await page.keyboard.press("Control+Home");
	await openPlanner();
	await press("Allocate budget");
	await press("Find the best plan");
	await shows("Best possible plan.");
	await press(/^Preview/);
	await shows("Nothing is written yet.");
	await press(/^Apply/);
	await press("Done");
	await press("Allocate budget");
	await press("Find the best plan");
	await shows("Best possible plan.");
	await scrollTo(sidebar.getByText("Best possible plan."));
}

async function captions({ page, sidebar, cell, openPlanner, press, shows, scrollTo }) {
	await openPlanner();
	await press("Check captions");
	await shows("United Kingdom, United States");
	await press("Check captions");
	await shows(/must change/);
	await sidebar.getByLabel("Grouped by").selectOption("creator");
	await cell("A5").click();
	for (let column = 0; column < 14; column++) await page.keyboard.press("ArrowRight");
	await scrollTo(sidebar.getByText(/must change/).first());
}

async function results({ page, sidebar, openPlanner, press, shows, scrollTo }) {
	await openPlanner();
	await press(/^Report/);
	await press("Preview");
	await press(/^Apply \d+ changes/);
	await shows(/drew 4 charts/);
	await press("Done");
	await page.getByRole("tab", { name: "Dashboard" }).click();
	await page.locator("canvas[data-drawn]").nth(3).waitFor();
	await press("Measure results");
	await shows("all-in cost");
	await scrollTo(sidebar.getByText("posts with results"), 48);
}
