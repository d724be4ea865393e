import { describe, expect, it } from "vitest";
import { cell, page, playground, withGrid } from "./grid-page.ts";
import { keepWorkbook } from "./kept-workbook.ts";
import { drawnByScrolling, longWorkbook } from "./long-workbook.ts";

withGrid();

const text = (name: string) => cell(name).textContent();
const formula = () => page.getByLabel("Formula", { exact: true }).inputValue();
const address = () => page.getByLabel("Name box").inputValue();
const tab = (name: string) => page.getByRole("tab", { name });

async function type(name: string, value: string, key = "Enter"): Promise<void> {
	await cell(name).click();
	await page.keyboard.type(value);
	await page.keyboard.press(key);
}

async function pasteText(value: string): Promise<void> {
	await page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", pasted);
		const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
		document.getElementById("grid")!.dispatchEvent(event);
	}, value);
}

describe("the cells", () => {
	it("are gridcells that know their address, row and column", async () => {
		const g3 = cell("G3");
		expect(await g3.getAttribute("role")).toBe("gridcell");
		expect([await g3.getAttribute("aria-rowindex"), await g3.getAttribute("aria-colindex")]).toEqual([
			"3",
			"7",
		]);
	});

	it("are in the document only where they can be seen", async () => {
		await keepWorkbook(page, playground.url, longWorkbook());
		await cell("A20").waitFor();
		expect(await drawnByScrolling(page, 105, 10)).toEqual({ rows: 50, cellsDrawnAgain: 0 });
		await page.getByLabel("Name box").fill("D4321");
		await page.keyboard.press("Enter");
		await cell("D4321").waitFor();
		expect(await text("D4321")).toBe("Row 4321");
		expect(await cell("A1").isVisible()).toBe(true);
		expect(await cell("A2").count()).toBe(0);
		expect(await page.getByRole("gridcell").count()).toBeLessThan(1500);
	});

	it("show values in their number format and array formulas in the cells they fill", async () => {
		expect(await text("C2")).toBe("12,400");
		expect([await text("D1"), await text("D2"), await text("D3")]).toEqual(["Tier", "Micro", "Under 1K"]);
		await cell("D1").click();
		expect(await formula()).toBe('={"Tier"; TIER(C2:C)}');
	});

	it("tell a custom function's error when the pointer rests on them", async () => {
		await type("G2", '=TIER("many")');
		expect(await text("G2")).toBe("#ERROR!");
		await cell("G2").hover();
		await page.getByRole("tooltip").waitFor();
		expect(await page.getByRole("tooltip").textContent()).toContain("many");
	});

	it("show their note when the pointer rests on them", async () => {
		await cell("A1").hover();
		await page.getByRole("tooltip").waitFor();
		expect(await page.getByRole("tooltip").textContent()).toBe("What the team calls the creator.");
		await page.getByRole("tooltip").hover();
		await page.mouse.move(600, 5);
		await page.getByRole("tooltip").waitFor({ state: "detached" });
		await cell("B1").click();
		await cell("A1").click();
		await page.getByRole("tooltip").waitFor();
		await cell("C4").hover();
		await page.getByRole("tooltip").waitFor({ state: "detached" });
	});
});

describe("editing", () => {
	it("recalculates, and is undone and redone", async () => {
		await type("C3", "2.500,x");
		await type("C3", "25,000");
		expect([await text("C3"), await text("D3"), await address()]).toEqual(["25,000", "Micro", "C4"]);
		await page.keyboard.press("Control+z");
		await page.keyboard.press("Control+z");
		expect([await text("C3"), await text("D3")]).toEqual(["800", "Under 1K"]);
		await page.keyboard.press("Control+Shift+z");
		await page.keyboard.press("Control+y");
		expect([await text("C3"), await text("D3")]).toEqual(["25,000", "Micro"]);
	});

	it("is dropped by Escape", async () => {
		await type("A2", "Nobody", "Escape");
		expect(await text("A2")).toBe("Mara");
	});

	it("in the formula bar changes the cell", async () => {
		await cell("G2").click();
		await page.getByLabel("Formula", { exact: true }).click();
		await page.keyboard.type("=C2*2");
		await page.keyboard.press("Enter");
		expect(await text("G2")).toBe("24,800");
	});

	it("of a cell an array formula fills breaks the array, and clearing it heals it", async () => {
		await type("D3", "mine");
		expect(await text("D1")).toBe("#REF!");
		await cell("D3").click();
		await page.keyboard.press("Delete");
		expect([await text("D1"), await text("D3")]).toEqual(["Tier", "Under 1K"]);
	});

	it("goes back to where the line began when Enter follows Tab", async () => {
		await type("F5", "a", "Tab");
		await page.keyboard.type("b");
		await page.keyboard.press("Enter");
		expect([await text("F5"), await text("G5"), await address()]).toEqual(["a", "b", "F6"]);
	});

	it("of a protected tab is refused", async () => {
		await tab("Benchmarks").click();
		await cell("A1").click();
		await page.keyboard.type("x");
		expect(await page.getByRole("alertdialog").textContent()).toContain(
			"You are trying to edit a protected cell or object.",
		);
	});
});

