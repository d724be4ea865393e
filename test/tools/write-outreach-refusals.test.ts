import { describe, expect, test } from "vitest";
import type { OutreachInput } from "../../src/core/outreach/draft.ts";
import { isProblem } from "../../src/core/problem.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { writeOutreach } from "../../src/tools/write-outreach.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";
import { hostWith, listed, previewOf, ROSTER, withOutreach, withText } from "./outreach-host.ts";

describe("what cannot be done gets a message", () => {
	test.each<[string, MemoryHost, OutreachInput, string]>([
		[
			"no roster",
			memoryHost(),
			{ whom: "included" },
			'There is no Roster tab yet. Run "Set up tracker" first.',
		],
		[
			"nobody new without a tab",
			hostWith(),
			{ whom: "nobody" },
			"There is no Outreach tab yet. Choose whom to write to first.",
		],
		[
			"a tab that is gone",
			hostWith(),
			{ whom: "tab", tab: "Gone" },
			'There is no tab "Gone". It may have been renamed: choose it again.',
		],
		[
			"nobody marked",
			memoryHost([tabOf("Roster", [ROSTER[0]!, ROSTER[3]!])]),
			{ whom: "included" },
			'Nobody on the Roster is marked. Type "yes" into the column Include, or choose others.',
		],
		[
			"a misspelt placeholder",
			withText("Hi {{craetor}}"),
			{ whom: "included" },
			"Row 2 of Templates: Unknown placeholder {{craetor}}. Did you mean {{creator}}?",
		],
		[
			"a renamed column",
			withOutreach(["Handle", "Platform", "Latest", "Why it fits", "Message"]),
			{ whom: "nobody" },
			'Outreach has no column "Recent post".',
		],
	])("%s", (_, host, input, message) => {
		const answer = preview(host, writeOutreach, input);
		expect(isProblem(answer) ? answer.problem : "").toContain(message);
	});

	test("an account that stands twice, on the Roster or in Outreach", () => {
		const host = listed();
		const tab = host.tabs.get("Outreach")!;
		tab.values.push([...tab.values[1]!]);
		tab.formulas.push([...tab.formulas[1]!]);
		expect(previewOf(host).refused[0]).toEqual({
			label: "@mara.eats · Instagram",
			reason: "Rows 2 and 4 of Outreach are both this account. Delete one of them.",
		});
		const roster = memoryHost([tabOf("Roster", [...ROSTER.slice(0, 3), ROSTER[1]!])]);
		expect(previewOf(roster).refused.at(-1)!.reason).toBe(
			"Rows 2 and 4 of Roster are both this account. Merge them first.",
		);
	});
});
