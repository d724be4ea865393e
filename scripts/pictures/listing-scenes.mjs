import { AFTER_RESULTS, setCampaignOfResults } from "./campaign-of-results.mjs";

/**
 * The five pictures of the listing: what is done in the playground before each is taken. A scene shows one job, at the
 * moment in which the planner decides.
 */
export const LISTING_SCENES = [
	{ name: "1-import-preview", query: "tab=Roster", prepare: importPreview },
	{ name: "2-roster", query: "tab=Roster", prepare: roster },
	{ name: "3-plan", query: "tab=Campaign", prepare: plan },
	{ name: "4-captions", query: "tab=Deliverables", prepare: captions },
	{ name: "5-results", query: "tab=Results", scale: 0.88, day: AFTER_RESULTS, prepare: results },
];

const LIST = `Username,Platform,Name,Follower count,Avg likes,Avg comments,Country,Price,Topic
@nora.runs,Instagram,Nora Runs,23.4K,812,64,US,$280,city running
paceandplate,TikTok,Pace & Plate,61.2K,"3,910",188,UK,$640,runner's kitchen
mara.eats,Instagram,Mara Eats,49.1K,1510,96,US,$650,
hillrepeathal,Instagram,Hill Repeat Hal,3800,310,47,UK,95,trail running
`;

/** How many people a post reaches, for the creators of whom the sample does not say. */
const REACHES = {
	S3: "21000",
	S5: "45000",
	S7: "30000",
	S9: "11000",
	S12: "5200",
	S13: "12000",
	S14: "62000",
	S16: "84000",
	S17: "17000",
	S18: "7000",
	S19: "3100",
	S20: "2400",
	S22: "24000",
	S24: "600",
	S25: "16000",
};

async function importPreview({ sidebar, widen, openPlanner, press, shows, scrollTo }) {
	await openPlanner();
	await press("Import creators");
	await sidebar
		.locator("input[type=file]")
		.setInputFiles({ name: "new-creators.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
	await shows("Columns taken");
	await press("Preview");
	await shows("2 new");
	await showWholeColumns(widen);
	await scrollTo(sidebar.getByText("2 new"));
}

async function roster({ sidebar, widen, openPlanner, press, shows, scrollTo }) {
	await openPlanner();
	await press("Build roster");
	await shows("24 of 24 creators");
	for (const name of [/finn\.bakes/, /trailtess/, /tempo\.theo/, /couch2cara/])
		await sidebar.getByRole("checkbox", { name }).check();
	await press(/^What makes the score of @finn\.bakes/);
	await showWholeColumns(widen);
	await scrollTo(sidebar.getByText("24 of 24 creators"), 8);
}

/** Packages, the last column that fits, goes to the sidebar's edge. */
async function showWholeColumns(widen) {
	await widen(7, 50);
}

async function plan({ sidebar, openPlanner, openTab, clear, type, widen, press, shows, scrollTo }) {
	// No competitors' creators, whose warnings would take the room, nobody booked yet, and every reach known.
	await clear("B14");
	await openTab("Roster");
	await type(REACHES);
	await openTab("Plan");
	await clear("A2:K20");
	await openPlanner();
	await findPlan();
	await press(/^Preview/);
	await shows("Nothing is written yet.");
	await press(/^Apply/);
	await press("Done");
	await findPlan();
	await sidebar.getByLabel("Sort by").selectOption("value");
	// The package gives way to the cost per result.
	await widen(3, -35);
	await scrollTo(sidebar.getByText("Best possible plan."));

	async function findPlan() {
		await press("Allocate budget");
		await sidebar.getByLabel("Most creators").fill("10");
		await press("Find the best plan");
		await shows("Best possible plan.");
	}
}

async function captions({ page, sidebar, openPlanner, press, shows, widen, scrollColumns, scrollTo }) {
	await openPlanner();
	await check();
	await press(/^Preview/);
	await shows("Nothing is written yet.");
	await press(/^Apply/);
	await press("Done");
	await check();
	await sidebar.getByLabel("Grouped by").selectOption("creator");
	await page.locator(".name-box").fill("N2:O10");
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Wrap text" }).click();
	await widen(14, 45);
	await widen(13, 70);
	await page.locator(".name-box").fill("O5");
	await page.keyboard.press("Enter");
	await scrollColumns(1100);
	await scrollTo(sidebar.getByText(/must change/).first());

	async function check() {
		await press("Check captions");
		await shows("United Kingdom, United States");
		await press("Check captions");
		await shows(/must change/);
	}
}

async function results({ page, sidebar, openPlanner, openTab, type, press, shows, scrollTo }) {
	await setCampaignOfResults({ openTab, type });
	await openPlanner();
	await press(/^Report/);
	await press("Preview");
	await press(/^Apply \d+ changes/);
	await shows(/drew 4 charts/);
	await press("Done");
	await openTab("Dashboard");
	await page.locator("canvas[data-drawn]").nth(3).waitFor();
	await press("Measure results");
	await shows("all-in cost");
	await scrollTo(sidebar.getByText("posts with results"), 48);
}
