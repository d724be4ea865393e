import type { Host } from "../host.ts";
import type { Tab } from "../tab.ts";
import type { Workbook } from "../tool.ts";

export const PERSON_SETTING = "display name";

/** The workbook as it is now, with the tabs asked for. */
export function readWorkbook(host: Host, names: readonly string[]): Workbook {
	const tabNames = host.tabNames();
	const tabs: { [name: string]: Tab } = {};
	for (const name of names) {
		const actual = tabNames.find((candidate) => candidate.trim().toLowerCase() === name.toLowerCase());
		const tab = actual === undefined ? undefined : host.readTab(actual);
		if (tab) tabs[name] = tab;
	}
	return {
		tabNames,
		tabs,
		now: host.now(),
		locale: host.region().locale,
		person: host.readSetting("user", PERSON_SETTING) ?? "",
	};
}
