import { writeFileSync } from "node:fs";
import { generateDocs } from "./docs/generate.mjs";

for (const [path, text] of Object.entries(await generateDocs())) writeFileSync(path, text);
