import { readdirSync } from "node:fs";
import { loadTypescript } from "./load-typescript.mjs";

/** Every custom function with its examples, in alphabetical order. */
export async function functionCatalogue() {
	const files = readdirSync("src/functions").filter((name) => name !== "index.ts");
	const loaded = await loadTypescript(
		[
			'import * as listed from "./src/functions/index.ts";',
			...files.map((file, index) => `import { examples as e${index} } from "./src/functions/${file}";`),
			"export { listed };",
			`export const examples = { ${files.map((file, index) => `"${file}": e${index}`).join(", ")} };`,
		].join("\n"),
	);
	return Object.values(loaded.listed)
		.map((definition) => ({
			...definition,
			examples: loaded.examples[`${definition.name.toLowerCase().replaceAll("_", "-")}.ts`],
		}))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
