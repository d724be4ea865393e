import { allocation } from "./allocation.ts";
import { captions } from "./captions.ts";
import { columns } from "./columns.ts";
import { type Comparison, isQuick } from "./compare.ts";
import { engine } from "./engine.ts";
import { importerGrowth, toolGrowth } from "./growth.ts";
import { importCreators } from "./import-creators.ts";
import { memory, memoryStep } from "./memory.ts";
import { playground } from "./playground.ts";
import { comparedRows, grownRows, keepResults, page, type Rows } from "./results-file.ts";
import { serviceCalls } from "./service-calls.ts";
import { sidebar } from "./sidebar.ts";
import { startUp } from "./start-up.ts";

/** What users wait for, by group; `allocation` takes twenty minutes, most of them the rivals'. */
const groups: { readonly [name: string]: () => Promise<Comparison[]> } = {
	"start-up": startUp,
	columns,
	captions,
	"import-creators": importCreators,
	"service-calls": serviceCalls,
	memory,
	sidebar,
	playground,
	engine,
	allocation,
};
const GROWTH = "growth";
const names = [...Object.keys(groups), GROWTH];

if (memoryStep()) process.exit();

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const unknown = wanted.find((name) => !names.includes(name));
if (unknown) throw new Error(`Unknown group "${unknown}". Use any of: ${names.join(", ")}.`);

const measured = wanted.length > 0 ? wanted : names;
const all: { compared: string[]; grown: string[] } = { compared: [], grown: [] };
for (const name of measured) {
	console.error(`Measuring ${name} …`);
	const rows = await rowsOf(name);
	all.compared.push(...rows.compared);
	all.grown.push(...rows.grown);
	// At once, so that nothing is lost if a later group fails.
	if (!isQuick) keepResults(name, names, rows);
}
console.log(page(all));

async function rowsOf(name: string): Promise<Rows> {
	const measure = groups[name];
	if (measure) return { compared: comparedRows(name, await measure()), grown: [] };
	return { compared: [], grown: grownRows([...(await toolGrowth()), ...(await importerGrowth())]) };
}
