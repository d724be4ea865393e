import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { BriefsDetails } from "../../src/core/briefs/details.ts";
import { documentHeight } from "../../src/core/docs/page-estimate.ts";
import { PAGE } from "../../src/core/docs/page-look.ts";
import { openPlace, previewOf, sampleWorkbook, write } from "../host/briefs-place.ts";
import { openHost } from "../host/open-host.ts";
import { keepWorkbook, WORKBOOK } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

const ROOM = PAGE.height - 2 * PAGE.margin;
const FIVE = [
	"190 grams, the lightest shoe for every day",
	"Made from recycled yarn",
	"60 days to try, free to send back",
	"For road and light trail",
	"Half of its price goes to local running clubs",
].join("\n");
const LONG = `${"A summary that goes on about the shoe, the season and the runner. ".repeat(20)}\n${FIVE}`;

let playground: OpenPlayground;
let page: Page;

beforeAll(async () => {
	playground = await openPlayground();
	page = playground.page;
	await page.setViewportSize({ width: 1700, height: 1200 });
});
afterAll(() => playground?.close());
afterEach(() => vi.unstubAllGlobals());

/** A brief as it is estimated, and as it is laid out on a Letter page; heights in points. */
async function briefWith(messages: string, summary: string) {
	const place = openPlace(sampleWorkbook());
	const campaign = place.workbook.sheet("Campaign")!.id;
	place.workbook.setContents(campaign, 6, 1, [[summary]]);
	place.workbook.setContents(campaign, 8, 1, [[messages]]);
	const input = { creators: ["instagram/@mara.eats"], show: "brief/instagram/@mara.eats" };
	const { shown, documents } = previewOf(openHost(place).host, input).details as BriefsDetails;
	write(openHost(place).host, input, "page-run-1");
	await keepWorkbook(page, playground.url, WORKBOOK, place.documents.all);
	await page.getByRole("menuitem", { name: "File" }).click();
	await page.getByRole("menuitem", { name: "Documents" }).click();
	await page.getByRole("menuitem", { name: /Mara Eats/ }).click();
	const laidOut = await page.locator(".document-page").evaluate((sheet, margin) => {
		const point = sheet.getBoundingClientRect().width / 612;
		const { bottom } = sheet.lastElementChild!.getBoundingClientRect();
		return (bottom - sheet.getBoundingClientRect().top) / point - margin;
	}, PAGE.margin);
	const estimated = documentHeight([{ id: "all", blocks: shown!.blocks }]);
	return { estimated, laidOut, pages: documents[0]!.pages };
}

test("a brief with five key messages and three posts fits one page, as estimated", async () => {
	const { estimated, laidOut, pages } = await briefWith(
		FIVE,
		"Stridelab launches its lightest shoe yet. Show us your run.",
	);
	expect(laidOut).toBeLessThan(ROOM);
	expect(pages).toBe(1);
	expect(Math.abs(estimated / laidOut - 1)).toBeLessThan(0.02);
});

test("a long one does not, and is estimated as it is laid out", async () => {
	const { estimated, laidOut, pages } = await briefWith(LONG, LONG);
	expect(laidOut).toBeGreaterThan(ROOM);
	expect(pages).toBeGreaterThan(1);
	expect(Math.abs(estimated / laidOut - 1)).toBeLessThan(0.05);
});
