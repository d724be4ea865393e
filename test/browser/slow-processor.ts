import type { Page } from "playwright-core";

/** Gives the page a processor `SLOW` times slower (an environment variable), to find tests that rely on speed. */
export async function slowProcessor(page: Page): Promise<void> {
	const rate = Number(process.env.SLOW ?? 1);
	if (rate <= 1) return;
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate });
}
