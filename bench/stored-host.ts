import { deserialize, serialize } from "node:v8";
import type { Cell } from "../src/core/cell.ts";
import type { Host } from "../src/core/host.ts";
import { type Edit, type Formula, headers, headerText, isFormula, type Tab } from "../src/core/tab.ts";
import { memoryDocuments } from "../test/core/runs/memory-documents.ts";

type Line = readonly [values: Cell[], formulas: string[]];

/** What outlives a call. */
export interface Stored {
	readonly tabs: Map<string, Uint8Array[]>;
	readonly settings: Map<string, string>;
}

/** Rows that are packed together. */
const BLOCK = 500;

/**
 * A workbook outside of the script's memory, as Google keeps it: packed in buffers, of which a call unpacks what it asks
 * for. What is measured beside it is the add-on's own. Nothing is computed: formulas stand beside what they show.
 */
export function storedHost(
	{ tabs: stored, settings }: Stored = { tabs: new Map(), settings: new Map() },
): Host {
	const linesOf = (name: string): Line[] => (stored.get(name) ?? []).flatMap(unpacked);
	/** Line by line, so that what is not asked for is let go at once. */
	const valuesOf = (name: string, take: (line: Line) => void): Cell[][] => {
		const lines: Cell[][] = [];
		for (const block of stored.get(name) ?? []) {
			for (const line of unpacked(block)) {
				lines.push(line[0]);
				take(line);
			}
		}
		const width = lines.reduce((most, values) => Math.max(most, values.length), 0);
		for (const values of lines) while (values.length < width) values.push("");
		return lines;
	};
	const readTab = (name: string): Tab | undefined => {
		if (!stored.has(name)) return undefined;
		const own: (readonly string[] | undefined)[] = [];
		const values = valuesOf(name, ([, formulas]) =>
			own.push(formulas.some((formula) => formula !== "") ? formulas : undefined),
		);
		const none = Array<string>(values[0]?.length ?? 0).fill("");
		const formulas = own.map((line) => (line ? Object.assign([...none], line) : none));
		return { name, values, formulas };
	};
	const write = ({ tab, row, column, cells, areas }: Edit): void => {
		const blocks = stored.get(tab);
		if (!blocks) throw new Error(`No tab ${tab}`);
		for (const area of areas ?? [{ row, column, rows: cells.length, columns: cells[0]!.length }]) {
			const end = area.row + area.rows;
			for (let block = Math.floor(area.row / BLOCK); block * BLOCK < end; block++) {
				while (blocks.length <= block) blocks.push(serialize([]));
				const lines = unpacked(blocks[block]!);
				for (let at = Math.max(area.row, block * BLOCK); at < Math.min(end, (block + 1) * BLOCK); at++) {
					while (lines.length <= at - block * BLOCK) lines.push([[], []]);
					const given = areas ? Array(area.columns).fill(cells[0]![0]!) : cells[at - row]!;
					put(lines[at - block * BLOCK]!, area.column, given);
				}
				blocks[block] = serialize(lines);
			}
		}
	};
	return {
		tabNames: () => [...stored.keys()],
		readTab,
		readValues: (name) => (stored.has(name) ? valuesOf(name, () => {}) : undefined),
		readColumn: (name, column) =>
			stored.has(name) ? linesOf(name).map(([values]) => values[column] ?? "") : undefined,
		write: (edits) => edits.forEach(write),
		appendRow(name, rowFor) {
			const lines = linesOf(name);
			const row = stored.has(name) ? rowFor(lines.slice(0, 10).map(([values]) => values)) : undefined;
			if (row) write({ tab: name, row: lines.length, column: 0, cells: [row] });
		},
		insertTab(layout) {
			const lines = [layout.columns.map(({ header }) => header), ...(layout.rows ?? [])].map((cells) => {
				const line: Line = [[], []];
				put(line, 0, cells);
				return line;
			});
			lines[0]![0].splice(0, layout.columns.length, ...headers(layout));
			stored.set(layout.name, packed(lines));
		},
		addColumns: (layout, row, column) =>
			write({ tab: layout.name, row, column, cells: [layout.columns.map(({ header }) => header)] }),
		openHeaders() {},
		clearColumn() {},
		deleteTab: (name) => stored.delete(name),
		readCharts: () => [],
		addCharts() {},
		removeCharts() {},
		flush() {},
		locked: (work) => work(),
		readSetting: (store, key) => settings.get(`${store}/${key}`),
		writeSetting(store, key, value) {
			if (value === undefined) settings.delete(`${store}/${key}`);
			else settings.set(`${store}/${key}`, value);
		},
		readSettings: () => ({}),
		documents: memoryDocuments(() => {}),
		now: () => "2026-11-23T10:00:00",
		elapsed: () => 0,
		region: () => ({ locale: "en_US", timeZone: "Etc/UTC" }),
	};
}

function packed(lines: readonly Line[]): Uint8Array[] {
	const blocks: Uint8Array[] = [];
	for (let at = 0; at < lines.length; at += BLOCK) blocks.push(serialize(lines.slice(at, at + BLOCK)));
	return blocks;
}

function unpacked(block: Uint8Array): Line[] {
	return deserialize(block) as Line[];
}

function put([values, formulas]: Line, first: number, cells: readonly (Cell | Formula)[]): void {
	cells.forEach((cell, index) => {
		while (values.length <= first + index) {
			values.push("");
			formulas.push("");
		}
		// What the header of a computed column shows; of others the value comes later.
		values[first + index] = isFormula(cell) ? headerText("", cell.formula) : cell;
		formulas[first + index] = isFormula(cell) ? cell.formula : "";
	});
}
