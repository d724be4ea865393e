import type { Engine } from "../engine/engine.ts";
import { dateFormatIn, localeFormat } from "../engine/locale.ts";
import { contentInLocale, filledCells } from "./cell-changes.ts";
import type { SheetState } from "./sheet-state.ts";

/** Writes the formulas as the new locale does, and shows its dates where the old locale's were shown. */
export function translate(states: readonly SheetState[], engine: Engine, from: string, to: string): void {
	const [old, next] = [localeFormat(from), localeFormat(to)];
	for (const state of states) {
		for (const { row, column, content } of filledCells(state)) {
			const translated = contentInLocale(content, from, to);
			if (translated !== content) engine.write(state, row, column, translated);
		}
		state.formats.renumber((number) => dateFormatIn(number, old, next));
	}
	engine.regionChanged();
}
