import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generateDocs } from "./docs/generate.mjs";

for (const [path, text] of Object.entries(await generateDocs())) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
