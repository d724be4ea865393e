import { describe, expect, test } from "vitest";
import type { Applied, Preview, RunDetails, Undone } from "../../../src/core/answers.ts";
import { isDateCell } from "../../../src/core/cell.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { listRuns, runDetails } from "../../../src/core/runs/history.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { undoRun } from "../../../src/core/runs/undo.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { newTab } from "../../../src/core/tracker/layout.ts";
import { roster } from "../../../src/core/tracker/roster.ts";
import { importCreators } from "../../../src/tools/import-creators.ts";
import { type MemoryHost, memoryHost } from "./memory-host.ts";

function rosterHost(): MemoryHost {
	const host = memoryHost();
	host.insertTab(newTab(roster, [], () => undefined));
	return host;
}

function run(host: MemoryHost, id: string, lines: string): Applied {
	const rows = lines.split("\n").map((line) => line.split(","));
	const input = { from: { source: "list.csv", rows }, platform: "TikTok" };
	const { items } = preview(host, importCreators, input) as Preview;
	const accept = items.map(({ token }) => token);
	return apply(host, tracker, importCreators, input, { accept, run: id }) as Applied;
}

function handles(host: MemoryHost): unknown[] {
	return host
		.readTab("Roster")!
		.values.slice(1)
		.map((row) => row[1])
		.filter((cell) => cell !== undefined && cell !== "" && !isDateCell(cell));
}

describe("of two runs", () => {
	test("the older one is undone alone, once", () => {
		const host = rosterHost();
		run(host, "run-00001", "handle,fee\nmara,400\nlee,300");
		run(host, "run-00002", "handle,fee\nfinn,200");
		expect((undoRun(host, tracker, "run-00001") as Undone).kept).toEqual([]);
		expect(handles(host)).toEqual(["finn"]);
		expect(listRuns(host, tracker).map(({ id, state }) => [id, state])).toEqual([
			["run-00002", "done"],
			["run-00001", "undone"],
		]);
		expect(undoRun(host, tracker, "run-00001")).toEqual({
			problem: '"Import creators" is undone already.',
		});
	});

	test("what the newer one wrote stays when the older one is undone, and is named", () => {
		const host = rosterHost();
		run(host, "run-00001", "handle\nmara");
		run(host, "run-00002", "handle,fee\nmara,400");
		run(host, "run-00003", "handle,niche\nmara,baking");
		const { kept } = undoRun(host, tracker, "run-00002") as Undone;
		expect(kept).toEqual([]);
		const [header, row] = host.readTab("Roster")!.values;
		expect(row![header!.indexOf("Fee")]).toBe("");
		expect(row![header!.indexOf("Niche")]).toBe("baking");
	});
});

test("a run tells what it changed", () => {
	const host = rosterHost();
	run(host, "run-00001", "handle,fee\nmara,400");
	const details = runDetails(host, tracker, "run-00001") as RunDetails;
	expect(details).toMatchObject({ changes: [{ label: "@mara · TikTok" }], more: 0 });
	expect(details.changes[0]!.cells).toContainEqual({ column: "fee", before: "", after: 400 });
	expect(listRuns(host, tracker)).toMatchObject([
		{ title: "Import creators", summary: "Added 1 creator to Roster.", state: "done" },
	]);
});

test("shares are marked as such in preview and history, and hidden columns are not listed", () => {
	const host = rosterHost();
	const input = {
		from: {
			source: "list.csv",
			rows: [
				["handle", "fee", "credible audience %"],
				["mara", 400, "91.2%"],
			],
		},
		platform: "TikTok",
	};
	const { items } = preview(host, importCreators, input, tracker) as Preview;
	expect(items[0]!.cells).toContainEqual({ column: "credible audience %", after: 0.912, percent: true });
	expect(items[0]!.cells).toContainEqual({ column: "fee", after: 400 });
	const accept = items.map(({ token }) => token);
	apply(host, tracker, importCreators, input, { accept, run: "run-00001" });
	const { changes } = runDetails(host, tracker, "run-00001") as RunDetails;
	expect(changes[0]!.cells).toContainEqual({
		column: "credible audience %",
		before: "",
		after: 0.912,
		percent: true,
	});
	expect(changes[0]!.cells.map(({ column }) => column)).not.toContain("import record");
});

test("a run that is no longer kept cannot be undone, and says so", () => {
	expect(undoRun(rosterHost(), tracker, "run-00009")).toEqual({
		problem: "This run can no longer be undone: only the last 10 are kept.",
	});
	expect(runDetails(rosterHost(), tracker, "run-00009")).toHaveProperty("problem");
});
