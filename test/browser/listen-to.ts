import type { Page } from "playwright-core";

/** What the page's live regions say, one text each, as assistive technology finds them: they may stand in shadow trees. */
export async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
	const devtools = await page.context().newCDPSession(page);
	return async () => {
		const { nodes } = await devtools.send("Accessibility.getFullAXTree");
		const places = nodes.filter(
			({ role, properties }) =>
				role?.value === "status" &&
				properties?.some(({ name, value }) => name === "live" && value.value === "polite"),
		);
		return places.map(({ nodeId }) =>
			nodes
				.filter(({ parentId, role }) => parentId === nodeId && role?.value === "StaticText")
				.map(({ name }) => name?.value)
				.join(""),
		);
	};
}
