import { addImport, replaceOnce } from "./insert-line.mjs";

const INDEX = "src/importers/index.ts";

export function importerFiles({ id, variable, words }, read) {
	const path = `src/importers/${id}.ts`;
	const listed = replaceOnce(
		read(INDEX),
		"importers: readonly Importer[] = [",
		`importers: readonly Importer[] = [\n\t${variable},`,
	);
	return {
		own: [path],
		files: {
			[path]: declaration(id, variable, words),
			[INDEX]: addImport(listed, `import { ${variable} } from "./${id}.ts";`),
		},
	};
}

function declaration(id, variable, words) {
	return `import { headerWords } from "../core/import/header-words.ts";
import type { Importer, ImporterDocumentation } from "../core/import/importer.ts";

/** Say whose format it is and what is special about it. */
export const ${variable}: Importer = {
	id: "${id}",
	title: "${words} export",
	detect(headers) {
		const words = headers.map((header) => headerWords(header).join(" "));
		const found = ["a header that only this format has"].filter((name) => words.includes(name));
		return { score: found.length > 0 ? 0.8 : 0, why: \`headers as in ${words}: \${found.join(", ")}\` };
	},
	columns: {
		"Its own word for followers": { to: "followers", why: "say why" },
	},
};

export const documentation: ImporterDocumentation = {
	told: "by the headers that only this format has",
	examples: [
		{
			rows: [
				["Username", "Network", "Its own word for followers"],
				["mara.eats", "Instagram", "48.2K"],
			],
			gives: [{ handle: "mara.eats", platform: "Instagram", followers: 48_200 }],
		},
	],
};
`;
}
