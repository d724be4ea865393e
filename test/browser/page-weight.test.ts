import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openPlayground } from "./serve.ts";

it("the page starts with less than 1.5 MB, without what writes documents and files", async () => {
	const playground = await openPlayground();
	const { page } = playground;
	const sizes = new Map<string, number>();
	page.on("response", async (response) => {
		const name = new URL(response.url()).pathname.split("/").at(-1)!;
		sizes.set(name, Number(response.headers()["content-length"] ?? 0));
	});
	await page.reload();
	await page.getByRole("tab", { name: "Roster" }).waitFor();
	await page.getByText("Saved in this browser").waitFor();
	const names = [...sizes.keys()];
	expect(names).toContain("Code.js");
	expect(
		names.filter((name) => /^(docx|xlsx|csv|index\.browser|samples)-|Sidebar|Panels/.test(name)),
	).toEqual([]);
	const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	// That the sizes were read at all.
	expect(total).toBeGreaterThan(500_000);
	expect(total).toBeLessThan(1_500_000);
	await playground.close();
});

/** Of Chromium alone, or not yet in Firefox and Safari. */
const ONE_BROWSER_ONLY = [
	/\bshow(Open|Save)FilePicker\b/,
	/\bshowDirectoryPicker\b/,
	/\bEyeDropper\b/,
	/\bqueryLocalFonts\b/,
	/\brequestIdleCallback\b/,
	/\bscheduler\.(postTask|yield)\b/,
	/\bnavigator\.(userAgentData|connection|deviceMemory|keyboard|virtualKeyboard)\b/,
	/\bperformance\.(memory|measureUserAgentSpecificMemory)\b/,
	/\bdocumentPictureInPicture\b/,
	/\bCloseWatcher\b/,
	/\bmoveBefore\(/,
	/@(position-try|view-transition)\b/,
	/\banchor-name\b/,
];

it("what the page and the sidebar are made of is in all current browsers", () => {
	const folders = ["src/playground", "src/sidebar"];
	const files = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((path) => /\.(tsx?|css|html)$/.test(path))
			.map((path) => `${folder}/${path}`),
	);
	expect(files.length).toBeGreaterThan(200);
	const found = files.flatMap((file) => {
		const text = readFileSync(file, "utf8");
		return ONE_BROWSER_ONLY.filter((name) => name.test(text)).map((name) => `${file}: ${name.source}`);
	});
	expect(found).toEqual([]);
});
