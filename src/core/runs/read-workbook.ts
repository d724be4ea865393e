import type { Host } from "../host.ts";
import { type Problem, problem } from "../problem.ts";
import type { Tab } from "../tab.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { readTable, type Table } from "../tables/table.ts";
import type { Tool, Workbook } from "../tool.ts";
import { readFrozen } from "./frozen-record.ts";
import { readKnownCharts } from "./known-charts.ts";
import { lookUpDocuments, readDocuments } from "./known-documents.ts";

export const PERSON_SETTING = "display name";

/** Where a tool's `Plan.memory` is kept among the document's settings. */
export function memorySetting(toolId: string): string {
	return `memory of ${toolId}`;
}

/** The workbook as it is now, with what the tool asks for and is to know besides. */
export function readWorkbookFor<Input>(host: Host, tool: Tool<Input>, input: Input): Workbook {
	return readWorkbook(host, tool.reads(input), tool, tool.onlyLooksAt?.(input));
}

/** The workbook as it is now, with the tabs asked for. */
export function readWorkbook(
	host: Host,
	names: readonly string[],
	tool?: Pick<Tool<never>, "id" | "writesDocuments" | "knowsDocuments" | "drawsCharts" | "freezes">,
	lookedAt: readonly string[] = [],
): Workbook {
	const tabNames = host.tabNames();
	// Without a prototype, so that a tab called "constructor" is just not there.
	const tabs: { [name: string]: Tab } = Object.create(null);
	for (const name of names) {
		const actual = findTab(tabNames, name);
		if (actual === undefined) continue;
		const tab = lookedAt.includes(name) ? lookAt(host, actual) : host.readTab(actual);
		if (tab) tabs[name] = tab;
	}
	return {
		tabNames,
		tabs,
		now: host.now(),
		locale: host.region().locale,
		person: host.readSetting("user", PERSON_SETTING) ?? "",
		memory: (tool && host.readSetting("document", memorySetting(tool.id))) ?? "",
		documents: documentsFor(host, tool),
		charts: tool?.drawsCharts ? readKnownCharts(host) : {},
		...(tool?.freezes ? { frozen: readFrozen(host) } : {}),
	};
}

function documentsFor(
	host: Host,
	tool: Pick<Tool<never>, "writesDocuments" | "knowsDocuments"> | undefined,
): Workbook["documents"] {
	if (tool?.writesDocuments) return lookUpDocuments(host);
	return tool?.knowsDocuments ? readDocuments(host) : {};
}

/** What a tab shows, from A1 to the last filled cell. */
function lookAt(host: Host, name: string): Tab | undefined {
	const values = host.readValues(name);
	if (values === undefined) return undefined;
	let [rows, columns] = [0, 0];
	values.forEach((line, row) => {
		let filled = line.length;
		while (filled > 0 && line[filled - 1] === "") filled--;
		if (filled > 0) rows = row + 1;
		columns = Math.max(columns, filled);
	});
	return { name, values: values.slice(0, rows).map((line) => line.slice(0, columns)), formulas: [] };
}

/** The tab of exactly that name, or else the one that differs in letter case or outer spaces only. */
function findTab(tabNames: readonly string[], name: string): string | undefined {
	const plain = (text: string): string => text.trim().toLowerCase();
	return (
		tabNames.find((candidate) => candidate === name) ??
		tabNames.find((candidate) => plain(candidate) === plain(name))
	);
}

/** A tab of the tracker, understood; or what is wrong with it. */
export function tableIn(workbook: Workbook, spec: TabSpec): Table | Problem {
	const tab = workbook.tabs[spec.name];
	return tab ? readTable(tab, spec) : problem(`The tab ${spec.name} is no longer there.`);
}
