import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { makeWorkbook } from "../sidebar/files/make-workbook.ts";
import {
	callsOf,
	changeFake,
	faultsOf,
	type SidebarBrowser,
	startSidebarBrowser,
} from "../sidebar/sidebar-page.ts";

let sidebar: SidebarBrowser;
let page: Page;

beforeAll(async () => {
	sidebar = await startSidebarBrowser();
});

afterEach(() => page.context().close());

afterAll(() => sidebar.close());

const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
const shows = (text: string) => page.getByText(text).first().waitFor();

async function chooseFile(name: string, content: string | Uint8Array): Promise<void> {
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.setInputFiles("input[type=file]", { name, mimeType: "", buffer: Buffer.from(content) });
}

async function previewMany(): Promise<void> {
	page = await sidebar.open({ extraCreators: 5200, slice: 1000 });
	await chooseFile("list.csv", "Handle,Followers\n@ana,1\n");
	await press("Preview");
	await press("New rows");
}

it("draws one page of 5,201 new rows, and finds one among them", async () => {
	await previewMany();
	const boxes = page.getByRole("list", { name: "New rows" }).getByRole("checkbox");
	expect(await boxes.count()).toBe(25);
	await shows("1–25 of 5,201");
	await press("Next");
	await shows("26–50 of 5,201");
	expect(await faultsOf(page)).toEqual([]);
	await page.getByLabel("Find in new rows").fill("@extra5200");
	expect(await boxes.count()).toBe(1);
	await boxes.first().uncheck();
	await page.getByRole("button", { name: "Apply 5,201 changes" }).waitFor();
});

it("applies in slices of the same run, stops when asked and goes on", async () => {
	await previewMany();
	await changeFake(page, { slice: 1000, hold: true });
	await press("Apply 5,202 changes");
	await shows("0 of 5,202 done");
	expect(await page.getByRole("progressbar").getAttribute("max")).toBe("5202");
	expect(await faultsOf(page)).toEqual([]);
	await press("Stop");
	await changeFake(page, { slice: 1000 });
	await shows("Stopped.");
	expect((await callsOf(page)).filter(({ request }) => request.accept)).toHaveLength(1);
	await press("Continue");
	await shows("All 5,202 changes are made.");
	const slices = (await callsOf(page)).filter(({ request }) => request.accept);
	expect(slices).toHaveLength(6);
	expect(new Set(slices.map(({ request }) => request.run)).size).toBe(1);
	expect(new Set(slices.map(({ request }) => request.accept?.length))).toEqual(new Set([5202]));
	expect(await faultsOf(page)).toEqual([]);
});

it("goes on with the same run after a slice failed", async () => {
	await previewMany();
	await changeFake(page, { failure: "NetworkError: Connection failure due to HTTP 0" });
	await press("Apply 5,202 changes");
	await shows("connection to Google was lost");
	expect(await faultsOf(page)).toEqual([]);
	await changeFake(page, { slice: 9999 });
	await press("Continue");
	await shows("Added 5202 creators to Roster.");
	const runs = (await callsOf(page)).flatMap(({ request }) => request.run ?? []);
	expect(runs).toHaveLength(2);
	expect(runs[0]).toBe(runs[1]);
});

it("reads a workbook of several sheets where no worker may be started", async () => {
	page = await sidebar.open();
	await page.evaluate(() => Reflect.deleteProperty(window, "Worker"));
	const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const rows = Array.from(
		{ length: 9000 },
		(_, row) => `<row r="${row + 1}">${cell(`A${row + 1}`, `@creator.number.${row}`)}</row>`,
	);
	await chooseFile(
		"list.xlsx",
		makeWorkbook({ Notes: `<row r="1">${cell("A1", "x")}</row>`, Creators: rows.join("") }),
	);
	await page.getByLabel("Sheet").selectOption("Creators (9,000 rows)");
	expect(await faultsOf(page)).toEqual([]);
	await press("Continue");
	await shows("8,999 rows from list.xlsx, Creators.");
});

it("refuses a picture and then takes a good file", async () => {
	page = await sidebar.open();
	await chooseFile("list.csv", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
	await shows("is a picture, not a table that can be read.");
	expect(await faultsOf(page)).toEqual([]);
	await page.setInputFiles("input[type=file]", {
		name: "b.csv",
		mimeType: "",
		buffer: Buffer.from("Handle\n@ana\n"),
	});
	await shows("A list of creators");
	expect(await page.getByRole("alert").textContent()).toBe("");
});

it("shows imported markup as the text it is", async () => {
	page = await sidebar.open();
	const markup = "<img src=x onerror=document.title=1>";
	await chooseFile("list.csv", `Handle,${markup}\n${markup},${markup}\n`);
	await press("First rows as they are");
	await press("Preview");
	await shows(markup);
	expect(await page.locator("main img").count()).toBe(0);
	expect(await page.title()).toBe("Campaign Planner");
});

it("takes a file dropped anywhere, but only one", async () => {
	page = await sidebar.open();
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.getByRole("button", { name: "Choose a file" }).click({ trial: true });
	const drop = (names: string[]) =>
		page.evaluate((list) => {
			const dataTransfer = new DataTransfer();
			for (const name of list) dataTransfer.items.add(new File(["Handle\n@ana\n"], name));
			document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
		}, names);
	await drop(["a.csv", "b.csv"]);
	await shows("Only one file can be read at a time.");
	await drop(["a.csv"]);
	await shows("1 row from a.csv.");
});
