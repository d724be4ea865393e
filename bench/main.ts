import { allocation } from "./allocation.ts";
import { captions } from "./captions.ts";
import { columns } from "./columns.ts";
import { type Comparison, isQuick } from "./compare.ts";
import { engine } from "./engine.ts";
import { type Growth, importerGrowth, toolGrowth } from "./growth.ts";
import { importCreators } from "./import-creators.ts";
import { playground } from "./playground.ts";
import { comparedRows, grownRows, keepResults, page } from "./results-file.ts";
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
	sidebar,
	playground,
	engine,
	allocation,
};
const GROWTH = "growth";
const names = [...Object.keys(groups), GROWTH];

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const unknown = wanted.find((name) => !names.includes(name));
if (unknown) throw new Error(`Unknown group "${unknown}". Use any of: ${names.join(", ")}.`);

const measured = wanted.length > 0 ? wanted : names;
const compared: string[] = [];
for (const [name, measure] of Object.entries(groups)) {
	if (!measured.includes(name)) continue;
	console.error(`Measuring ${name} …`);
	compared.push(...comparedRows(name, await measure()));
}
const grown: Growth[] = [];
if (measured.includes(GROWTH)) {
	console.error(`Measuring ${GROWTH} …`);
	grown.push(...(await toolGrowth()), ...(await importerGrowth()));
}
const rows = { compared, grown: grownRows(grown) };
console.log(page(rows));
if (!isQuick) keepResults(measured, names, rows);
