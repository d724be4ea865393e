import type { FrameLocator } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";

import { page, sidebar, withPlanner } from "./planner-page.ts";

/** Half of the sidebar's width: what is left of it when text is zoomed to 200%. */
const ZOOMED_WIDTH = 150;
/** No screen before a preview has more stops; a list that traps the Tab key would be told by it. */
const MOST_STOPS = 80;

/** Something to go to with the Tab key, and what to press or type there. */
type Step = readonly [name: string, keys: string];

interface Walk {
	readonly tool: string;
	readonly steps: readonly Step[];
	/** The preview's heading or what else ends the way. */
	readonly ends: RegExp;
}

const LIST = "Handle,Platform,Followers\nnora.runs,Instagram,23400\n";
const PREVIEW = /Nothing is written yet|There is nothing to change|already as it should be/;

/** Each tool from Home to its preview, or to its answer where it writes nothing. */
const WALKS: readonly Walk[] = [
	{ tool: "Set up tracker", steps: [["Preview", "Enter"]], ends: PREVIEW },
	{
		tool: "Import creators",
		steps: [
			["File", "ArrowRight"],
			["Rows", LIST],
			["Continue", "Enter"],
			["Preview", "Enter"],
		],
		ends: PREVIEW,
	},
	{
		tool: "Build roster",
		steps: [
			["@finn.bakes · TikTok", "Space"],
			["Continue with 1", "Enter"],
			["Preview", "Enter"],
		],
		ends: PREVIEW,
	},
	{
		tool: "Write outreach",
		steps: [
			["Whom to write to", "ArrowDown"],
			["Continue", "Enter"],
		],
		ends: /Works with a competitor/,
	},
	{ tool: "Allocate budget", steps: [["Find the best plan", "Enter"]], ends: /best there is|Best/ },
	{ tool: "Plan deliverables", steps: [["Preview", "Enter"]], ends: PREVIEW },
	{ tool: "Write briefs", steps: [["Preview 4 documents", "Enter"]], ends: PREVIEW },
	{ tool: "Check captions", steps: [["Check captions", "Enter"]], ends: /fine|must change|look again/ },
	{
		tool: "Import results",
		steps: [
			["File", "ArrowRight"],
			["Rows", "Permalink,Posted,Likes\nhttps://www.instagram.com/p/abc/,2026-03-02,120\n"],
			["Continue", "Enter"],
		],
		ends: /Columns taken/,
	},
	{ tool: "Measure results", steps: [["Preview 14 verdicts", "Enter"]], ends: PREVIEW },
	{
		tool: "Read comments",
		steps: [
			["Comments", "So good!\nWhere can I buy it?\n"],
			["Continue", "Enter"],
		],
		ends: /Under which post/,
	},
	{ tool: "Report", steps: [["Preview", "Enter"]], ends: PREVIEW },
	{ tool: "Share copy for client", steps: [["Preview", "Enter"]], ends: PREVIEW },
	{
		tool: "Freeze formulas",
		steps: [
			["What to do", "ArrowDown"],
			["Preview", "Enter"],
		],
		ends: PREVIEW,
	},
	{ tool: "Export", steps: [["Prepare 9 files", "Enter"]], ends: /csv/ },
];

