import type { DocumentsLook, KeptSection, LookedDocument } from "../answers.ts";
import { documentName } from "../docs/document-name.ts";
import { parseSectionName, textDigest } from "../docs/section-name.ts";
import { updateDocument } from "../docs/update-document.ts";
import type { Host } from "../host.ts";
import { isProblem, type Problem } from "../problem.ts";
import type { Tool } from "../tool.ts";
import { planOf } from "./plan-of.ts";
import { readWorkbookFor } from "./read-workbook.ts";

/** No document is begun to be read after that. */
const LOOK_ENDS_MS = 15_000;

/**
 * What people edited or deleted in the documents that a tool would bring up to date, before it does: as many of the named
 * ones as there is time for, at least one. Writes nothing.
 */
export function lookAtDocuments<Input>(
	host: Host,
	tool: Tool<Input>,
	input: Input,
	names: readonly string[],
): DocumentsLook | Problem {
	const workbook = readWorkbookFor(host, tool, input);
	const plan = planOf(tool, workbook, input);
	if (isProblem(plan)) return plan;
	const planned = new Map(
		plan.changes.flatMap((change) =>
			change.kind === "write-document" ? [[documentName(change.document), change] as const] : [],
		),
	);
	const sections: KeptSection[] = [];
	const documents: LookedDocument[] = [];
	let looked = 0;
	for (const name of names) {
		if (looked > 0 && host.elapsed() > LOOK_ENDS_MS) break;
		looked++;
		const [change, known] = [planned.get(name), workbook.documents[name]];
		if (!change || !known) continue;
		const written = host.documents.read(known.id);
		if (!written) {
			documents.push({ document: name, changed: [], unchanged: 0, gone: true });
			continue;
		}
		const { label } = change;
		const update = updateDocument(written.sections, change.document, known.sections);
		const { edits, edited, deleted, same } = update;
		const changed = edits.map((edit) => parseSectionName(edit.name)?.id ?? edit.name);
		documents.push({ document: name, changed, unchanged: same });
		for (const { id, text, wanted } of edited) {
			sections.push({ document: name, section: id, label, text, wanted, digest: textDigest(text) });
		}
		for (const { id, wanted } of deleted) {
			sections.push({ document: name, section: id, label, text: "", wanted, digest: "" });
		}
	}
	return { looked, sections, documents };
}
