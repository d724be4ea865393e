import type { Cell } from "../../../src/core/cell.ts";
import { type ReadChoices, type ReadResult, readCreators } from "../../../src/core/import/read-creators.ts";
import { importers } from "../../../src/importers/index.ts";

/** Reads rows as the import tool does. */
export function read(
	rows: readonly (readonly Cell[])[],
	choices: ReadChoices = {},
	source = "Pasted rows",
): ReadResult {
	return readCreators({ source, rows }, choices, importers);
}
