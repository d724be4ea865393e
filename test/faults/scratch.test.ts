import { test, vi } from "vitest";
import { open, runAll, stateOf, undo } from "./place.ts";
import { smallTracker, toolCases } from "./tool-inputs.ts";

test("x", () => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
	const { start, input } = toolCases["set-up-tracker"]!(smallTracker());
	const p = open(start);
	runAll(p, "set-up-tracker", input, "run-12345678");
	const after = stateOf(p);
	console.log(after.workbook.sheets.map((s) => `${s.name} ${s.rowCount}x${s.columnCount}`).join(", "));
	for (let i = 0; i < 3; i++) {
		let t = performance.now();
		const q = open(after);
		console.log("open", performance.now() - t);
		t = performance.now();
		undo(q);
		console.log("undo", performance.now() - t);
		t = performance.now();
		JSON.stringify(stateOf(q));
		console.log("state", performance.now() - t);
	}
});
