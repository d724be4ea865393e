import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { cell, page, playground, withGrid } from "./grid-page.ts";
import { keepWorkbook } from "./kept-workbook.ts";
import { longWorkbook } from "./long-workbook.ts";

withGrid();

const text = (name: string) => cell(name).textContent();
const column = async (letter: string, to: number) =>
	Promise.all(Array.from({ length: to }, (_, row) => text(`${letter}${row + 1}`)));

async function choose(label: string): Promise<void> {
	await page.getByRole("menuitem", { name: label, exact: true }).click();
}

describe("rows and columns", () => {
	it("are put in and taken out from the menu of a cell; the computed column goes on", async () => {
		await cell("A3").click({ button: "right" });
		expect(await accessibilityFaults(page, ".context-menu")).toEqual([]);
		await choose("Insert row above");
		expect(await column("A", 5)).toEqual(["Creator", "Mara", "", "Finn", "June"]);
		await cell("C3").click();
		await page.keyboard.type("25000");
		await page.keyboard.press("Enter");
		expect(await column("D", 5)).toEqual(["Tier", "Micro", "Micro", "Under 1K", "Macro"]);
		await cell("A3").click();
		await page.keyboard.press("Shift+F10");
		await choose("Delete row");
		expect(await column("A", 4)).toEqual(["Creator", "Mara", "Finn", "June"]);
		await page.keyboard.press("Control+z");
		expect(await text("C3")).toBe("25,000");
	});

	it("of a column before the formula's are followed by it", async () => {
		await cell("B2").click();
		await page.getByRole("menuitem", { name: "Insert", exact: true }).click();
		await choose("Insert column left");
		expect([await text("C2"), await text("E1"), await text("E2")]).toEqual(["TikTok", "Tier", "Micro"]);
		await cell("E1").click();
		expect(await page.getByLabel("Formula", { exact: true }).inputValue()).toBe('={"Tier"; TIER(D2:D)}');
	});

	it("that are selected whole are offered alone: a column's menu has nothing about rows", async () => {
		await page.locator("[data-column=C]").click();
		await page.locator("[data-column=C]").click({ button: "right" });
		const lines = page.locator(".context-menu").getByRole("menuitem", { name: /^(Insert|Delete) / });
		expect(await lines.allTextContents()).toEqual([
			"Insert column left",
			"Insert column right",
			"Delete column",
		]);
		await page.keyboard.press("Escape");
	});

	it("are sorted below the frozen header", async () => {
		await cell("C2").click();
		await page.getByRole("menuitem", { name: "Data", exact: true }).click();
		await choose("Sort sheet by column C (Z to A)");
		expect(await column("A", 4)).toEqual(["Creator", "June", "Mara", "Finn"]);
		expect(await column("D", 4)).toEqual(["Tier", "Macro", "Micro", "Under 1K"]);
		await page.keyboard.press("Control+z");
		expect(await column("A", 4)).toEqual(["Creator", "Mara", "Finn", "June"]);
	});

	it("of a protected tab stay", async () => {
		await page.getByRole("tab", { name: "Benchmarks" }).click();
		await cell("A1").click({ button: "right" });
		await choose("Delete row");
		expect(await page.getByRole("alertdialog").textContent()).toContain(
			"You are trying to edit a protected cell",
		);
	});
});

describe("filling", () => {
	async function drag(from: string, to: string): Promise<void> {
		await cell(from).click();
		await page.locator(".fill-handle").hover();
		await page.mouse.down();
		await cell(to).hover();
		await page.mouse.up();
	}

	it("by the dot goes on with formulas, dates and numbered names", async () => {
		for (const [name, value] of [
			["F2", "=C2*2"],
			["G2", "2026-11-24"],
			["H2", "Week 1"],
		] as const) {
			await cell(name).click();
			await page.keyboard.type(value);
			await page.keyboard.press("Enter");
			await drag(name, `${name.charAt(0)}4`);
		}
		expect(await column("F", 4)).toEqual(["", "24,800", "1,600", "308,000"]);
		expect(await text("G4")).toBe("2026-11-26");
		expect(await text("H4")).toBe("Week 3");
	});

	it("by Ctrl+Enter puts what is typed into all selected cells, and Tab and Enter go round in them", async () => {
		await cell("G2").click();
		await cell("H3").click({ modifiers: ["Shift"] });
		await page.keyboard.type("=$C2*2");
		await page.keyboard.press("Control+Enter");
		expect([await text("G2"), await text("H2"), await text("G3")]).toEqual(["24,800", "24,800", "1,600"]);
		await page.keyboard.press("Control+z");
		expect([await text("G2"), await text("H3")]).toEqual(["", ""]);
		for (const [value, key] of ["1 Tab", "2 Tab", "3 Tab", "4 Enter"].map((typed) => typed.split(" "))) {
			await page.keyboard.type(value!);
			await page.keyboard.press(key!);
		}
		expect([await text("G2"), await text("H2"), await text("G3"), await text("H3")]).toEqual([
			"1",
			"2",
			"3",
			"4",
		]);
		expect(await page.locator(".cell.active").getAttribute("data-a1")).toBe("G2");
	});

	it("by Ctrl+D copies the first row down", async () => {
		await cell("F2").click();
		await page.keyboard.type("7");
		await page.keyboard.press("Enter");
		await cell("F2").click();
		await page.keyboard.press("Shift+ArrowDown");
		await page.keyboard.press("Shift+ArrowDown");
		await page.keyboard.press("Control+d");
		expect(await column("F", 4)).toEqual(["", "7", "7", "7"]);
	});
});

