import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { buildRoster } from "../../src/tools/build-roster.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";
import {
	callsOf,
	changeFake,
	faultsOf,
	type SidebarBrowser,
	startSidebarBrowser,
} from "../sidebar/sidebar-page.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

describe("the panel Build roster", () => {
	let sidebar: SidebarBrowser;
	let page: Page;

	beforeAll(async () => {
		sidebar = await startSidebarBrowser();
	});
	afterEach(() => page.context().close());
	afterAll(() => sidebar.close());

	const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
	const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
	const open = async (answer: unknown) => {
		page = await sidebar.open({ previews: { "build-roster": answer } });
		await page
			.getByRole("navigation", { name: "Tools" })
			.getByRole("button", { name: "Build roster" })
			.click();
	};
	const handles = async () =>
		(await page.getByRole("list", { name: "Creators" }).getByRole("checkbox").all()).length;

	it("lists creators with score and figures, and shows what each part gave", async () => {
		await open(reading(sampleTracker()));
		await shows("24 of 24 creators");
		await shows(
			/Fit rests on keywords chosen automatically: run, shoe\. For a better fit, set “fit keywords”/,
		);
		expect(await handles()).toBe(24);
		await shows("Also works with a competitor, Fleetfoot");
		await shows("Stale: counts of 2026-04-20");
		await shows("Worth a look: 2,260 followings");
		expect(await faultsOf(page)).toEqual([]);
		await press("What makes the score of @june.moves · Instagram");
		const parts = page.getByRole("list", { name: "Parts of the score" });
		expect(await parts.getByRole("listitem").count()).toBe(6);
		expect(await parts.textContent()).toContain("above 8 of 8 other Micro accounts on Instagram");
		expect(await faultsOf(page)).toEqual([]);
	});

	it("filters, sorts and weighs without asking the server", async () => {
		await open(reading(sampleTracker()));
		await shows("24 of 24 creators");
		const asked = (await callsOf(page)).length;
		await press(/^Filters/);
		await page.getByLabel("TikTok", { exact: false }).first().check();
		await shows("8 of 24 creators");
		await page.getByLabel("Fee up to").fill("300");
		await shows("3 of 24 creators");
		expect(await faultsOf(page)).toEqual([]);
		await page.getByLabel("Fee up to").fill("cheap");
		await shows("This filter hides nobody until then.");
		await shows("Cannot be read, so it hides nobody: Fee up to.");
		expect(await page.getByLabel("Fee up to").getAttribute("aria-invalid")).toBe("true");
		await page.getByLabel("Engagement from, %").fill("0.03");
		await shows("Read as 3%.");
		await page.getByLabel("Engagement from, %").fill("");
		expect(await faultsOf(page)).toEqual([]);
		await page.getByLabel("Fee up to").fill("");
		await press("Engagement and score");
		await page.getByLabel("Engagement definition").selectOption("ERR");
		await shows(/creators without a rate/);
		await page.getByRole("slider", { name: "Fit" }).focus();
		await page.keyboard.press("ArrowRight");
		expect(await page.getByRole("slider", { name: "Fit" }).inputValue()).toBe("30");
		expect(await faultsOf(page)).toEqual([]);
		await page.getByLabel("Sort by").selectOption("name");
		const first = page.getByRole("list", { name: "Creators" }).getByRole("listitem").first();
		expect(await first.textContent()).toContain("@bea.barefoot");
		expect((await callsOf(page)).length).toBe(asked);
	});

	it("says which filter hides most where nobody passes", async () => {
		await open(reading(sampleTracker()));
		await press(/^Filters/);
		await page.getByLabel("Fee from").fill("5000");
		await page.getByLabel("Country").first().fill("UK");
		await shows("No creator passes these filters.");
		await shows("“Fee from 5,000” hides 23; without it 7 would be shown.");
		expect(await faultsOf(page)).toEqual([]);
		await page.getByRole("button", { name: "Clear all filters" }).last().click();
		await shows("24 of 24 creators");
	});

	it("counts and sends only those ticked that are shown", async () => {
		await open(reading(sampleTracker()));
		await page.getByRole("checkbox", { name: "@june.moves · Instagram" }).check();
		await page.getByRole("checkbox", { name: "@finn.bakes · TikTok" }).check();
		await press(/^Filters/);
		await page.getByLabel("Country").first().fill("US");
		await shows("1 ticked one hidden by filters, not counted");
		await press("Continue with 1");
		await page.getByLabel("Also fill in fit").check();
		expect(await faultsOf(page)).toEqual([]);
		await changeFake(page, { previews: { "build-roster": { items: [], left: [], refused: [] } } });
		await press("Preview");
		await shows("There is nothing to change.");
		expect((await callsOf(page)).at(-1)?.request).toMatchObject({
			step: "preview",
			input: {
				chosen: {
					ids: ["instagram/@june.moves"],
					options: { definition: "all", filters: { country: "US" } },
					result: { kind: "include", extras: ["fit"] },
				},
			},
		});
	});

	it("tells what is missing: no tab, no rows, no settings, hardly any figures", async () => {
		await open(preview(memoryHost(), buildRoster, {}));
		await shows('There is no Roster tab yet. Run "Set up tracker" first.');
		expect(await faultsOf(page)).toEqual([]);
		await page.context().close();
		await open(reading(memoryHost([tabOf("Roster", [["Handle", "Platform"]])])));
		await shows("The Roster has no creators yet");
		expect(await faultsOf(page)).toEqual([]);
		await page.context().close();
		await open(
			reading(
				memoryHost([
					tabOf("Roster", [
						["Handle", "Platform"],
						["ana", "TikTok"],
					]),
				]),
			),
		);
		await shows("1 score of 1 rest on less than half of the weights.");
		await press(/^Would improve the list/);
		await shows("There is no Campaign tab");
		expect(await faultsOf(page)).toEqual([]);
	});
});

