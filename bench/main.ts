import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { allocation } from "./allocation.ts";
import { captions } from "./captions.ts";
import { columns } from "./columns.ts";
import type { Comparison } from "./compare.ts";
import { engine } from "./engine.ts";
import { importCreators } from "./import-creators.ts";
import { playground } from "./playground.ts";
import { startUp } from "./start-up.ts";

/** What users wait for, by group; `allocation` takes about ten minutes, most of them the rival's. */
const groups: { readonly [name: string]: () => Promise<Comparison[]> } = {
	"start-up": startUp,
	playground,
	columns,
	captions,
	"import-creators": importCreators,
	engine,
	allocation,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in groups));
if (unknown) throw new Error(`Unknown group "${unknown}". Use any of: ${Object.keys(groups).join(", ")}.`);

mkdirSync("bench/results", { recursive: true });
for (const [name, measure] of Object.entries(groups)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const table = tableOf(await measure());
	console.log(`\n${name}\n\n${table}`);
	writeFileSync(
		`bench/results/${name}.md`,
		`# Measured: ${name}

${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, Node ${process.versions.node}. Times are medians of interleaved runs in one process; ratios are medians
with the 10th and 90th percentile. Written by \`npm run bench\`.

${table}
`,
	);
}

function tableOf(rows: readonly Comparison[]): string {
	return [
		"| figure | ours | rival | ours ÷ rival | hold |",
		"|---|---|---|---|---|",
		...rows.map(
			({ figure, ours, rival, ratio, hold }) => `| ${figure} | ${ours} | ${rival} | ${ratio} | ${hold} |`,
		),
	].join("\n");
}
