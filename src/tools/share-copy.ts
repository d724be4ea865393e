import * as z from "zod/mini";
import type { NotedDetails } from "../core/answers.ts";
import { isProblem, problem } from "../core/problem.ts";
import { chosenCreators, tabsOfChoice, WHO } from "../core/sharing/client-choice.ts";
import { copyForClient } from "../core/sharing/client-copy.ts";
import type { TabSpec } from "../core/tables/tab-spec.ts";
import { readTable, requireColumns } from "../core/tables/table.ts";
import type { Change, Remark, Tool } from "../core/tool.ts";
import { clientCreators, clientDeliverables, clientResults } from "../core/tracker/client-tabs.ts";
import { deliverables } from "../core/tracker/deliverables.ts";
import { newTab } from "../core/tracker/layout.ts";
import { results } from "../core/tracker/results.ts";
import { roster } from "../core/tracker/roster.ts";

interface Input {
	/** One of `WHO`; the first of them if it is not said. */
	readonly who?: string | undefined;
	readonly creators: boolean;
	readonly posts: boolean;
	readonly results: boolean;
}

/** Tabs to show a client: values instead of formulas, and nothing that is between the team and the creators. */
export const shareCopy: Tool<Input> = {
	id: "share-copy",
	title: "Share copy for client",
	summary: "Plain values, no e-mails or notes",
	fields: [
		{
			kind: "choice",
			name: "who",
			label: "Whom the client sees",
			hint: "Their posts and results go along, those of others do not.",
			choices: [
				"Those in the Plan, or all without one",
				"All on the Roster",
				"Those on the Shortlist",
				"Agreed",
				"Agreed or negotiating",
			],
		},
		{
			kind: "check",
			name: "creators",
			label: "Creators",
			hint: "From Roster, without e-mails, vetting and notes; the fee only where the status is agreed.",
			initial: true,
		},
		{
			kind: "check",
			name: "posts",
			label: "Posts",
			hint: "From Deliverables, without reviewers, suggested captions and documents.",
			initial: true,
		},
		{
			kind: "check",
			name: "results",
			label: "Results",
			hint: "From Results, without spend, revenue and figures that give them away.",
			initial: true,
		},
	],
	input: () =>
		z.object({
			who: z.optional(z.string()),
			creators: z._default(z.boolean(), true),
			posts: z._default(z.boolean(), true),
			results: z._default(z.boolean(), true),
		}),
	reads: (input) => [
		...new Set([
			...copiesFor(input).flatMap(({ from, to }) => [from.name, to.name]),
			...tabsOfChoice(input.who ?? WHO[0]),
		]),
	],
	plan(workbook, input) {
		const changes: Change[] = [];
		const left: Remark[] = [LEFT_OUT];
		const refused: Remark[] = [];
		const copies = copiesFor(input);
		if (copies.length === 0) return problem("Nothing was chosen to copy. Tick at least one of the lists.");
		const chosen = chosenCreators(workbook, input.who ?? WHO[0]);
		if (isProblem(chosen)) return chosen;
		for (const { from, to } of copies) {
			const tab = workbook.tabs[from.name];
			const source = tab && readTable(tab, from);
			if (source === undefined || isProblem(source)) {
				refused.push({ label: from.name, reason: source?.problem ?? "There is no such tab." });
				continue;
			}
			const own = workbook.tabs[to.name];
			const copy = own && readTable(own, to);
			const wrong = copy && (isProblem(copy) ? copy : requireColumns(copy, to.keyColumns));
			if (wrong || isProblem(copy)) {
				refused.push({ label: to.name, reason: wrong?.problem ?? "" });
				continue;
			}
			const copied = copyForClient(source, to, copy, workbook.now.slice(0, 10), chosen);
			if (copied.changes.length > 0 && !copy)
				changes.push({ kind: "add-tab", layout: newTab(to, [], () => undefined) });
			changes.push(...copied.changes);
			left.push(...copied.left);
			refused.push(...copied.refused);
		}
		return { changes, left, refused, details: { note: `${chosen.words} ${SHARING}` } satisfies NotedDetails };
	},
};

const LEFT_OUT: Remark = {
	label: "Not copied",
	reason:
		"E-mails, fees that are not agreed, product costs, spend, revenue and what is worked out from them, vetting, notes, reviewers, links to documents, and columns of your own.",
};

const SHARING =
	"Whoever can open this spreadsheet sees all its tabs. To share only the copy, right-click each tab named (client), choose Copy to ▸ New spreadsheet, and share that one; or download the tabs as PDF.";

function copiesFor(input: Input): { readonly from: TabSpec; readonly to: TabSpec }[] {
	return [
		...(input.creators ? [{ from: roster, to: clientCreators }] : []),
		...(input.posts ? [{ from: deliverables, to: clientDeliverables }] : []),
		...(input.results ? [{ from: results, to: clientResults }] : []),
	];
}
