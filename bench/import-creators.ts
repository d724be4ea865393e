import { readFileSync, statSync } from "node:fs";
import papaparse from "papaparse";
import { openHeadless } from "../src/playground/headless/open-headless.ts";
import { alone, type Comparison, compared, median, milliseconds, roundsOf, time } from "./compare.ts";

const SMALL = 5000;
const LARGE = 50_000;

/** Import into the sample tracker, preview and apply together, with the service calls it takes. */
export async function importCreators(): Promise<Comparison[]> {
	const small = await runs(SMALL, 5);
	const renewed = await runs(SMALL, 5, true);
	const large = await runs(LARGE, 2);
	const growth = large.map(({ ours }) => ({ ours, rival: median(small.map((run) => run.ours)) }));
	const rival = "rival: PapaParse alone, parsing only";
	return [
		row(`import of 5,000 rows (${rival})`, "≤ 1 s of our own computing, ≤ 12 calls", small),
		row(`the same rows with newer figures in nine of ten (${rival})`, "≤ 1 s, ≤ 12 calls", renewed),
		row(`import of 50,000 rows (${rival})`, "", large),
		compared("import, growth from 5,000 to 50,000 rows (rival: 5,000 rows)", "≤ 12", growth),
		size("playground page without lazily loaded parts", "build/playground/main.js", 1500),
	];
}

function row(figure: string, hold: string, measured: readonly Run[]): Comparison {
	const own = milliseconds(median(measured.map(({ ours, services }) => ours - services)));
	const compare = compared(figure, hold, measured);
	return {
		...compare,
		ours: `${compare.ours}, of which our own ${own}; ${measured[0]!.calls} service calls`,
	};
}

interface Run {
	readonly ours: number;
	readonly rival: number;
	/** Of ours, what the stand-ins for Google's services took. */
	readonly services: number;
	readonly calls: number;
}

/** With `again`, the list is on the roster already and a newer one brings it up to date. */
async function runs(rows: number, rounds: number, again = false): Promise<Run[]> {
	const csv = list(rows, again ? 1 : 0);
	const measured: Run[] = [];
	for (let round = 0; round < roundsOf(rounds); round++) {
		const rival = await time(() => papaparse.parse(csv));
		let services = 0;
		const around = (_name: string, _access: unknown, work: () => unknown): unknown => {
			const start = performance.now();
			try {
				return work();
			} finally {
				services += performance.now() - start;
			}
		};
		const { runtime, tool } = openHeadless({
			code: readFileSync("dist/Code.js", "utf8"),
			htmlFiles: { Tools: readFileSync("dist/Tools.html", "utf8") },
			around,
		});
		apply(tool, "set-up-tracker", { sample: true });
		const input = inputOf("list 2026-11-03.csv", csv);
		if (again) apply(tool, "import-creators", inputOf("list 2026-10-01.csv", list(rows, 0)), "first-run");
		runtime.resetCalls();
		services = 0;
		const ours = await time(() => apply(tool, "import-creators", input));
		const calls = Object.values(runtime.calls()).reduce((sum, count) => sum + count, 0);
		measured.push({ ours, rival, services, calls });
	}
	return measured;
}

function inputOf(source: string, csv: string): unknown {
	return { from: { source, rows: papaparse.parse<string[]>(csv).data } };
}

type RunTool = ReturnType<typeof openHeadless>["tool"];

function apply(tool: RunTool, id: string, input: unknown, run = "bench-run"): void {
	const preview = data(tool(id, { step: "preview", input })) as { items: { token: string }[] };
	const accept = preview.items.map(({ token }) => token);
	// As the sidebar does: on a slow machine 50,000 rows take more than one call.
	for (let remaining = accept.length; remaining > 0; ) {
		const answer = data(tool(id, { step: "apply", input, accept, run })) as { remaining: number };
		if (answer.remaining === remaining) throw new Error(`${remaining} rows remain.`);
		remaining = answer.remaining;
	}
}

function data(answer: unknown): unknown {
	const envelope = answer as { ok: boolean; data?: unknown; message?: string };
	if (!envelope.ok) throw new Error(envelope.message);
	return envelope.data;
}

/** Each version has other figures in nine of ten rows. */
function list(rows: number, version: number): string {
	const lines = [
		"Username,Platform,Name,Country,Followers,Avg likes,Avg comments,Avg views,Niche,Email,Price,Bio",
	];
	for (let row = 0; row < rows; row++) {
		const followers = 1000 + ((row * 7919) % 900_000) + (row % 10 === 0 ? 0 : 1000 * version);
		lines.push(
			`creator.${row},${row % 2 ? "Instagram" : "TikTok"},Creator ${row},US,${(followers / 1000).toFixed(1)}K,${followers >> 5},${followers >> 9},${followers >> 2},running,c${row}@example.com,$${100 + (row % 900)},"Runs, bakes and writes ${row}"`,
		);
	}
	return lines.join("\n");
}

function size(figure: string, path: string, most: number): Comparison {
	return alone(`size of ${figure}`, `${Math.round(statSync(path).size / 1000)} kB`, `≤ ${most} kB`);
}
