import { afterAll, beforeAll, expect, it } from "vitest";
import { faultsOf, type SidebarBrowser, startSidebarBrowser } from "../sidebar/sidebar-page.ts";

let sidebar: SidebarBrowser;

beforeAll(async () => {
	sidebar = await startSidebarBrowser();
});

afterAll(() => sidebar.close());

it("lists the tools by the steps of a campaign, and those of no step last", async () => {
	const page = await sidebar.open();
	const tools = page.getByRole("navigation", { name: "Tools" });
	await tools.waitFor();
	expect(await tools.getByRole("heading").allTextContents()).toEqual([
		"Set up",
		"Creators",
		"Plan",
		"Content",
		"More",
	]);
	const inStep = (name: string) => tools.getByRole("region", { name }).getByRole("button").allTextContents();
	expect((await inStep("Creators"))[0]).toMatch(/^Import creators/);
	expect((await inStep("More"))[0]).toMatch(/^Tidy up/);
	expect(await faultsOf(page)).toEqual([]);
	await tools.getByRole("button", { name: "Tidy up" }).click();
	await page.getByRole("heading", { name: "Tidy up" }).waitFor();
});
