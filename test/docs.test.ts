import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateDocs } from "../scripts/docs/generate.mjs";

test("the generated documents are current; `npm run docs` writes them", async () => {
	const docs = await generateDocs();
	expect(Object.keys(docs).length).toBeGreaterThan(1);
	for (const [path, text] of Object.entries(docs)) expect(readFileSync(path, "utf8"), path).toBe(text);
});
