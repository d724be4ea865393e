import { readFileSync, statSync } from "node:fs";
import papaparse from "papaparse";
import { openHeadless } from "../src/playground/headless/open-headless.ts";
import { type Comparison, median, milliseconds, time } from "./compare.ts";

const SMALL = 5000;
const LARGE = 50_000;

/** Import into the sample tracker, preview and apply together, with the service calls it takes. */
export async function importCreators(): Promise<Comparison[]> {
	const small = await runs(SMALL, 5);
	const large = await runs(LARGE, 2);
	const renewed = await runs(SMALL, 5, true);
	return [
		{
			figure: `import of 5,000 rows (rival: PapaParse alone, parsing only)`,
			ours: `${milliseconds(small.ours)}, ${small.calls} service calls`,
			rival: milliseconds(small.parse),
			ratio: (small.ours / small.parse).toFixed(1),
			hold: "≤ 1 s, ≤ 12 calls",
		},
		{
			figure: "the same 5,000 rows with newer figures in nine of ten (rival: PapaParse alone)",
			ours: `${milliseconds(renewed.ours)}, ${renewed.calls} service calls`,
			rival: milliseconds(renewed.parse),
			ratio: (renewed.ours / renewed.parse).toFixed(1),
			hold: "≤ 1 s, ≤ 12 calls",
		},
		{
			figure: "growth from 5,000 to 50,000 rows (rival: 5,000 rows)",
			ours: `${milliseconds(large.ours)}, ${large.calls} service calls`,
			rival: milliseconds(small.ours),
			ratio: (large.ours / small.ours).toFixed(1),
			hold: "≤ 12",
		},
		size("Sidebar.html", "dist/Sidebar.html", 200),
		size("playground page without lazily loaded parts", "build/playground/main.js", 1500),
	];
}

/** With `again`, the list is on the roster already and a newer one brings it up to date. */
async function runs(
	rows: number,
	rounds: number,
	again = false,
): Promise<{ ours: number; parse: number; calls: number }> {
	const csv = list(rows, again ? 1 : 0);
	const ours: number[] = [];
	const parse: number[] = [];
	let calls = 0;
	for (let round = 0; round < rounds; round++) {
		parse.push(await time(() => papaparse.parse(csv)));
		const code = readFileSync("dist/Code.js", "utf8");
		const { runtime, tool } = openHeadless({
			code,
			htmlFiles: { Tools: readFileSync("dist/Tools.html", "utf8") },
		});
		apply(tool, "set-up-tracker", { sample: true });
		const input = inputOf("list 2026-11-03.csv", csv);
		if (again) apply(tool, "import-creators", inputOf("list 2026-10-01.csv", list(rows, 0)), "first-run");
		runtime.resetCalls();
		ours.push(await time(() => apply(tool, "import-creators", input)));
		calls = Object.values(runtime.calls()).reduce((sum, count) => sum + count, 0);
	}
	return { ours: median(ours), parse: median(parse), calls };
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
	const kilobytes = statSync(path).size / 1000;
	return {
		figure: `size of ${figure}`,
		ours: `${Math.round(kilobytes)} kB`,
		rival: "",
		ratio: "",
		hold: `≤ ${most} kB`,
	};
}
