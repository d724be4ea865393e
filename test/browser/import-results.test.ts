import type { FrameLocator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { page, sidebar, withPlanner } from "./planner-page.ts";
import { takePicture } from "./take-picture.ts";

const INSTAGRAM = `Post ID,Account username,Account name,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Comments,Saves
18011,mara.eats,Mara Eats,#ad Morning run,03/29/2027 08:31,https://www.instagram.com/reel/DAbc123/,IG reel,Lifetime,"12,400",9100,610,88,57,230
18012,mara.eats,Mara Eats,Breakfast,05/14/2027 09:00,https://www.instagram.com/p/DAbc124/,IG image,Lifetime,"3,000",2500,120,4,9,11
Total,,,,,,,,"15,400",,730,92,66,241
`;

const SHOPIFY = `Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,Lineitem name,Billing Name,Cancelled at,Refunded Amount,Id
#9001,ana@example.com,paid,USD,90.00,5.00,7.20,102.20,maraeats10,2027-03-30 10:22:11 -0500,Shoe,Ana B,,0.00,551
#9001,ana@example.com,,,,,,,,2027-03-30 10:22:11 -0500,Sock,,,,
#9002,bo@example.com,paid,USD,60.00,0.00,4.80,64.80,,2027-03-31 09:00:00 -0500,Sock,Bo C,2027-04-01 09:00:00 -0500,64.80,552
`;

const YOUTUBE = `Videos,Videotitel,Veröffentlichungszeitpunkt des Videos,Aufrufe,"""Mag ich""-Bewertungen",Kommentare hinzugefügt
Gesamt,,,4.300,90,9
aB3dEfGh1jK,Ich lief,3. März 2026,4.000,80,8
zZ3dEfGh1jK,Schuhe,13. März 2026,300,10,1
`;

describe("importing results in the playground", () => {
	withPlanner(800);

	test("reads an Instagram export, shows totals equal to the file's, and finds the planned post", async () => {
		await choose(sidebar, "instagram 2026-11-01.csv", INSTAGRAM);
		await sidebar.getByText("Instagram posts (Meta Business Suite)").waitFor();
		await takePicture(page, "results-columns");
		await press(sidebar, "Continue");
		await sidebar.getByText("Views 15,400: equal to the file's total.").waitFor();
		await sidebar.getByText("No deliverable has this link").waitFor();
		expect(await sidebar.getByLabel("Figures as of").inputValue()).toBe("2026-11-01");
		await takePicture(page, "results-rows");
	});

	test("imports the post and its live link, and leaves the other post out", async () => {
		await press(sidebar, "Preview");
		await sidebar.getByText("MARA-IG-02 · @mara.eats").waitFor();
		await sidebar.getByText("Live link of MARA-IG-02").waitFor();
		await takePicture(page, "results-preview");
		await press(sidebar, "Apply 2 changes");
		await sidebar.getByText("Added 1 result to Results").waitFor();
		await press(sidebar, "Done");
	});

	test("finds nothing new in the same export", async () => {
		await choose(sidebar, "instagram 2026-11-01.csv", INSTAGRAM);
		await press(sidebar, "Continue");
		await press(sidebar, "Preview");
		await sidebar.getByText("Everything is already as it should be.").waitFor();
		for (let back = 0; back < 4; back++) await sidebar.getByRole("button", { name: "Back" }).first().click();
	});

	test("drops what Shopify says of buyers, and writes each order once", async () => {
		await choose(sidebar, "orders.csv", SHOPIFY);
		await sidebar.getByText("Shopify orders").waitFor();
		await press(sidebar, "Continue");
		await sidebar.getByText("Personal data is dropped and not sent on: Email, Billing Name.").waitFor();
		await takePicture(page, "results-orders");
		await press(sidebar, "Preview");
		await sidebar.getByText("Order #9001").waitFor();
		await sidebar.getByText("maraeats10").waitFor();
		expect(await sidebar.getByText("example.com").count()).toBe(0);
		await takePicture(page, "results-orders-preview");
		await press(sidebar, "Apply 2 changes");
		await sidebar.getByText("Added 2 orders to Orders").waitFor();
	});

	test("offers a channel's videos that name nobody, unticked, until the planner says whose they are", async () => {
		await press(sidebar, "Done");
		await choose(sidebar, "Tabellendaten.csv", YOUTUBE);
		await sidebar.getByText("YouTube Studio", { exact: true }).waitFor();
		await press(sidebar, "Continue");
		await sidebar.getByText("Views 4,300: equal to the file's total.").waitFor();
		await takePicture(page, "results-nameless");
		await press(sidebar, "Preview");
		await sidebar.getByText("New rows, yours to decide").waitFor();
		expect(await sidebar.getByRole("button", { name: "Nothing ticked" }).isDisabled()).toBe(true);
		await takePicture(page, "results-to-decide");
		await sidebar.getByRole("button", { name: "Back" }).first().click();
		await sidebar.getByLabel("Whose posts are these?").selectOption("Kilometre Kai");
		await sidebar.getByLabel("Rows that are no deliverable").selectOption("import");
		await press(sidebar, "Preview");
		await sidebar.getByRole("button", { name: /^Apply 2 changes/ }).waitFor();
		for (let back = 0; back < 4; back++) await sidebar.getByRole("button", { name: "Back" }).first().click();
	});

	test("reads headers that nobody knows once the planner says what a row is", async () => {
		await choose(sidebar, "sklep.csv", "Numer,Kwota,Kupon\n7001,20.50,maraeats10\n7002,9.50,\n");
		await sidebar.getByLabel("Each row is").selectOption("orders");
		await sidebar.getByLabel("Numer").selectOption("order");
		await sidebar.getByLabel("Kwota").selectOption("total");
		await sidebar.getByLabel("Kupon").selectOption("code");
		await takePicture(page, "results-unknown");
		await press(sidebar, "Continue");
		await sidebar.getByText("2 orders were read.", { exact: false }).waitFor();
		await press(sidebar, "Preview");
		await press(sidebar, "Apply 2 changes");
		await sidebar.getByText("Added 2 orders to Orders").waitFor();
	});

	test("meets no accessibility fault where rows are matched by hand", async () => {
		await press(sidebar, "Done");
		await choose(sidebar, "instagram 2026-11-02.csv", INSTAGRAM);
		await press(sidebar, "Continue");
		await sidebar.getByText("Match by hand").waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});

async function press(sidebar: FrameLocator, name: string): Promise<void> {
	await sidebar.getByRole("button", { name, exact: true }).click();
}

async function choose(sidebar: FrameLocator, name: string, text: string): Promise<void> {
	await sidebar.getByRole("button", { name: /^Import results/ }).click();
	const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
	await sidebar.locator("input[type=file]").setInputFiles(file);
	await sidebar.getByText("Columns taken").waitFor();
}
