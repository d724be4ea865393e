import { mkdirSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

const IN_README = ["playground", "import", "brief", "dashboard", "report"];

/** `PICTURES=1 npm test -- test/browser` takes the pictures: those of the README renew its own, all others go to the build. */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
	if (!process.env.PICTURES) return;
	const folder = IN_README.includes(name) ? "docs/images" : "build/pictures";
	mkdirSync(folder, { recursive: true });
	const page = "page" in of ? of.page() : of;
	await page.waitForTimeout(200);
	await of.screenshot({ path: `${folder}/${name}.png` });
}