describe("validated cells", () => {
	it("refuse what is not in their list, naming what is", async () => {
		await type("B2", "Myspace");
		expect(await page.getByRole("alertdialog").textContent()).toContain(
			'"Myspace" cannot be entered in cell B2. Use one of: Instagram, TikTok, YouTube.',
		);
		await page.keyboard.press("Enter");
		expect(await text("B2")).toBe("TikTok");
	});

	it("offer their list to the keyboard and to the pointer", async () => {
		await cell("B2").click();
		await page.keyboard.type("tub");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		expect(await text("B2")).toBe("YouTube");
		await cell("B3").locator(".chip-arrow").click();
		await page.getByRole("option", { name: "Instagram" }).click();
		expect(await text("B3")).toBe("Instagram");
	});

	it("are ticked by Space and by a click", async () => {
		const ticked = (name: string) => cell(name).locator(".ticked").count();
		await cell("E3").locator(".checkbox").click();
		expect(await ticked("E3")).toBe(1);
		await page.keyboard.press("Space");
		expect(await ticked("E3")).toBe(0);
	});
});

describe("the selection", () => {
	it("follows the keys as in Sheets", async () => {
		await cell("A1").click();
		const moves: [string, string][] = [
			["Control+ArrowDown", "A4"],
			["ArrowRight", "B4"],
			["Shift+ArrowUp", "B4"],
			["Tab", "B3"],
			["Home", "A3"],
			["End", "E3"],
			["Control+Home", "A1"],
			["Control+Shift+ArrowRight", "A1"],
			["Control+End", "E4"],
		];
		const reached: string[] = [];
		for (const [key] of moves) {
			await page.keyboard.press(key);
			reached.push((await page.locator(".cell.active").getAttribute("data-a1"))!);
		}
		expect(reached).toEqual(moves.map(([, expected]) => expected));
	});

	it("can be dragged from the frozen header into the rows below", async () => {
		await cell("A1").hover();
		await page.mouse.down();
		await cell("C3").hover();
		await page.mouse.up();
		expect(await address()).toBe("A1:C3");
	});

	it("is copied with formulas that move along", async () => {
		await type("G2", "=C2*2");
		await cell("G2").click();
		await page.keyboard.press("Control+c");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Control+v");
		expect([await text("G3"), await formula()]).toEqual(["1,600", "=C3*2"]);
	});

	it("that is cut stays until it is pasted; then formulas follow it, and one undo brings it back", async () => {
		await type("G2", "=C2*2");
		await cell("C2").click();
		await page.keyboard.press("Control+x");
		expect([await text("C2"), await page.locator(".cut-mark").count()]).toEqual(["12,400", 1]);
		await cell("I9").click();
		await page.keyboard.press("Control+v");
		expect([await text("C2"), await text("I9"), await text("G2")]).toEqual(["", "12,400", "24,800"]);
		await cell("G2").click();
		expect([await formula(), await page.locator(".cut-mark").count()]).toEqual(["=I9*2", 0]);
		await page.keyboard.press("Control+z");
		expect([await text("C2"), await text("I9"), await formula()]).toEqual(["12,400", "", "=C2*2"]);
	});

	it("takes text pasted from another spreadsheet", async () => {
		await cell("F7").click();
		await pasteText('Ana\t1,234\t"two\nlines"\r\nBo\t5%\tTRUE\r\n');
		expect([await text("G7"), await text("H7"), await text("G8"), await text("H8"), await address()]).toEqual(
			["1,234", "two\nlines", "5%", "TRUE", "F7:H8"],
		);
	});
});
