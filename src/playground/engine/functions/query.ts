import { defineArray, type FunctionTable, number, operand, optional, text } from "../define.ts";
import { parseQuery } from "../query/parse-query.ts";
import { runQuery } from "../query/run.ts";
import { isProblem } from "../query/syntax.ts";
import { readTable } from "../query/table.ts";
import { fail, type Grid } from "../values.ts";

export const queryFunctions: FunctionTable = {
	/** support.google.com/docs/answer/3093343. A row of labels comes first unless all of them are empty. */
	QUERY: defineArray([operand, text, optional(number)], function (data, query, headers = -1) {
		try {
			const table = readTable(data, Math.trunc(headers), this);
			const { labels, formats, rows } = runQuery(parseQuery(query), table, () => this.now());
			this.giveFormats(formats);
			const result: Grid = labels.some((label) => label !== "") ? [labels, ...rows] : rows;
			return result.length > 0 ? result : fail("#N/A", "Query completed with an empty output.");
		} catch (error) {
			if (!isProblem(error)) throw error;
			return fail("#VALUE!", `Unable to parse query string for Function QUERY parameter 2: ${error.message}`);
		}
	}),
};
