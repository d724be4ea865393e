import { expect, test } from "vitest";
import type { Applied, Preview } from "../../../src/core/answers.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { undoRun } from "../../../src/core/runs/undo.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { importCreators } from "../../../src/tools/import-creators.ts";
import { memoryHost, tabOf } from "./memory-host.ts";

test("a run too long for one call goes on where it stopped, does nothing twice, and is undone as one", () => {
	const host = memoryHost([
		tabOf("Roster", [["Handle", "Platform", "Followers", "Niche"]]),
		tabOf("Activity", [["When", "Who", "Tool", "What changed", "Counts", "Undo id"]]),
	]);
	const slow = { ...host, elapsed: () => 30_000 };
	const list = Array.from({ length: 40_000 }, (_, row) => [`creator${row}`, "TikTok", 1000 + row, "running"]);
	const input = {
		from: { source: "list.csv", rows: [["Handle", "Platform", "Followers", "Niche"], ...list] },
	};
	const accept = (preview(slow, importCreators, input) as Preview).items.map(({ token }) => token);
	const go = () => apply(slow, tracker, importCreators, input, { accept, run: "a-long-run" }) as Applied;

	expect(go()).toMatchObject({ done: 37_500, remaining: 2500, refused: [] });
	expect(go()).toMatchObject({
		done: 2500,
		remaining: 0,
		refused: [],
		summary: "Added 40,000 creators to Roster.",
	});
	expect(go()).toMatchObject({ done: 0, remaining: 0, refused: [] });

	const handles = host
		.readTab("Roster")!
		.values.slice(1)
		.map(([handle]) => handle);
	expect(new Set(handles).size).toBe(40_000);
	expect(handles.length).toBe(40_000);
	const activity = host.readTab("Activity")!.values;
	expect(activity.slice(1).map((row) => row.slice(3))).toEqual([
		["Added 37,500 creators to Roster.", 37_500, "a-long-run"],
		["Added 2,500 creators to Roster.", 2500, "a-long-run"],
	]);

	expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
	expect(host.readTab("Roster")!.values).toEqual([["Handle", "Platform", "Followers", "Niche"]]);
});
