import type { Page } from "playwright-core";

/** What stands in each place of a page that is read out when it changes. They stand in a closed tree, which only the browser can read. */
export async function readAloud(page: Page): Promise<readonly string[]> {
	const devtools = await page.context().newCDPSession(page);
	const { nodes } = await devtools.send("Accessibility.getFullAXTree");
	await devtools.detach();
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
}