describe("with the keyboard alone, every screen readable, named and narrow enough", () => {
	withPlanner(800);
	beforeAll(async () => {
		await sidebar.getByRole("button", { name: "Skip tour" }).click();
	});

	test("the walks lead through all tools", async () => {
		const tools = await sidebar.getByRole("navigation", { name: "Tools" }).locator("b").allTextContents();
		expect(WALKS.map(({ tool }) => tool)).toEqual(tools);
	});

	/** One that failed must not take the others with it. */
	afterEach(async () => {
		const back = sidebar.getByRole("button", { name: "Back", exact: true });
		while (await back.count()) await back.first().click();
	});

	test.each(WALKS)("$tool leads from Home to its preview", async ({ tool, steps, ends }) => {
		await press(tool, "Enter");
		await expect.poll(() => focused(sidebar)).toBe(tool);
		for (const [name, keys] of steps) {
			expect(await faults(), `before ${name}`).toEqual([]);
			await press(name, keys);
		}
		await sidebar.locator("main").getByText(ends).first().waitFor();
		await sidebar.getByRole("progressbar").waitFor({ state: "detached" });
		expect(await faults()).toEqual([]);
		while ((await sidebar.getByRole("navigation", { name: "Tools" }).count()) === 0) {
			await press("Back", "Enter");
		}
	});

	/** Goes there with the Tab key, as soon as it is there, and presses or types. */
	async function press(name: string, keys: string): Promise<void> {
		await sidebar.getByRole("progressbar").waitFor({ state: "detached" });
		// Behind the last stop is the sheet, and F6 leads from there to the sidebar.
		while (!(await sidebar.locator("body").evaluate(() => document.hasFocus())))
			await page.keyboard.press("F6");
		await expect.poll(() => spokenNames(sidebar, "button, input, select, textarea")).toContain(name);
		const passed: string[] = [];
		for (let at = await focused(sidebar, "h1"); at !== name; at = await focused(sidebar, "h1")) {
			passed.push(at.slice(0, 30));
			if (passed.length > MOST_STOPS) throw new Error(`No way to "${name}": ${passed.join(", ")}.`);
			await page.keyboard.press(name === "Back" ? "Shift+Tab" : "Tab");
		}
		expect(await sidebar.locator("body").evaluate(showsFocus), `${name} shows that it is in focus`).toBe(
			true,
		);
		if (/^(Enter|Space|Arrow\w+)$/.test(keys)) await page.keyboard.press(keys);
		else await page.keyboard.insertText(keys);
	}

	async function faults(): Promise<readonly string[]> {
		return [...(await accessibilityFaults(sidebar)), ...(await tooWide())];
	}

	/** What is wider than the sidebar when it is zoomed to 200%. */
	async function tooWide(): Promise<readonly string[]> {
		const frame = page.locator('iframe[title*="Campaign Planner"]');
		await frame.evaluate(
			(element, width) => element.setAttribute("style", `width: ${width}px`),
			ZOOMED_WIDTH,
		);
		const wide = await sidebar.locator("body").evaluate(() => {
			const parts = [...document.querySelectorAll("html, header, main, footer")];
			return parts.filter((part) => part.scrollWidth > part.clientWidth).map(({ tagName }) => tagName);
		});
		const broken = await sidebar.locator("body").evaluate(brokenWords);
		await frame.evaluate((element) => element.removeAttribute("style"));
		return [
			...wide.map((part) => `${part} scrolls sideways at ${ZOOMED_WIDTH} px`),
			...broken.map((word) => `"${word}" is broken at ${ZOOMED_WIDTH} px`),
		];
	}
});

/** The name of what has the focus, as a screen reader says it; `""` for what is not asked for. */
async function focused(sidebar: FrameLocator, but = "body"): Promise<string> {
	return (await spokenNames(sidebar, `:focus:not(${but})`))[0] ?? "";
}

function spokenNames(sidebar: FrameLocator, selector: string): Promise<readonly string[]> {
	return sidebar.locator("body").evaluate((_, selector) => {
		return [...document.querySelectorAll<HTMLInputElement>(selector)].map((at) => {
			const spoken = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent ?? "";
			// A tool's card names the tool first.
			return ((at.tagName === "BUTTON" && at.querySelector("b")?.textContent) || spoken).trim();
		});
	}, selector);
}

/** Runs in the page: words of buttons, headings, labels, notes and figures that go on in another line. */
function brokenWords(): readonly string[] {
	const broken: string[] = [];
	for (const box of document.querySelectorAll(
		"button, h1, h2, h3, label, .note, .hint, .figures, .days, .chip",
	)) {
		const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			for (const { 0: word, index } of text.data.matchAll(/(?<=^|[\s(-])[\p{L}\p{N}]+(?=$|[\s.,:;!?)-])/gu)) {
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (lines.size > 1) broken.push(word);
			}
		}
	}
	return broken;
}

/** Runs in the page: an outline is drawn around what has the focus, or around its label. */
function showsFocus(): boolean {
	const at = document.activeElement as HTMLElement;
	return [at, at.nextElementSibling].some(
		(element) => element !== null && getComputedStyle(element).outlineStyle !== "none",
	);
}
