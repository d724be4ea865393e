import { type ChartLayout, isAsMade, sameData } from "../charts/chart.ts";
import type { Host } from "../host.ts";
import type { Remark } from "../tool.ts";

const PREFIX = "charts of ";

/** Keys of the charts that tools put into each tab, whether they still stand there or not. */
export function readKnownCharts(host: Host): { readonly [tab: string]: readonly string[] } {
	const known: { [tab: string]: readonly string[] } = Object.create(null);
	for (const [key, text] of Object.entries(host.readSettings(PREFIX))) {
		known[key.slice(PREFIX.length)] = JSON.parse(text);
	}
	return known;
}

/** Puts charts into a tab, but for those that a run which broke off put there already, and remembers them. */
export function placeCharts(host: Host, tab: string, charts: readonly ChartLayout[]): void {
	const placed = host.readCharts(tab);
	host.addCharts(
		tab,
		charts.filter((chart) => !placed.some((other) => sameData(other, chart))),
	);
	const before = readKnownCharts(host)[tab] ?? [];
	remember(host, tab, [...new Set([...before, ...charts.map(({ key }) => key)])]);
}

/** Takes charts away again unless somebody changed them, or took them away before. */
export function takeCharts(host: Host, tab: string, charts: readonly ChartLayout[]): Remark[] {
	const placed = host.readCharts(tab);
	const mine = charts.flatMap((made) => placed.filter((chart) => sameData(chart, made)).slice(0, 1));
	const untouched = mine.filter((chart) => charts.some((made) => isAsMade(chart, made)));
	host.removeCharts(
		tab,
		untouched.map(({ id }) => id),
	);
	const keys = charts.map(({ key }) => key);
	remember(
		host,
		tab,
		(readKnownCharts(host)[tab] ?? []).filter((key) => !keys.includes(key)),
	);
	return mine
		.filter((chart) => !untouched.includes(chart))
		.map(({ title }) => ({ label: `Chart ${title}`, reason: "Someone changed or moved it, so it stays." }));
}

function remember(host: Host, tab: string, keys: readonly string[]): void {
	host.writeSetting("document", PREFIX + tab, keys.length === 0 ? undefined : JSON.stringify(keys));
}
