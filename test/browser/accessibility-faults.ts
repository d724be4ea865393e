import axe, { type AxeResults } from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";

/**
 * What axe finds wrong in a page or a frame, or in one part of it; frames inside are looked at by themselves. Run in the
 * page, since axe's own runner opens a second tab, and a page behind another tab is not drawn.
 */
export async function accessibilityFaults(
	frame: Page | FrameLocator,
	part?: string,
): Promise<readonly string[]> {
	const body = frame.locator("body");
	await body.evaluate(animationsEnd);
	if (!(await body.evaluate(() => "axe" in window))) await body.evaluate(`${axe.source}; undefined`);
	const { passed, faults } = await body.evaluate(lookWithAxe, part);
	expect(passed).toBeGreaterThan(part ? 0 : 10);
	return faults;
}

/** Runs in the page. Of what passes only the rules are listed: their thousands of elements take long to describe. */
async function lookWithAxe(_: Element, part: string | undefined) {
	const { violations, passes }: AxeResults = await Reflect.get(window, "axe").run(
		part ? { include: [[part]] } : document,
		{ iframes: false, resultTypes: ["violations"] },
	);
	const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
	return { passed: passes.length, faults };
}

/** Runs in the page: what fades is pale until it has come in. What turns for ever is not waited for. */
async function animationsEnd(): Promise<void> {
	const ending = document
		.getAnimations()
		.filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
	await Promise.allSettled(ending.map(({ finished }) => finished));
}
