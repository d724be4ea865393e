import { tools } from "../src/tools/index.ts";
import { alone, type Comparison, count, isQuick } from "./compare.ts";
import { grownRun } from "./grown-runs.ts";

/** With 50,000 rows in every tab the stand-in services take minutes a tool; the counts are the same from here on. */
const SIZES = isQuick ? [20, 200] : [100, 5000];

/** Calls that read or change the spreadsheet or a document, each of which takes tens of milliseconds at Google. */
export async function serviceCalls(): Promise<Comparison[]> {
	const rows: Comparison[] = [];
	for (const { id } of tools) {
		const calls: string[] = [];
		for (const size of SIZES) {
			const { previewCalls, applyCalls } = await grownRun(id, size);
			calls.push(`${previewCalls} + ${applyCalls}`);
		}
		const figure = `service calls of ${id}, preview + apply, at ${SIZES.map(count).join(" and ")} rows`;
		rows.push(alone(figure, calls.join("; "), "the same at both, ≤ 12 + 12"));
	}
	return rows;
}
