import type { DocumentKind } from "../docs/document-kind.ts";
import { isProblem } from "../problem.ts";
import type { Tab } from "../tab.ts";
import { readSectionTexts } from "../templates/section-texts.ts";
import type { Change, KnownDocument, Remark } from "../tool.ts";
import { type ChosenKind, documentKeys } from "./document-plan.ts";

/** The kinds with the team's texts, what would make the texts editable, and the kinds whose texts are wrong. */
export function kindsWithTexts(
	kinds: readonly DocumentKind[],
	tab: Tab | undefined,
	known: { readonly [name: string]: KnownDocument },
): {
	readonly chosen: readonly ChosenKind[];
	readonly changes: readonly Change[];
	readonly refused: readonly Remark[];
} {
	const chosen: ChosenKind[] = [];
	const changes: Change[] = [];
	const refused: Remark[] = [];
	for (const kind of kinds) {
		const read = readSectionTexts(kind, tab);
		if (isProblem(read)) {
			refused.push({ label: `Texts of ${kind.name}`, reason: read.problem });
			continue;
		}
		chosen.push({ kind, texts: read.texts, keys: documentKeys(kind.id, known) });
		for (const change of read.changes) addOrMerge(changes, change);
	}
	return { chosen, changes, refused };
}

/** The Templates tab is made once, with the texts of all kinds. */
function addOrMerge(changes: Change[], change: Change): void {
	const at = changes.findIndex(({ kind }) => kind === "add-tab");
	const made = changes[at];
	if (made?.kind !== "add-tab" || change.kind !== "add-tab") {
		changes.push(change);
		return;
	}
	const rows = [...(made.layout.rows ?? []), ...(change.layout.rows ?? [])];
	changes[at] = { ...made, layout: { ...made.layout, rows } };
}
