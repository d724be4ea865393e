import { mkdirSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

const TITLE = "Stridelab, Spring launch: report";

/** As the platforms' exports would bring them: deliverable, creator, platform, posted, pulled, and figures in Results' order. */
const ROWS = [
	"MARA-IG-01|Mara Eats|Instagram|2027-03-22|2027-04-10|9900|9100||||||110||2|3|264",
	"MARA-IG-02|Mara Eats|Instagram|2027-03-29|2027-04-10|31200|24100|22900|1740|118|52|240|330||12|9|1130",
	"MARA-IG-03|Mara Eats|Instagram|2027-04-05|2027-04-10|8700|8000||||||84||1|2|176",
	"COUCH-TT-01|Couch to Cara|TikTok|2027-03-23|2027-04-10|27800|22900|27100|1180|131|90|190|280||14|11|1180",
	"COUCH-TT-02|Couch to Cara|TikTok|2027-03-30|2027-04-10|33100|26800|32400|1520|160|112|236|330||15|12|1290",
	"RUN-IG-01|Run Mum Rae|Instagram|2027-03-24|2027-04-10|4100|3600||||||41||1|1|90",
	"RUN-IG-02|Run Mum Rae|Instagram|2027-03-31|2027-04-10|13100|10600|10200|910|152|41|131|146||8|6|640",
	"KILOMETRE-YT-01|Kilometre Kai|YouTube|2027-03-25|2027-04-10|41800|33500|40200|1490|201|60|95|420||9|10|1420",
];

/** From results to a dashboard with charts and a report; then new figures, an edit by hand, and both again. */
describe("the panel Report", () => {
	let playground: OpenPlayground;
	let page: Page;
	let sidebar: FrameLocator;

	beforeAll(async () => {
		playground = await openPlayground();
		({ page } = playground);
		await page.clock.setFixedTime("2027-04-12T09:00:00Z");
		await page.setViewportSize({ width: 1500, height: 1000 });
		await page.goto(`${playground.url}?fresh=1&tab=Results`);
		await page.getByRole("gridcell", { name: "autumn-01" }).first().waitFor();
		await pasteBelow(page, ROWS);
		sidebar = page.frameLocator('iframe[title*="Campaign Planner"]');
		await page.getByRole("menuitem", { name: "Extensions" }).click();
		await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
		await page.getByRole("menuitem", { name: "Open planner" }).click();
		await press(/^Report/);
	});
	afterAll(() => playground?.close());

	const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).click();
	const documentPanel = () => page.getByRole("region", { name: `Document: ${TITLE}` });
	const figures = (name: RegExp) => page.getByRole("figure", { name }).getByRole("cell").allTextContents();

	test("says first what will be in it, and what is missing", async () => {
		await sidebar.getByText("The tab will be made, with four charts.").waitFor();
		await press(/^What would let it say more/);
		expect(await sidebar.getByText("1 of 9 planned posts have no results yet.").count()).toBe(1);
		await press(/^What the creators said/);
		await sidebar.getByLabel("What worked well?").fill("Runs at dawn; the shoe in motion.");
		await picture(page, "report-overview");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});

	test("shows the report as it would read", async () => {
		await press("Read it");
		await sidebar.getByRole("heading", { name: TITLE }).waitFor();
		expect(await sidebar.getByText("What worked well? Runs at dawn; the shoe in motion.").count()).toBe(1);
		await picture(page, "report-reading");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await sidebar.getByLabel("Back").click();
	});

	test("makes the dashboard and writes the report, and gives its link", async () => {
		await press("Preview");
		await press(/^Apply \d+ changes/);
		await sidebar.getByText(/drew 4 charts, wrote 1 document/).waitFor();
		await sidebar.getByRole("link", { name: TITLE }).waitFor();
		await picture(page, "report-written");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await press("Done");
	});

	test("draws the charts over the dashboard, each with its figures for those who do not see it", async () => {
		await page.getByRole("tab", { name: "Dashboard" }).click();
		await page.locator("canvas[data-drawn]").nth(3).waitFor();
		expect(await page.getByRole("figure").count()).toBe(4);
		expect(await figures(/^Chart: From being shown/)).toContain("169,700");
		expect(await figures(/^Chart: What each creator/)).toContain("Kilometre Kai");
		await page.mouse.move(5, 5);
		await picture(page, "dashboard");
		expect(await accessibilityFaults(page)).toEqual([]);
	});

	test("lets the charts follow the sheet by themselves", async () => {
		await page.getByRole("tab", { name: "Results" }).click();
		await type(page, "F19", "19900");
		await page.getByRole("tab", { name: "Dashboard" }).click();
		await page.getByRole("cell", { name: "179,700" }).waitFor();
	});

	test("writes a report that can be sent as it is", async () => {
		await page.getByRole("menuitem", { name: "File" }).click();
		await page.getByRole("menuitem", { name: "Documents" }).click();
		await page.getByRole("menuitem", { name: TITLE }).click();
		const lines = await documentPanel().locator("h3, h4, p, li, td").allTextContents();
		expect(lines.join("\n")).not.toMatch(/\{\{|undefined|NaN|null/);
		await page.setViewportSize({ width: 1500, height: 4600 });
		await picture(page, "report-whole", documentPanel().locator(".document-page"));
		await page.setViewportSize({ width: 1500, height: 1000 });
		await picture(page, "report", documentPanel());
	});

	test("keeps what a person wrote into the report, and brings the rest and the dashboard up to date", async () => {
		await documentPanel().getByText("8 posts of 4 creators brought").click();
		await page.keyboard.press("End");
		await page.keyboard.type(" We are content.");
		await page.getByRole("tab", { name: "Results" }).click();
		await type(page, "I20", "2740");
		await press(/^Report/);
		await sidebar.getByText("The document will be brought up to date; what people edited stays.").waitFor();
		await press("Preview");
		await press(/^Apply \d+ change/);
		await sidebar.getByText("Kept as people edited it").waitFor();
		await picture(page, "report-again");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		const lines = await documentPanel().locator("td, p").allTextContents();
		expect(lines).toContain("179,700");
		expect(lines).toContain("9,849 engagements (10.9%)");
		expect(lines.join("\n")).toMatch(/brought 8,849 engagements .*We are content\./);
		await press("Done");
	});

	test("then has nothing to write, but for what was kept", async () => {
		await press(/^Report/);
		await sidebar.getByText("The tab is up to date.").waitFor();
		expect(await sidebar.getByText("The document says already what it should.").count()).toBe(1);
		await page.getByRole("tab", { name: "Dashboard" }).click();
		expect(await page.getByRole("figure").count()).toBe(4);
	});
});

/** Types over a cell as a person does. */
async function type(page: Page, address: string, text: string): Promise<void> {
	await page.locator(`[role=gridcell][data-a1="${address}"]`).click();
	await page.keyboard.type(text);
	await page.keyboard.press("Enter");
}

/** Pastes rows below the last filled one of the open tab, as a person does. */
async function pasteBelow(page: Page, rows: readonly string[]): Promise<void> {
	const text = rows.map((row) => row.split("|").join("\t")).join("\n");
	await page.locator('[role=gridcell][data-a1="A1"]').click();
	await page.keyboard.press("Control+ArrowDown");
	await page.keyboard.press("ArrowDown");
	await page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", pasted);
		document
			.getElementById("grid")!
			.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, text);
	await page.getByRole("gridcell", { name: "KILOMETRE-YT-01" }).waitFor();
}

/** `PICTURES=docs/images npm test -- test/browser/write-report` renews the README's pictures; all others stay in the build. */
async function picture(page: Page, name: string, part?: Locator): Promise<void> {
	const folder = (["dashboard", "report"].includes(name) && process.env.PICTURES) || "build/pictures";
	mkdirSync(folder, { recursive: true });
	await page.waitForTimeout(200);
	await (part ?? page).screenshot({ path: `${folder}/${name}.png` });
}
