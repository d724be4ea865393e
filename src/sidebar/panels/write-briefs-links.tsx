import { useEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { BriefsDetails, BriefsInput, DocumentCard } from "../../core/briefs/details.ts";
import { useServer } from "../use-server.ts";
import { CellLink } from "../widgets/cell-link.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Progress } from "../widgets/progress.tsx";

interface WrittenDocumentsProps {
	readonly tool: string;
	readonly input: BriefsInput;
}

/** The links of the documents just written, as they stand in the sheet. */
export function WrittenDocuments({ tool, input }: WrittenDocumentsProps) {
	const server = useServer();
	const [documents, setDocuments] = useState<readonly DocumentCard[]>([]);
	useEffect(() => {
		server.call<Preview>(tool, { step: "preview", input }).then((answer) => {
			if (answer) setDocuments((answer.details as BriefsDetails).documents.filter(({ url }) => url !== ""));
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
						show={({ url, label }) => <CellLink url={url}>{label}</CellLink>}
					/>
				</div>
			) : null}
		</>
	);
}
