import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { callsOf, faultsOf, type SidebarBrowser, startSidebarBrowser } from "../sidebar/sidebar-page.ts";

let sidebar: SidebarBrowser;
let page: Page;

beforeAll(async () => {
	sidebar = await startSidebarBrowser();
});

afterAll(() => sidebar.close());

const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const shows = (text: string) => page.getByText(text).first().waitFor();

it("offers each differing value by itself, and renamed accounts apart from them", async () => {
	page = await sidebar.open({ renamed: true });
	await page.getByRole("button", { name: "Import creators" }).click();
	const buffer = Buffer.from("Handle,Followers\n@ana,1\n");
	await page.setInputFiles("input[type=file]", { name: "list.csv", mimeType: "", buffer });
	await press("Preview");
	await shows("By its name the list is of 3 Nov 2026.");
	await page.getByRole("button", { name: "Probably renamed 1" }).waitFor();
	await shows("probably renamed to @mara.cooks");
	expect(await faultsOf(page)).toEqual([]);
	await press("Take all");
	expect(await page.getByLabel("@lou.eats · TikTok").isChecked()).toBe(false);
	await page.getByLabel("@finn.bakes · TikTok").uncheck();
	await press("Apply 3 changes");
	expect((await callsOf(page)).at(-1)?.request.accept).toEqual(["row-0", "fill-1", "other-1"]);
});
