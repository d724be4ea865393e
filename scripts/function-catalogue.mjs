import { readdirSync } from "node:fs";
import { loadTypescript } from "./load-typescript.mjs";

/** Every custom function with its examples and the words it is looked for by, in alphabetical order. */
export async function functionCatalogue() {
	const files = readdirSync("src/functions").filter((name) => name !== "index.ts");
	const loaded = await loadTypescript(
		[
			'import * as listed from "./src/functions/index.ts";',
			...files.map((file, index) => `import * as f${index} from "./src/functions/${file}";`),
			"export { listed };",
			`export const modules = { ${files.map((file, index) => `"${file}": f${index}`).join(", ")} };`,
		].join("\n"),
	);
	return Object.values(loaded.listed)
		.map((definition) => {
			const { examples, keywords = "" } = loaded.modules[fileOf(definition)];
			return { ...definition, examples, keywords };
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileOf({ name }) {
	return `${name.toLowerCase().replaceAll("_", "-")}.ts`;
}
