import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { WorkbookModel } from "../../src/playground/model/types.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { openHost } from "../host/open-host.ts";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { keepWorkbook } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";
import { takePicture } from "./take-picture.ts";

const PLAN = [
	["Mara Eats", "mara.eats", "Instagram", "1 reel + 2 stories"],
	["Finn Bakes", "finn.bakes", "TikTok", "2 videos"],
	["Yara Yoga", "yara.yoga", "Instagram", "The whole bundle"],
];

/** The sample campaign, whose posts go live on 22 March 2027, with nobody booked yet. */
function sampleTracker(): WorkbookModel {
	const { host, workbook } = openHost({ workbook: createWorkbook() });
	const shown = preview(host, setUpTracker, { sample: true });
	if (isProblem(shown)) throw new Error(shown.problem);
	const accept = shown.items.map(({ token }) => token);
	apply(host, tracker, setUpTracker, { sample: true }, { accept, run: "set-up-run" });
	const blank = Array.from({ length: 20 }, () => Array(25).fill(null));
	for (const name of ["Plan", "Deliverables", "Codes & Links"]) {
		workbook.setContents(workbook.sheet(name)!.id, 1, 0, blank);
	}
	vi.unstubAllGlobals();
	return workbook;
}

describe("the panel Plan deliverables", () => {
	let playground: OpenPlayground;
	let page: Page;
	let sidebar: FrameLocator;

	beforeAll(async () => {
		playground = await openPlayground();
		({ page } = playground);
		await page.clock.setFixedTime("2027-01-18T09:00:00Z");
		await page.setViewportSize({ width: 1280, height: 900 });
		sidebar = page.frameLocator('iframe[title*="Campaign Planner"]');
	});
	afterAll(() => playground?.close());

	const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).click();

	async function openPanel(workbook: WorkbookModel): Promise<void> {
		await keepWorkbook(page, playground.url, workbook.snapshot());
		await page.getByRole("menuitem", { name: "Extensions" }).click();
		await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
		await page.getByRole("menuitem", { name: "Open planner" }).click();
		await press("Plan deliverables");
	}

	test("says what to do while the Plan has no rows", async () => {
		await openPanel(sampleTracker());
		await sidebar.getByText("The Plan has no creators yet").waitFor();
		await takePicture(page, "deliverables-empty");
		await press("Read again");
		await sidebar.getByText("The Plan has no creators yet").waitFor();
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});

	test("shows the timeline and the posts of each creator before anything is written", async () => {
		const workbook = sampleTracker();
		workbook.setContents(workbook.sheet("Plan")!.id, 1, 0, PLAN);
		await openPanel(workbook);
		await sidebar.getByText("Fri 26 Feb 2027").waitFor();
		expect(await sidebar.getByText("Mon 22 Mar 2027").count()).toBe(3);
		expect(await sidebar.getByText("MARA-IG-03").count()).toBe(1);
		expect(await sidebar.getByText('Cannot read "The whole bundle"').count()).toBe(1);
		await takePicture(page, "deliverables-timeline");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});

	test("takes other options, and refuses those that make no sense in words", async () => {
		await press("Dates and reviewer");
		await sidebar.getByLabel("Lead time in days").fill("soon");
		await press("Show new dates");
		await sidebar.getByText('"soon" is not a number of days.').waitFor();
		await sidebar.getByLabel("Lead time in days").fill("24");
		await sidebar.getByLabel("Posts of one creator").selectOption("One every 2 weeks");
		await sidebar.getByLabel("Reviewer").fill("Ana");
		await takePicture(page, "deliverables-options");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await press("Show new dates");
		await sidebar.getByText("Mon 5 Apr 2027").first().waitFor();
	});

	test("writes posts, codes and links, and then has nothing to do", async () => {
		await press("Preview 10 changes");
		await sidebar.getByText("10 new").waitFor();
		await takePicture(page, "deliverables-preview");
		await press("Apply 10 changes");
		await sidebar.getByText("Added 5 posts to Deliverables, added 5 links to Codes & Links.").waitFor();
		await press("Done");
		await press("Plan deliverables");
		await sidebar.getByText("5 planned").waitFor();
		await sidebar.getByRole("button", { name: "Preview", exact: true }).click();
		await sidebar.getByText("There is nothing to change.").waitFor();
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});

	test("tells what is overdue and due next, and offers a late post without ticking it", async () => {
		await page.clock.setFixedTime("2027-03-23T09:00:00Z");
		await sidebar.getByLabel("Back").click();
		await sidebar.getByLabel("Back").click();
		await press("Plan deliverables");
		await sidebar.getByText("5 overdue").waitFor();
		await sidebar.getByText("Brief was due 26 Feb 2027.").first().waitFor();
		await takePicture(page, "deliverables-board");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await press("Move posts on");
		await sidebar.getByLabel("MARA-IG-02 · reel, Mara Eats").selectOption("to draft");
		await takePicture(page, "deliverables-moves");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await press("Preview 1 move");
		await sidebar.getByText("1 brought up to date").waitFor();
		expect(await sidebar.getByRole("checkbox", { name: "MARA-IG-01 · story, Mara Eats" }).isChecked()).toBe(
			false,
		);
	});
});
