import { addImport, appendToList, replaceOnce } from "./insert-line.mjs";

const INDEX = "src/tools/index.ts";
const CASES = "test/faults/tool-inputs.ts";

export function toolFiles({ id, variable, words }, read) {
	const path = `src/tools/${id}.ts`;
	const test = `test/tools/${id}.test.ts`;
	const listed = appendToList(read(INDEX), "tools: readonly Tool<any>[] = [", `${variable},`);
	const cases = "export const toolCases: { readonly [id: string]: (tracker: State) => ToolCase } = {";
	return {
		own: [path, test],
		files: {
			[path]: declaration(id, variable, words),
			[test]: tests(id),
			[INDEX]: addImport(listed, `import { ${variable} } from "./${id}.ts";`),
			[CASES]: replaceOnce(
				read(CASES),
				cases,
				`${cases}\n\t"${id}": (tracker) => ({ start: tracker, input: { only: "" } }),`,
			),
		},
	};
}

function declaration(id, variable, words) {
	return `import * as z from "zod/mini";
import { isProblem } from "../core/problem.ts";
import { tableIn } from "../core/runs/read-workbook.ts";
import { cellAt } from "../core/tables/table.ts";
import type { Change, Remark, Tool } from "../core/tool.ts";
import { roster } from "../core/tracker/roster.ts";

interface Input {
	readonly only: string;
}

/** Say what it does, in a sentence. */
export const ${variable}: Tool<Input> = {
	id: "${id}",
	title: "${words}",
	summary: "Say what it does, in one line",
	fields: [{ kind: "text", name: "only", label: "Only creators of this niche", hint: "Blank for all." }],
	input: () => z.object({ only: z._default(z.string(), "") }),
	reads: () => [roster.name],
	plan(workbook, { only }) {
		const table = tableIn(workbook, roster);
		if (isProblem(table)) return table;
		const changes: Change[] = [];
		const left: Remark[] = [];
		const refused: Remark[] = [];
		for (const [key, [row]] of table.rows) {
			const label = String(cellAt(table, row!, "creator"));
			if (only !== "" && cellAt(table, row!, "niche") !== only) continue;
			// Plan what is to change: blank cells are filled, what people typed stays.
			refused.push({ label, reason: \`Nothing is planned yet for \${key}.\` });
		}
		return { changes, left, refused };
	},
};
`;
}

function tests(id) {
	return `import { describe, expect, test } from "vitest";
import { open, runAll, shownBy } from "../faults/place.ts";
import { smallTracker, toolCases } from "../faults/tool-inputs.ts";

const tool = "${id}";
const { start, input } = toolCases[tool]!(smallTracker());

describe("${id}", () => {
	test("plans what it should", () => {
		const { items, refused } = shownBy(open(start), tool, input);
		expect(refused).toEqual([]);
		expect(items.map(({ label }) => label)).toEqual(["what it should plan"]);
	});

	test("changes nothing the second time", () => {
		const place = open(start);
		runAll(place, tool, input, "first-run");
		expect(shownBy(place, tool, input).items).toEqual([]);
	});

	test("keeps formulas, columns of the team's own and typed values", () => {
		const place = open(start);
		const sheet = place.workbook.sheet("Roster")!;
		const column = sheet.used().columns;
		place.workbook.setContents(sheet.id, 0, column, [["Ours"], ["typed"], [{ formula: "=1+1" }]]);
		runAll(place, tool, input, "first-run");
		const after = [0, 1, 2].map((row) => sheet.content(row, column));
		expect(after).toEqual(["Ours", "typed", { formula: "=1+1" }]);
	});
});
`;
}
