import type { Host } from "../host.ts";
import { draftName, type TabLayout } from "../tab.ts";
import { undoTab } from "./undo-shape.ts";

/** Makes a tab, if it is not there, in place of a draft of it that a run left when it broke off. */
export function makeTab(host: Host, layout: TabLayout, isThere = false): void {
	const draft = draftName(layout.name);
	if (host.tabNames().includes(draft) && undoTab(host, draft, { ...layout, name: draft })) {
		throw new Error(
			`The tab "${draft}" was left by a run that broke off, and somebody wrote into it since. Rename it or delete it, then try again.`,
		);
	}
	if (!isThere) host.insertTab(layout);
}
