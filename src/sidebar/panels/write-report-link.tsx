import { useLayoutEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { ReportDetails } from "../../core/report/details.ts";
import { useServer } from "../use-server.ts";
import { CellLink } from "../widgets/cell-link.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Progress } from "../widgets/progress.tsx";

/** The link of the report just written, as it stands in the sheet. */
export function ReportLink({ tool }: { readonly tool: string }) {
	const server = useServer();
	const [details, setDetails] = useState<ReportDetails>();
	useLayoutEffect(() => {
		server.call<Preview>(tool, { step: "preview", input: {} }).then((answer) => {
			if (answer) setDetails(answer.details as ReportDetails);
		});
	}, []);
	return (
		<>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Looking up the link" slow={server.slow} /> : null}
			{details && details.document.url !== "" ? (
				<p>
					<CellLink url={details.document.url}>{details.title}</CellLink>
				</p>
			) : null}
		</>
	);
}
