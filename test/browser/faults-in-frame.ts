import axe, { type AxeResults } from "axe-core";
import type { FrameLocator } from "playwright-core";
import { expect } from "vitest";

/** Accessibility faults, looked for inside the sidebar's own frame: AxeBuilder opens a tab, and Chromium stops drawing the sidebar meanwhile. */
export async function faultsInFrame(sidebar: FrameLocator): Promise<readonly string[]> {
	const body = sidebar.locator("body");
	await body.evaluate(`${axe.source}; undefined`);
	const { violations, passes } = await body.evaluate(
		(): Promise<AxeResults> => Reflect.get(window, "axe").run(),
	);
	expect(passes.length).toBeGreaterThan(10);
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
