import { expect, test } from "vitest";
import * as z from "zod/mini";
import type { Applied, Preview } from "../../../src/core/answers.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import type { Tool } from "../../../src/core/tool.ts";
import { newTab } from "../../../src/core/tracker/layout.ts";
import { roster } from "../../../src/core/tracker/roster.ts";
import { memoryHost } from "./memory-host.ts";

/** Adds the account it is told to, and remembers how often it was asked. */
const counter: Tool<string> = {
	id: "count-runs",
	title: "Count runs",
	summary: "Adds a creator",
	fields: [],
	input: () => z.string() as unknown as z.ZodMiniType<string>,
	reads: () => ["Roster"],
	plan: (workbook, handle) => ({
		changes: [
			{
				kind: "add-row",
				tab: "Roster",
				key: roster.key((column) => ({ handle, platform: "TikTok" })[column] ?? ""),
				label: handle,
				cells: { handle, platform: "TikTok" },
				reason: `Remembered: ${workbook.memory || "nothing"}.`,
			},
		],
		left: [],
		refused: [],
		memory: `${workbook.memory}x`,
	}),
};

test("a tool is reminded of what it asked to keep, once something was applied", () => {
	const host = memoryHost();
	host.insertTab(newTab(roster, [], () => undefined));
	const look = (handle: string) => preview(host, counter, handle) as Preview;
	look("mara");
	const { items } = look("mara");
	expect(items[0]?.reason).toBe("Remembered: nothing.");
	const accept = items.map(({ token }) => token);
	const done = apply(host, [roster], counter, "mara", { accept, run: "run-12345" }) as Applied;
	expect(done.done).toBe(1);
	expect(look("lee").items[0]?.reason).toBe("Remembered: x.");
	expect(look("lee")).not.toHaveProperty("memory");
});
