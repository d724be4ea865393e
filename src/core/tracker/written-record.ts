import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { digest } from "../digest.ts";
import type { RecordSpec } from "../tables/tab-spec.ts";
import type { Cells } from "../tool.ts";

interface Marks {
	readonly [column: string]: string;
}

/** Of a digest: one value in 60 million is mistaken for another. */
const MARK_LENGTH = 5;

/** A column "Written" for a tab whose figures one tool writes: `{"fee":"1x3fk"}`, a short digest of each. */
export const writtenRecord: RecordSpec = {
	column: "written",
	add(record, values) {
		const known = readMarks(record);
		return known && JSON.stringify({ ...known, ...marksOf(values) });
	},
	reader(record) {
		const marks = readMarks(record) ?? {};
		return (column, cell) => marks[column] === markOf(cell);
	},
};

function marksOf(values: Cells): Marks {
	return Object.fromEntries(Object.entries(values).map(([column, cell]) => [column, markOf(cell)]));
}

/** `{}` of a blank cell; `undefined` if it holds anything else. */
function readMarks(record: Cell): Marks | undefined {
	if (isBlank(record)) return {};
	if (typeof record !== "string" || !record.startsWith("{")) return undefined;
	try {
		return JSON.parse(record) as Marks;
	} catch {
		return undefined;
	}
}

function markOf(cell: Cell): string {
	const text = isDateCell(cell) ? `date ${cell.date}` : `${typeof cell} ${cell}`;
	return digest(text).slice(-MARK_LENGTH);
}
