const SIDEBAR = 'iframe[title*="Campaign Planner"]';

/** What a planner does in the playground, as a scene's script calls it. */
export async function openPlayground(browser, url, { query }) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	await page.goto(`${url}?fresh=1&${query}`);
	await page.getByRole("menuitem", { name: "Extensions" }).waitFor();
	// A menu of the playground alone, which no spreadsheet has.
	await page.getByRole("menuitem", { name: "Break something" }).evaluate((item) => item.remove());
	const sidebar = page.frameLocator(SIDEBAR);
	const cell = (address) => page.locator(`[role=gridcell][data-a1="${address}"]`);
	return {
		page,
		sidebar,
		cell,
		async openPlanner() {
			for (const name of ["Extensions", "Creator Campaign Planner", "Open planner"])
				await page.getByRole("menuitem", { name }).click();
			await sidebar.getByText("Spring launch").waitFor();
		},
		press: (name) => sidebar.getByRole("button", { name }).first().click(),
		shows: (text) => sidebar.getByText(text).first().waitFor(),
		/** Brings a part of the sidebar to its upper edge, with some room above. */
		scrollTo: (locator, room = 20) =>
			locator.evaluate((element, room) => {
				element.style.scrollMarginTop = `${room}px`;
				element.scrollIntoView({ block: "start" });
			}, room),
		close: () => context.close(),
	};
}
