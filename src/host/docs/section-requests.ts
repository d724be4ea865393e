import type { Block } from "../../core/docs/blocks.ts";
import { pageElements } from "../../core/docs/page-look.ts";
import type { DocsRequest } from "./docs-request.ts";
import { styleRequests } from "./style-requests.ts";
import { tableLength } from "./table-length.ts";

export interface WrittenBlocks {
	readonly requests: readonly DocsRequest[];
	/** Where the section ends afterwards. */
	readonly end: number;
}

/**
 * The requests that write a section at `start`, the beginning of a paragraph. All text goes in at once, so that it can be
 * placed by counting; tables follow from the last to the first, and their cells too, so that what is counted stays true.
 * A table parts the text it is put into: what comes below it stands right there, without a blank paragraph between.
 */
export function sectionRequests(blocks: readonly Block[], start: number): WrittenBlocks {
	const elements = pageElements(blocks);
	const tables: DocsRequest[][] = [];
	let text = "";
	let end = start;
	elements.forEach((element, at) => {
		if (element.kind === "table") {
			tables.push(tableRequests(element.rows, start + text.length));
			end += tableLength(element.rows);
			return;
		}
		// The newline before a table comes with it.
		text += elements[at + 1]?.kind === "table" ? element.text : `${element.text}\n`;
		end += element.text.length + 1;
	});
	const inserted: DocsRequest[] = text === "" ? [] : [{ insertText: { location: { index: start }, text } }];
	const requests = [...inserted, ...tables.reverse().flat(), ...styleRequests(elements, start, end)];
	return { requests, end };
}

/** A table put in at `index` begins one later, behind the newline that comes with it. */
function tableRequests(rows: readonly (readonly string[])[], index: number): DocsRequest[] {
	const columns = rows[0]?.length ?? 0;
	const requests: DocsRequest[] = [{ insertTable: { location: { index }, rows: rows.length, columns } }];
	for (let row = rows.length - 1; row >= 0; row--) {
		for (let column = columns - 1; column >= 0; column--) {
			const text = rows[row]![column] ?? "";
			const cell = index + 4 + row * (2 * columns + 1) + 2 * column;
			if (text !== "") requests.push({ insertText: { location: { index: cell }, text } });
		}
	}
	return requests;
}
