import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Download } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { page, playground, press, shows, sidebar, withPlanner } from "./planner-page.ts";
import { takePicture } from "./take-picture.ts";

describe("a planner who exports the tabs", () => {
	withPlanner(900);

	const picture = (name: string) => takePicture(page, name);
	const bytesOf = async (download: Download) => readFileSync(await download.path());
	const saved = async (name: string) => {
		const [download] = await Promise.all([page.waitForEvent("download"), press(name)]);
		return download;
	};

	test("chooses tabs, and is told what is left out", async () => {
		await press("Export A tidy CSV");
		await shows("Leave out e-mails, fees and notes");
		await picture("export-setup");
		await press("Tabs");
		await sidebar.getByLabel("Packages", { exact: true }).uncheck();
		await picture("export-tabs");
	});

	test("downloads them all as one .zip of tidy files", async () => {
		await press("Prepare");
		await shows(/files ready/);
		await press("Left out or changed");
		await shows(/^Roster: .*Fee.*E-mail.*/);
		await picture("export-files");
		const download = await saved("Download all (.zip)");
		expect(download.suggestedFilename()).toMatch(/^campaign-\d{4}-\d\d-\d\d\.zip$/);
		const files = unzipSync(new Uint8Array(await bytesOf(download)));
		expect(Object.keys(files)).toContain("codes_and_links.csv");
		expect(Object.keys(files)).not.toContain("packages.csv");
		const roster = strFromU8(files["roster.csv"]!).split("\r\n");
		expect(roster[0]).toContain("creator,handle,platform,followers,tier,engagement_rate");
		expect(roster[1]).toMatch(/,Micro,0\.0\d+/);
		expect(roster.join()).not.toMatch(/[\w.]+@example\.com/);
	});

	test("downloads one file, with the mark that Excel needs", async () => {
		await press("Back");
		await sidebar.getByLabel("For Excel").check();
		await press("Prepare");
		await shows(/files ready/);
		const bytes = await bytesOf(await saved("Download campaign.csv"));
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes.toString("utf8")).toContain("brand,Stridelab");
	});

	test("no panel of any tool makes an element of markup in a text, or a link that runs a script", async () => {
		const own = await page.context().newPage();
		await own.addInitScript(poisonAnswers);
		await own.goto(`${playground.url}?fresh=1`);
		const frame = own.frameLocator('iframe[title*="Campaign Planner"]');
		for (const name of ["Extensions", "Creator Campaign Planner", "Open planner"])
			await own.getByRole("menuitem", { name }).click();
		const tools = frame.getByRole("navigation", { name: "Tools" }).getByRole("button");
		const back = frame.getByRole("button", { name: "Back", exact: true }).first();
		await tools.first().waitFor();
		const count = await tools.count();
		expect(count).toBe(15);
		let poisoned = 0;
		for (let index = 0; index < count; index++) {
			await tools.nth(index).click();
			await back.waitFor();
			await frame.locator('body:not(:has([role="progressbar"]))').waitFor();
			const preview = frame.getByRole("button", { name: /^Preview$/ });
			if ((await preview.count()) > 0 && (await preview.first().getAttribute("aria-disabled")) !== "true") {
				await preview.first().click();
				await frame.locator('body:not(:has([role="progressbar"]))').waitFor();
			}
			const found = await frame.locator("body").evaluate((body) => ({
				made: [...body.querySelectorAll("[data-poison], x-poison, a[href^='javascript:' i]")].map(
					({ outerHTML }) => outerHTML,
				),
				texts: body.textContent!.split("<x-poison").length - 1,
				ran: Reflect.get(window, "poisoned") as unknown,
			}));
			expect(found, `tool ${index + 1}`).toMatchObject({ made: [], ran: undefined });
			poisoned += found.texts;
			while ((await tools.count()) === 0) {
				await back.click();
				await back.or(tools.first()).first().waitFor();
			}
		}
		expect(poisoned).toBeGreaterThan(30);
		await own.close();
	});

	test("meets no accessibility fault", async () => {
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});

/** In the page and its frames: whatever the add-on answers, its texts carry markup, and its links run scripts. */
function poisonAnswers(): void {
	const markup =
		'<x-poison></x-poison><img data-poison src="x:" onerror="window.poisoned=1"><script data-poison>window.poisoned=1</script>';
	const texts =
		"label reason summary tab column before after message note next campaign value source why person text caption creator creators account handle name about said".split(
			" ",
		);
	const plain = JSON.parse;
	const poison = (value: unknown, key: string): unknown => {
		if (typeof value === "string") {
			if (key === "url") return "javascript:window.poisoned=1";
			return texts.includes(key) ? value + markup : value;
		}
		if (Array.isArray(value)) return value.map((one) => poison(one, key));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
	};
	JSON.parse = (text: string, ...rest: []) => {
		const value = plain(text, ...rest) as unknown;
		const isAnswer =
			typeof value === "object" && value !== null && "ok" in value && ("data" in value || "message" in value);
		return isAnswer ? poison(value, "") : value;
	};
}
