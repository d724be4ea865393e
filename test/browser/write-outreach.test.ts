import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { page, playground, press, shows, sidebar, withPlanner } from "./planner-page.ts";
import { takePicture } from "./take-picture.ts";

const POST = "your video on soups that survive a lunch box";
const WHY = "You cook for people who run after work, and so do we.";

describe("a planner who writes to creators", () => {
	withPlanner(800);

	const cell = (address: string) => page.locator(`[role=gridcell][data-a1="${address}"]`);
	const type = async (address: string, text: string) => {
		await cell(address).click();
		await page.keyboard.type(text);
		await page.keyboard.press("Enter");
	};
	const picture = (name: string) => takePicture(page, name);

	test("is told what to do when nobody is marked", async () => {
		await press("Write outreach");
		await press("Continue");
		await shows("Nobody on the Roster is marked.");
		await picture("outreach-whom");
	});

	test("sees whom it would list, and lists them", async () => {
		await sidebar.getByLabel("Whom to write to").selectOption("leads");
		await press("Continue");
		await shows("Works with a competitor");
		await shows("Also works with a competitor, Fleetfoot");
		await picture("outreach-competitor");
		await press("Preview 12 changes");
		await shows("10 new");
		await picture("outreach-first");
		await press("Apply 12 changes");
		await shows("Made 2 tabs, added 10 creators to Outreach.");
		await press("Done");
		await page.getByRole("tab", { name: "Outreach" }).click();
		await expect.poll(() => cell("A2").textContent()).toBe("Lou Cooks");
	});

	test("types the personal parts, and reads the message", async () => {
		await type("F2", POST);
		await type("G2", WHY);
		await press("Write outreach");
		await sidebar.getByLabel("Whom to write to").selectOption("nobody");
		await press("Continue");
		await shows("1 message");
		await shows("9 not written");
		await press("@lou.cooks");
		await shows("I am Ana Reyes, partnerships at Stridelab (https://example.com/spring).");
		await picture("outreach-draft");
	});

	test("copies the message", async () => {
		await playground.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await press("Copy message to @lou.cooks");
		await shows("The message is copied.");
		await page.bringToFront();
		await cell("A1").click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(`Hi Lou, I saw ${POST}. ${WHY}`);
	});

	test("is told to copy by hand where the browser does not let the sidebar", async () => {
		await sidebar.locator("body").evaluate(() => {
			document.execCommand = () => false;
			Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject() } });
		});
		await press("Copy message to @lou.cooks");
		await shows("Select the text and press Ctrl+C.");
	});

	test("applies it, and the second look changes nothing", async () => {
		await press("Preview 1 change");
		await picture("outreach-preview");
		await press("Apply 1 change");
		await shows("Filled 4 cells");
		await cell("G2").click();
		for (let column = "G"; column < "L"; column = String.fromCharCode(column.charCodeAt(0) + 1)) {
			await page.keyboard.press("ArrowRight");
		}
		await expect.poll(() => cell("L2").textContent()).toBe("ready");
		expect(await cell("J2").textContent()).toContain(POST);
		await page.keyboard.press("Home");
		await press("Done");
		await press("Write outreach");
		await sidebar.getByLabel("Whom to write to").selectOption("nobody");
		await press("Continue");
		await shows("1 message");
		expect(await sidebar.getByRole("button", { name: /^Preview/ }).count()).toBe(0);
	});

	test("opens an e-mail with subject and message in it", async () => {
		await type("D2", "lou@example.com");
		await type("E2", "e-mail");
		await press("Back");
		await press("Continue");
		await press("@lou.cooks");
		await shows(`Stridelab and ${POST}`);
		const link = sidebar.getByRole("link", { name: "Open in mail" });
		expect(await link.getAttribute("target")).toBe("_blank");
		expect(await link.getAttribute("href")).toMatch(
			/^mailto:lou@example\.com\?subject=Stridelab%20and%20your/,
		);
		await picture("outreach-mail");
	});

	test("meets no accessibility fault", async () => {
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});
