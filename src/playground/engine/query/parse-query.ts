import { readCondition, readExpression } from "./parse-expression.ts";
import { createReader, type Reader } from "./reader.ts";
import { type ColumnText, type Expression, type Query, refuse, type SortKey } from "./syntax.ts";

/** Reads a query; its clauses come in one order only. Throws with a message for the user. */
export function parseQuery(text: string): Query {
	const reader = createReader(text);
	const query: Query = {
		select: reader.takes("select") ? readSelection(reader) : undefined,
		where: reader.takes("where") ? readCondition(reader) : undefined,
		group: reader.takesPhrase("group", "by") ? readList(reader, readExpression) : [],
		pivot: reader.takes("pivot") ? readList(reader, readExpression) : [],
		order: reader.takesPhrase("order", "by") ? readList(reader, readSortKey) : [],
		skipping: reader.takes("skipping") ? readCount(reader, "SKIPPING") : 0,
		limit: reader.takes("limit") ? readCount(reader, "LIMIT") : Infinity,
		offset: reader.takes("offset") ? readCount(reader, "OFFSET") : 0,
		labels: reader.takes("label") ? readList(reader, readColumnText) : [],
		formats: reader.takes("format") ? readList(reader, readColumnText) : [],
		noValues: reader.takes("options") ? readOptions(reader) : false,
	};
	return reader.peek().kind === "end" ? query : reader.stop();
}

function readList<T>(reader: Reader, read: (reader: Reader) => T): T[] {
	const items = [read(reader)];
	while (reader.takes(",")) items.push(read(reader));
	return items;
}

function readSelection(reader: Reader): Expression[] | undefined {
	return reader.takes("*") ? undefined : readList(reader, readExpression);
}

function readSortKey(reader: Reader): SortKey {
	const by = readExpression(reader);
	const descending = reader.takes("desc");
	if (!descending) reader.takes("asc");
	return { by, descending };
}

function readCount(reader: Reader, clause: string): number {
	const negative = reader.takes("-");
	const token = reader.peek();
	if (token.kind !== "number" || !/^\d+$/.test(token.text)) reader.stop();
	reader.next();
	if (negative) refuse(`INVALID_${clause}: -${token.text}`);
	return Number(token.text);
}

function readColumnText(reader: Reader): ColumnText {
	const of = readExpression(reader);
	const token = reader.next();
	return token.kind === "text"
		? { of, text: token.text }
		: refuse(`PARSE_ERROR: A text in quotes is expected at line 1, column ${token.at}.`);
}

/** `no_format` needs nothing done, as results carry numbers. */
function readOptions(reader: Reader): boolean {
	let noValues = false;
	for (let found = true; found; ) {
		found = reader.takes("no_format");
		if (reader.takes("no_values")) {
			noValues = true;
			found = true;
		}
	}
	return noValues;
}