describe("Build roster in the playground", () => {
	let playground: OpenPlayground;

	beforeAll(async () => {
		playground = await openPlayground({ query: "?fresh=1" });
	});
	afterAll(() => playground?.close());

	it("writes a shortlist as it was shown, and has nothing to do the second time", async () => {
		const { page } = playground;
		for (const name of ["Extensions", "Creator Campaign Planner", "Open planner"]) {
			await page.getByRole("menuitem", { name }).click();
		}
		const panel = page.frameLocator('iframe[title*="Campaign Planner"]');
		const shortlist = async () => {
			await panel.getByRole("button", { name: "Build roster" }).click();
			await panel.getByRole("button", { name: "Tick all 24" }).click();
			await panel.getByRole("button", { name: "Continue with 24" }).click();
			await panel.getByLabel("What to do with them").selectOption("shortlist");
			await panel.getByRole("button", { name: "Preview" }).click();
		};
		await shortlist();
		await panel.getByRole("button", { name: "Apply 25 changes" }).click();
		await panel.getByText("Made 1 tab, added 24 shortlisted creators to Shortlist.").waitFor();
		await panel.getByRole("button", { name: "Done" }).click();
		await page.getByRole("tab", { name: "Shortlist" }).click();
		const cell = (address: string) => page.locator(`[role=gridcell][data-a1="${address}"]`);
		await expect.poll(() => cell("A2").textContent()).toBe("Finn Bakes");
		await expect.poll(() => cell("H2").textContent()).toBe("9.72%");
		await shortlist();
		await panel
			.getByText("There is nothing to change.")
			.or(panel.getByText("Everything is already"))
			.waitFor();
	});
});

function reading(host: MemoryHost): unknown {
	return preview(host, buildRoster, {});
}

/** The sample campaign, as "Set up tracker" makes it. */
function sampleTracker(): MemoryHost {
	const host = memoryHost();
	const shown = preview(host, setUpTracker, { sample: true });
	if (isProblem(shown)) throw new Error(shown.problem);
	const accept = shown.items.map(({ token }) => token);
	apply(host, tracker, setUpTracker, { sample: true }, { accept, run: "set-up-run" });
	return host;
}
