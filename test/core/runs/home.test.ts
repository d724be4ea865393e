import { describe, expect, test } from "vitest";
import { home } from "../../../src/core/runs/home.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { columnOf, sampleTracker, type, write } from "../../tools/briefs-tracker.ts";
import type { MemoryHost } from "./memory-host.ts";

const nextOf = (host: MemoryHost) => home(host, tracker, []).next;

describe("the next step", () => {
	test("after posts are planned is to write briefs, and then to see them through", () => {
		const host = sampleTracker();
		expect(nextOf(host)).toBe("9 posts have no brief yet: write briefs.");
		write(host);
		expect(nextOf(host)).toMatch(/^9 posts are under way: check captions/);
		const ids = columnOf(host, "Deliverables", "id");
		for (const id of ids) type(host, "Deliverables", String(id), "status", "live");
		expect(nextOf(host)).toBe("All posts are live or dropped: import results and measure them.");
	});

	test("after the budget is allocated is to plan deliverables", () => {
		const host = sampleTracker();
		const { values } = host.readTab("Deliverables")!;
		const blank = values.slice(1).map((row) => row.map(() => ""));
		host.write([{ tab: "Deliverables", row: 1, column: 0, cells: blank }]);
		expect(nextOf(host)).toMatch(/^Plan deliverables: /);
	});
});
