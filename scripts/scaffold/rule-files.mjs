import { addImport, appendToList, replaceOnce } from "./insert-line.mjs";

const FOLDER = "src/core/captions/rules";
const CONTRACTS = "src/core/captions/contracts.ts";

export function ruleFiles({ id, variable }, read) {
	const path = `${FOLDER}/${id}.ts`;
	const index = `${FOLDER}/index.ts`;
	const listed = appendToList(read(index), "captionRules: readonly CaptionRule[] = [", `${variable},`);
	return {
		own: [path],
		files: {
			[path]: declaration(id, variable),
			[index]: addImport(listed, `import { ${variable} } from "./${id}.ts";`),
			[CONTRACTS]: replaceOnce(read(CONTRACTS), "export type RuleId =", `export type RuleId =\n\t| "${id}"`),
		},
	};
}

function declaration(id, variable) {
	return `import type { CaptionRule, Found, RuleExample } from "../contracts.ts";

/** Say what it finds. */
export const ${variable}: CaptionRule = {
	id: "${id}",
	summary: "Say in one sentence what a caption must be like.",
	check({ caption }): readonly Found[] {
		// Begin with what is quick to see: most captions have nothing to find.
		if (!caption.includes("what it looks for")) return [];
		return [];
	},
};

/** Each is a test and a line of the documentation. */
export const examples: readonly RuleExample[] = [
	{
		input: { caption: "#ad A caption with what it looks for.", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "what it looks for" }],
	},
	{ input: { caption: "#ad A caption that is as it should be.", jurisdiction: "US" }, finds: [] },
];
`;
}
