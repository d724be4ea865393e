import { writeFileSync } from "node:fs";
import os from "node:os";
import { columns } from "./columns.ts";
import type { Comparison } from "./compare.ts";
import { importCreators } from "./import-creators.ts";
import { startUp } from "./start-up.ts";

const rows: Comparison[] = [...(await startUp()), ...(await columns()), ...(await importCreators())];
const table = [
	"| figure | ours | rival | ours ÷ rival | hold |",
	"|---|---|---|---|---|",
	...rows.map(
		({ figure, ours, rival, ratio, hold }) => `| ${figure} | ${ours} | ${rival} | ${ratio} | ${hold} |`,
	),
].join("\n");

console.log(table);
writeFileSync(
	"bench/results.md",
	`# Measured

${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, Node ${process.versions.node}. Times are medians of interleaved runs in one process; ratios are medians with the 10th and 90th percentile. Written by \`npm run bench\`.

${table}
`,
);
