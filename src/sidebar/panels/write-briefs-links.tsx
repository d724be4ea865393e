import { useLayoutEffect, useState } from "preact/hooks";
import type { DocumentOutcome, Preview } from "../../core/answers.ts";
import type { BriefsDetails, BriefsInput, DocumentCard } from "../../core/briefs/details.ts";
import { useServer } from "../use-server.ts";
import { CellLink } from "../widgets/cell-link.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Progress } from "../widgets/progress.tsx";

interface WrittenDocumentsProps {
	readonly tool: string;
	readonly input: BriefsInput;
	readonly written: readonly DocumentOutcome[];
}

/** The links of the documents just written, as they stand in the sheet. */
export function WrittenDocuments({ tool, input, written }: WrittenDocumentsProps) {
	const server = useServer();
	const [documents, setDocuments] = useState<readonly DocumentCard[]>([]);
	useLayoutEffect(() => {
		server.call<Preview>(tool, { step: "preview", input }).then((answer) => {
			if (answer) setDocuments((answer.details as BriefsDetails).documents.filter(isThere));
		});
	}, []);
	return (
		<>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Looking up the links" slow={server.slow} /> : null}
			{documents.length > 0 ? (
				<div>
					<h2>Open in Docs</h2>
					<PagedList
						label="Documents"
						items={documents}
						keyOf={({ name }) => name}
						textOf={({ label }) => label}
						show={({ url, label, name }) => (
							<>
								<CellLink url={url}>{label}</CellLink>
								<div class="hint">{inWords(written.find((one) => one.name === name))}</div>
							</>
						)}
					/>
				</div>
			) : null}
		</>
	);
}

/** What a run wrote before it stopped. */
export function DocumentsSoFar({ written }: Pick<WrittenDocumentsProps, "written">) {
	if (written.length === 0) return null;
	return (
		<Disclosure title="Written so far" count={written.length}>
			<PagedList
				label="Written so far"
				items={written}
				keyOf={({ name }) => name}
				textOf={({ label }) => label}
				show={({ url, label }) => <CellLink url={url}>{label}</CellLink>}
			/>
		</Disclosure>
	);
}

/** A link into the bin leads nowhere. */
function isThere({ url, state }: DocumentCard): boolean {
	return url !== "" && state !== "binned";
}

/** `Updated: campaign, key messages. Kept as edited by hand: goals.` */
function inWords(outcome: DocumentOutcome | undefined): string {
	if (!outcome) return "Left as it was";
	const { isNew, updated, kept } = outcome;
	const named = (sections: readonly string[]) => sections.map((id) => id.replace(/-/g, " ")).join(", ");
	const parts: string[] = [];
	if (isNew) parts.push("New.");
	else if (updated.length > 0) parts.push(`Updated: ${named(updated)}.`);
	if (kept.length > 0) parts.push(`Kept as edited by hand: ${named(kept)}.`);
	return parts.join(" ") || "Nothing to update.";
}
