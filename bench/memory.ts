import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Applied, Preview } from "../src/core/answers.ts";
import { isProblem } from "../src/core/problem.ts";
import { apply } from "../src/core/runs/apply.ts";
import { home } from "../src/core/runs/home.ts";
import { preview } from "../src/core/runs/preview.ts";
import { undoRun } from "../src/core/runs/undo.ts";
import type { Tool } from "../src/core/tool.ts";
import { tracker } from "../src/core/tracker/index.ts";
import { tools } from "../src/tools/index.ts";
import { creatorsList } from "../test/grown-tracker.ts";
import { alone, type Comparison, count, isQuick } from "./compare.ts";
import { type Stored, storedHost } from "./stored-host.ts";

const ROWS = isQuick ? 2000 : 50_000;
/** Little enough that what is no longer needed is collected soon. */
const HEAP_MB = 320;

/** Each works on the workbook that an earlier one left behind. */
const STEPS: readonly { readonly step: string; readonly after: string; readonly figure: string }[] = [
	{ step: "import", after: "set-up", figure: "import-creators" },
	{ step: "import-newer", after: "import", figure: "import-creators, newer figures of nine in ten" },
	{ step: "home", after: "import", figure: "the sidebar's first screen" },
	{ step: "share", after: "import", figure: "share-copy" },
	{ step: "freeze", after: "import", figure: "freeze-formulas" },
	{ step: "undo", after: "import", figure: "undo of the import" },
];

/** What the script itself needs, beside the workbook, which Google keeps: measured in a process for each. */
export async function memory(): Promise<Comparison[]> {
	const folder = mkdtempSync(join(tmpdir(), "planner-memory-"));
	try {
		inProcess(folder, "set-up", "");
		return STEPS.map(({ step, after, figure }) => {
			const needed = inProcess(folder, step, after);
			return alone(`memory of ${figure}, ${count(ROWS)} creators`, `${needed} MB`, "≤ 200 MB");
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The most that was in use after a collection, less what was there before the work began. */
function inProcess(folder: string, step: string, after: string): number {
	const flags = ["--expose-gc", "--trace-gc", `--max-old-space-size=${HEAP_MB}`];
	const args = [
		...flags,
		process.argv[1]!,
		...(isQuick ? ["--quick"] : []),
		MEMORY_STEP,
		folder,
		step,
		after,
	];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
	if (status !== 0) throw new Error(`${step} did not get to its end: ${stderr.slice(-2000)}`);
	const base = Number(/^base (\d+)$/m.exec(stdout)![1]);
	const collections = [...stdout.matchAll(/Mark-Compact.*? -> ([\d.]+) \(/g)].map(([, used]) => Number(used));
	return Math.max(0, Math.round(Math.max(...collections) - base));
}

const MEMORY_STEP = "--memory-step";

/** Does one step, if this process was started for it. */
export function memoryStep(): boolean {
	const at = process.argv.indexOf(MEMORY_STEP);
	if (at < 0) return false;
	const [folder = "", step = "", after = ""] = process.argv.slice(at + 1);
	const stored: Stored =
		after === ""
			? { tabs: new Map(), settings: new Map() }
			: deserialize(readFileSync(join(folder, `${after}.bin`)));
	const host = storedHost(stored);
	const gc = (globalThis as { gc?: () => void }).gc!;
	gc();
	console.log(`base ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)}`);
	const run = (id: string, input: string): void => runTool(host, id, input, step);
	if (step === "set-up") run("set-up-tracker", '{"sample":false}');
	if (step === "import") run("import-creators", listText());
	if (step === "import-newer") run("import-creators", newerListText());
	if (step === "home") JSON.stringify(home(host, tracker, tools));
	if (step === "share") run("share-copy", '{"creators":true,"posts":true,"results":true}');
	if (step === "freeze") run("freeze-formulas", '{"what":"Freeze","tab":"Roster"}');
	if (step === "undo") JSON.stringify(undoRun(host, tracker, "run-of-import"));
	gc();
	if (step === "import") fillComputedColumns(host);
	writeFileSync(join(folder, `${step}.bin`), serialize(stored));
	return true;
}

function listText(): string {
	return JSON.stringify({ from: creatorsList(ROWS) });
}

/** Ten days later: other followers and likes in nine rows of ten. */
function newerListText(): string {
	const { rows } = creatorsList(ROWS);
	const newer = rows.map((cells, row) => {
		if (row % 10 === 0) return cells;
		return cells.map((cell, column) => (column === 4 || column === 5 ? `1${cell}` : cell));
	});
	return JSON.stringify({ from: { source: "list 2026-11-13.csv", rows: newer } });
}

/** As the sidebar asks for it, with JSON both ways, and as Apps Script does it. */
function runTool(host: ReturnType<typeof storedHost>, id: string, input: string, step: string): void {
	const tool = tools.find((one) => one.id === id) as unknown as Tool<unknown>;
	const parsed = () => tool.input().parse(JSON.parse(input));
	// In a function of its own: the call that previews is over when the one that applies begins.
	const accepted = (): string[] => {
		const shown = JSON.parse(JSON.stringify(preview(host, tool, parsed(), tracker))) as Preview;
		return shown.items.filter(({ replaces }) => !replaces).map(({ token }) => token);
	};
	const accept = accepted();
	for (let remaining = 1; remaining > 0; ) {
		const answer = apply(host, tracker, tool, parsed(), { accept, run: `run-of-${step}` });
		if (isProblem(answer)) throw new Error(answer.problem);
		({ remaining } = answer satisfies Applied);
	}
}

/** What the formulas in the headers would show. */
function fillComputedColumns(host: ReturnType<typeof storedHost>): void {
	const { values, formulas } = host.readTab("Roster")!;
	formulas[0]!.forEach((formula, column) => {
		if (!formula.startsWith("={")) return;
		const cells = values.slice(1).map((_, row) => [(row % 977) / 1e5]);
		host.write([{ tab: "Roster", row: 1, column, cells }]);
	});
}
