import type { Preview, PreviewItem } from "../../core/answers.ts";
import { isOffered } from "./use-ticks.ts";

export interface ChangeGroup {
	readonly title: string;
	/** The word after the count: `12 new`. */
	readonly word: string;
	/** Its lines are not ticked at first. */
	readonly replaces: boolean;
	readonly items: readonly PreviewItem[];
}

/** The changes of a preview by what they do, in the order a planner wants to see them; none is empty. */
export function groupChanges({ items }: Preview): readonly ChangeGroup[] {
	const filled = kept(items, "set-cells");
	const tabs = kept(items, "add-tab");
	const charts = kept(items, "add-charts");
	const documents = kept(items, "write-document");
	const groups: readonly ChangeGroup[] = [
		{ title: "New tabs", word: tabs.length === 1 ? "new tab" : "new tabs", replaces: false, items: tabs },
		{ title: "New columns", word: "with new columns", replaces: false, items: kept(items, "add-columns") },
		{
			title: "Charts",
			word: charts.length === 1 ? "set of charts" : "sets of charts",
			replaces: false,
			items: charts,
		},
		{ title: "To be frozen", word: "to be frozen", replaces: false, items: kept(items, "freeze-column") },
		{ title: "To be thawed", word: "to be thawed", replaces: false, items: kept(items, "thaw-column") },
		{ title: "New rows", word: "new", replaces: false, items: kept(items, "add-row") },
		{
			title: "New rows, yours to decide",
			word: "to decide",
			replaces: true,
			items: items.filter(({ unsure }) => unsure),
		},
		{
			title: "Documents",
			word: documents.length === 1 ? "document" : "documents",
			replaces: false,
			items: documents,
		},
		{ title: "Filled in", word: "filled in", replaces: false, items: filled.filter((item) => !renews(item)) },
		{
			title: "Brought up to date",
			word: "brought up to date",
			replaces: false,
			items: filled.filter(renews),
		},
		{
			title: "Probably renamed",
			word: "renamed",
			replaces: true,
			items: items.filter((item) => item.replaces && renames(item)),
		},
		{
			title: "Different from yours",
			word: "different",
			replaces: true,
			items: items.filter((item) => item.replaces && !renames(item)),
		},
	];
	return groups.filter((group) => group.items.length > 0);
}

/** It takes the place of what a tool wrote earlier. */
function renews({ cells }: PreviewItem): boolean {
	return cells.length === 0 || cells.some(({ before }) => before !== undefined && before !== "");
}

/** On the Roster a row is found by its handle; elsewhere the handle only accompanies it. */
function renames({ cells, tab }: PreviewItem): boolean {
	return tab === "Roster" && cells.some(({ column }) => column === "handle");
}

function kept(items: readonly PreviewItem[], kind: PreviewItem["kind"]): readonly PreviewItem[] {
	return items.filter((item) => item.kind === kind && !isOffered(item));
}
