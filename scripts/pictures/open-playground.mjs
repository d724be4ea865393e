import { whereNothingIsCut } from "./where-nothing-is-cut.mjs";

const SIDEBAR = 'iframe[title*="Campaign Planner"]';

/** What only the playground has, and no spreadsheet; tabs stand closer, so that all of them are seen. */
const STYLE = `
.title-lines .badge, .title-lines .saving { display: none }
.sheet-tab { padding: 0 9px !important }
.tab-list { scrollbar-width: none !important }
`;

/**
 * What a planner does in the playground, as a scene's script calls it. `scale` below 1 shows more of the page in a picture
 * of the same size, taken twice as large, since charts drawn so small would blur; `day` is the day it is.
 */
export async function openPlayground(browser, url, { query, size = [1280, 800], scale = 1, day }) {
	const [width, height] = size.map((pixels) => Math.round(pixels / scale));
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: scale === 1 ? 1 : 2 * scale,
	});
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	if (day) await page.clock.setFixedTime(`${day}T09:00:00Z`);
	await page.goto(`${url}?fresh=1&${query}`);
	await page.getByRole("menuitem", { name: "Extensions" }).waitFor();
	await page.addStyleTag({ content: STYLE });
	await page.getByRole("menuitem", { name: "Break something" }).evaluate((item) => item.remove());
	const sidebar = page.frameLocator(SIDEBAR);
	const cell = (address) => page.locator(`[role=gridcell][data-a1="${address}"]`);
	const main = sidebar.locator("main");
	return {
		page,
		sidebar,
		cell,
		async openPlanner() {
			for (const name of ["Extensions", "Creator Campaign Planner", "Open planner"])
				await page.getByRole("menuitem", { name }).click();
			await sidebar.getByRole("button", { name: "Skip tour" }).click();
		},
		press: (name) => sidebar.getByRole("button", { name }).first().click(),
		shows: (text) => sidebar.getByText(text).first().waitFor(),
		openTab: (name) => page.getByRole("tab", { name, exact: true }).click(),
		/** Brings a part of the sidebar to its upper edge, or as near to it as nothing is cut at either edge. */
		async scrollTo(locator, room = 16) {
			await locator.evaluate((element, room) => {
				element.style.scrollMarginTop = `${room}px`;
				element.scrollIntoView({ block: "start" });
			}, room);
			await main.evaluate(whereNothingIsCut);
		},
		/** Types texts into cells of the tab that is shown: address → text. */
		async type(texts) {
			for (const [address, text] of Object.entries(texts)) {
				await page.locator(".name-box").fill(address);
				await page.keyboard.press("Enter");
				await page.keyboard.type(text);
				await page.keyboard.press("Enter");
			}
		},
		/** Empties a rectangle of the tab that is shown. */
		async clear(range) {
			await page.locator(".name-box").fill(range);
			await page.keyboard.press("Enter");
			await page.keyboard.press("Delete");
			await page.locator(".name-box").fill("A1");
			await page.keyboard.press("Enter");
		},
		/** Makes a column, by its number from 0, so many pixels wider. */
		async widen(column, pixels) {
			const edge = await page.locator(`[data-resize="${column}"]`).boundingBox();
			const [x, y] = [edge.x + edge.width / 2, edge.y + edge.height / 2];
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(x + pixels, y, { steps: 4 });
			await page.mouse.up();
		},
		/** Scrolls the sheet so far to the right. */
		scrollColumns: (pixels) =>
			page
				.getByRole("gridcell")
				.first()
				.evaluate((element, pixels) => {
					let box = element.parentElement;
					while (box.scrollWidth <= box.clientWidth || getComputedStyle(box).overflowX !== "auto")
						box = box.parentElement;
					box.scrollLeft = pixels;
				}, pixels),
		close: () => context.close(),
	};
}