it("finding reaches cells that are far out of sight", async () => {
	await keepWorkbook(page, playground.url, longWorkbook());
	await cell("A2").click();
	await page.keyboard.press("Control+f");
	await page.getByLabel("Find in this tab").fill("Row 4321");
	await cell("D4321").waitFor();
	expect(await page.locator(".find-bar [role=status]").textContent()).toMatch(/^1 of \d+$/);
	expect(await accessibilityFaults(page, ".find-bar")).toEqual([]);
	await page.keyboard.press("Escape");
	expect(await page.locator(".find-bar").count()).toBe(0);
});

const formula = () => page.getByLabel("Formula", { exact: true }).inputValue();
const address = () => page.getByLabel("Name box").inputValue();

describe("a formula that waits for a reference", () => {
	it("takes the range that is dragged over, and extends it with Shift", async () => {
		await cell("G2").click();
		await page.keyboard.type("=SUM(");
		await cell("C2").hover();
		await page.mouse.down();
		await cell("C3").hover();
		await cell("C4").hover();
		await page.mouse.up();
		expect([await formula(), await page.locator(".pointed-mark").count()]).toEqual(["=SUM(C2:C4", 1]);
		await cell("C2").dblclick();
		expect(await formula()).toBe("=SUM(C2");
		await cell("C3").click({ modifiers: ["Shift"] });
		expect(await formula()).toBe("=SUM(C2:C3");
		await page.keyboard.press("Shift+ArrowDown");
		await page.keyboard.press("Enter");
		expect([await text("G2"), await page.locator(".pointed-mark").count()]).toEqual(["167,200", 0]);
		await cell("G2").click();
		expect(await formula()).toBe("=SUM(C2:C4)");
	});

	it("scrolls to the cells that the arrow keys point at", async () => {
		await cell("G2").click();
		await page.keyboard.type("=SUM(");
		await page.keyboard.press("Control+Shift+ArrowDown");
		await cell("G100").waitFor();
		expect([await formula(), await cell("G100").isVisible()]).toEqual(["=SUM(G2:G100", true]);
	});
});

describe("a double-click on the dot", () => {
	it("fills down as far as the column beside is filled", async () => {
		await cell("F2").click();
		await page.keyboard.type("=C2*2");
		await page.keyboard.press("Enter");
		await cell("F2").click();
		await page.locator(".fill-handle").dblclick();
		expect([await text("F3"), await text("F4"), await text("F5"), await address()]).toEqual([
			"1,600",
			"308,000",
			"",
			"F2:F4",
		]);
	});
});

describe("the keys of Sheets", () => {
	it("give number formats and alignment", async () => {
		await cell("G2").click();
		await page.keyboard.type("46351.5");
		await page.keyboard.press("Enter");
		await cell("G2").click();
		const shown: (string | null)[] = [];
		for (const digit of ["1", "3", "4", "5"]) {
			await page.keyboard.press(`Control+Shift+Digit${digit}`);
			shown.push(await text("G2"));
		}
		expect(shown).toEqual(["46,351.50", "11/25/2026", "$46,351.50", "4635150.00%"]);
		await page.keyboard.press("Control+Shift+E");
		expect(await page.getByRole("button", { name: "Align center" }).getAttribute("aria-pressed")).toBe(
			"true",
		);
	});

	it("select the table first, then all", async () => {
		await cell("B3").click();
		await page.keyboard.press("Control+a");
		expect(await address()).toBe("A1:E4");
		await page.keyboard.press("Control+a");
		expect(await address()).toBe("A1:L100");
		await cell("H9").click();
		await page.keyboard.press("Control+a");
		expect(await address()).toBe("A1:L100");
	});

	it("put the date and then the time into one cell", async () => {
		await cell("G3").click();
		await page.keyboard.press("Control+;");
		await page.keyboard.press("Control+Shift+;");
		expect(await formula()).toMatch(/^\d+\/\d+\/\d{4} \d+:\d\d:\d\d/);
		expect(await text("G3")).toMatch(/\/\d{4} \d+:/);
		await page.keyboard.press("F2");
		await page.keyboard.press("Control+a");
		await page.keyboard.press("Control+;");
		await page.keyboard.press("Control+Shift+;");
		expect(await formula()).toMatch(/^\d+\/\d+\/\d{4} \d+:\d\d:\d\d/);
	});
});
