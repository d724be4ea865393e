import type { Cell } from "../cell.ts";
import { findPlatform, type Platform } from "../platforms.ts";
import { columnLetters } from "../tables/a1.ts";
import type { Column } from "./column.ts";
import { type ColumnLook, lookAtColumn } from "./column-values.ts";
import type { Header } from "./find-header.ts";
import { headerWords } from "./header-words.ts";
import { isNumeric, kindOf } from "./import-fields.ts";
import type { Importer, Meaning } from "./importer.ts";
import { contradiction, meaningByValues, refineByValues } from "./meaning-by-values.ts";
import { readHeader, readHeaderAmong } from "./read-header.ts";
import { settleConflicts } from "./settle-conflicts.ts";

export interface ColumnChoices {
	readonly [sourceColumn: string]: string;
}

/**
 * Takes each column of a list for a roster column, or for none, and says why. `rows` are the rows below the header. The
 * planner's choices come first, then the format's own headers, the common aliases, and the looks of the values.
 */
export function recogniseColumns(
	header: Header,
	rows: readonly (readonly Cell[])[],
	format?: Importer,
	choices: ColumnChoices = {},
	remembered: ColumnChoices = {},
): readonly Column[] {
	const width = rows.reduce((most, row) => Math.max(most, row.length), header.names.length);
	const columns = Array.from({ length: width }, (_, index) => {
		const look = lookAtColumn(rows, index);
		const name = header.names[index] ?? "";
		const found = meaningOf(header, index, look, format, choices, remembered);
		return { ...found, index, look, header: name === "" ? `Column ${columnLetters(index)}` : name };
	});
	return settleConflicts(columns, rows, header.row >= 0);
}

function meaningOf(
	header: Header,
	index: number,
	look: ColumnLook,
	format: Importer | undefined,
	choices: ColumnChoices,
	remembered: ColumnChoices,
): Meaning & Pick<Column, "by" | "mistaken"> {
	const byHeader = meaningByHeader(header, index, format);
	const chosen =
		meaningByChoice(choices[String(index)], "choice", byHeader) ??
		meaningByChoice(remembered[String(index)], "memory", byHeader);
	if (chosen !== undefined) return chosen;
	if (byHeader !== undefined) {
		const mistaken = contradiction(byHeader, look);
		return mistaken
			? { ...mistaken, by: "values", mistaken: true }
			: { ...refineByValues(byHeader, look), by: "header" };
	}
	const named = (header.names[index] ?? "") !== "";
	const byValues = look.filled > 0 ? meaningByValues(look, named || header.row >= 0) : undefined;
	if (byValues !== undefined) return { ...byValues, by: "values" };
	const why = look.filled === 0 ? "it is empty" : "neither header nor values tell which roster column it is";
	return { to: "", why, by: "values" };
}

function meaningByChoice(
	choice: string | undefined,
	by: "choice" | "memory",
	byHeader: Meaning | undefined,
): (Meaning & Pick<Column, "by">) | undefined {
	const isNow = by === "choice";
	if (choice === "") {
		return { to: "", why: isNow ? "left out by your choice" : "left out, as you chose last time", by };
	}
	if (choice === undefined || kindOf(choice) === undefined) return undefined;
	const known = byHeader?.to === choice ? byHeader : {};
	return { ...known, to: choice, why: isNow ? "your choice" : "as you chose last time", by };
}

/** The heading above is read with the header first: "Audience" over "Country" is not the creator's country. */
export function meaningByHeader(
	header: Header,
	index: number,
	format: Importer | undefined,
): Meaning | undefined {
	const name = header.names[index] ?? "";
	const group = header.groups[index] ?? "";
	const special = format && columnOf(format, name);
	const platform = findPlatform(group);
	const found =
		special ??
		(group === "" ? undefined : readHeader(`${group} ${name}`.trim())) ??
		(name === "" ? undefined : readHeaderAmong(name, header.names));
	return found && withPlatform(found, platform ?? format?.platform);
}

function withPlatform(meaning: Meaning, platform: Platform | undefined): Meaning {
	const bound = meaning.to === "handle" || meaning.to === "URL" || isNumeric(kindOf(meaning.to));
	return platform === undefined || meaning.platform !== undefined || !bound
		? meaning
		: { ...meaning, platform };
}

function columnOf(format: Importer, name: string): Meaning | undefined {
	const wanted = headerWords(name).join(" ");
	if (wanted === "") return undefined;
	const entry = Object.entries(format.columns ?? {}).find(
		([header]) => headerWords(header).join(" ") === wanted,
	);
	return entry?.[1];
}
