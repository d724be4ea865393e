import * as z from "zod/mini";
import { problem, quote } from "../core/problem.ts";
import { frozenPlan, thawedPlan } from "../core/sharing/freeze.ts";
import type { TabSpec } from "../core/tables/tab-spec.ts";
import type { Tool } from "../core/tool.ts";
import { tracker } from "../core/tracker/index.ts";
import { placesIn } from "../core/tracker/places.ts";

interface Input {
	readonly what: string;
	readonly tab: string;
}

const ALL = "All tabs";
const TABS: readonly string[] = ["Roster", "Deliverables", "Results"];

/** Computed columns as plain values, for people without the add-on or a state to keep; and their formulas back again. */
export const freezeFormulas: Tool<Input> = {
	id: "freeze-formulas",
	title: "Freeze formulas",
	summary: "Formulas to plain values, and back",
	fields: [
		{
			kind: "choice",
			name: "what",
			label: "What to do",
			hint: "Freeze keeps the values as they are now. Thaw gives back the formulas of columns in which nobody changed a value.",
			choices: ["Freeze", "Thaw"],
		},
		{
			kind: "choice",
			name: "tab",
			label: "Where",
			choices: ["All tabs", "Roster", "Deliverables", "Results"],
		},
	],
	input: () => z.object({ what: z.string(), tab: z.string() }),
	reads: (input) => ["Campaign", ...specsOf(input).map(({ name }) => name)],
	onlyLooksAt: () => ["Campaign"],
	freezes: true,
	plan(workbook, input) {
		if (input.what !== "Freeze" && input.what !== "Thaw") {
			return problem(`${quote(input.what)} cannot be done. Use one of: Freeze, Thaw.`);
		}
		const specs = specsOf(input);
		if (specs.length === 0) {
			return problem(`${quote(input.tab)} cannot be frozen. Use one of: ${[ALL, ...TABS].join(", ")}.`);
		}
		if (input.what === "Freeze") return frozenPlan(workbook, specs);
		return thawedPlan(workbook, specs, placesIn(workbook));
	},
};

function specsOf({ tab }: Input): TabSpec[] {
	return tracker.filter(({ name }) => TABS.includes(name) && (tab === ALL || tab === name));
}
