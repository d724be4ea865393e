import { insertSorted, replaceOnce } from "./insert-line.mjs";

const INDEX = "src/functions/index.ts";
/** The names by which a formula of the add-on is told from others. */
const NAMES = "src/core/sharing/frozen-formula.ts";

export function functionFiles({ id, variable }, read) {
	const name = id.toUpperCase().replaceAll("-", "_");
	const path = `src/functions/${id}.ts`;
	const [, listed] = /\\b\(([A-Z_|]+)\)/.exec(read(NAMES)) ?? [];
	const names = [...listed.split("|"), name].sort().join("|");
	return {
		own: [path],
		files: {
			[path]: declaration(name, variable),
			[INDEX]: insertSorted(read(INDEX), `export { ${variable} as ${name} } from "./${id}.ts";`),
			[NAMES]: replaceOnce(read(NAMES), listed, names),
		},
	};
}

function declaration(name, variable) {
	return `import { problem } from "../core/problem.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { count } from "../core/values/readers.ts";

/** Say in one sentence what it gives. */
export const ${variable}: SheetFunction = {
	name: "${name}",
	summary: "Say in one sentence what it gives.",
	parameters: [
		{
			name: "followers",
			about: "Say what it is, with unit and range.",
			example: "C2:C",
			reader: count,
		},
	],
	returns: "Say what comes back, in which unit, and when it is blank.",
	compute: () => problem("${name} computes nothing yet: write compute in its file."),
};

/** Each is a test and a line of the documentation. */
export const examples: readonly FunctionExample[] = [
	{ formula: "=${name}(12400)", args: [12400], gives: "what it should give" },
	{ formula: "=${name}({12400; 0})", args: [[[12400], [0]]], gives: [["what it should give"], [""]] },
	{
		formula: '=${name}("many")',
		args: ["many"],
		gives: { throws: 'followers: "many" is not a count of 0 or more, such as 12400 or "12.4K".' },
	},
];
`;
}
