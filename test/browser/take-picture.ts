import { mkdirSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

const FOLDER = "build/pictures";

/** `PICTURES=1 npm test -- test/browser` takes the pictures. */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
	if (!process.env.PICTURES) return;
	mkdirSync(FOLDER, { recursive: true });
	const page = "page" in of ? of.page() : of;
	await page.waitForTimeout(200);
	await of.screenshot({ path: `${FOLDER}/${name}.png` });
}
