import { useState } from "preact/hooks";
import type { CommentsInput } from "../../core/comment-reading/types.ts";
import { isProblem, type Problem } from "../../core/problem.ts";
import type { ReadTables } from "../files/read-file.ts";
import { readFile, readPastedComments } from "../readers.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { FileDrop } from "./file-drop.tsx";
import { type Way, Ways } from "./import-source.tsx";
import { PasteBox } from "./paste-box.tsx";

interface ReadCommentsSourceProps {
	readonly title: string;
	readonly tabNames: readonly string[];
	readonly server: Server;
	readonly onSource: (from: CommentsInput["from"]) => void;
	readonly onHome: () => void;
}

/** Where the comments come from: a file, the clipboard, or a tab of this workbook. */
export function ReadCommentsSource({ title, tabNames, server, onSource, onHome }: ReadCommentsSourceProps) {
	const [way, setWay] = useState<Way>("paste");
	const [reading, setReading] = useState(false);
	const [sheets, setSheets] = useState<ReadTables>();
	const [sheet, setSheet] = useState(0);
	const [pasted, setPasted] = useState("");
	const [tab, setTab] = useState(tabNames.find((name) => /^comments$/i.test(name)) ?? tabNames[0] ?? "");

	const take = (read: ReadTables | Problem) => {
		if (isProblem(read)) server.report(read.problem);
		else if (read.tables.length > 1) setSheets(read);
		else onSource(read.tables[0]!);
	};
	const takeFile = async (file: File) => {
		server.report(undefined);
		setReading(true);
		const read = await readFile(file);
		setReading(false);
		take(read);
	};
	const takePaste = (text: string) => {
		setWay("paste");
		setPasted(text);
	};
	const goOn = async () => {
		server.report(undefined);
		if (sheets) onSource(sheets.tables[sheet]!);
		else if (way === "paste") take(await readPastedComments(pasted));
		else onSource({ tab });
	};
	const busy = reading || server.busy;
	const footer =
		sheets || way !== "file" ? (
			<Button look="primary" disabled={busy} onClick={goOn}>
				Continue
			</Button>
		) : undefined;
	return (
		<Panel
			title={title}
			step={sheets ? "sheet" : "source"}
			onBack={sheets ? () => setSheets(undefined) : onHome}
			footer={footer}
		>
			<ErrorBox message={server.problem} />
			{busy ? (
				<Progress label={reading ? "Reading the file" : "Recognising the columns"} slow={server.slow} />
			) : null}
			{sheets ? (
				<ChoiceField
					label="Sheet"
					hint="This workbook has several sheets. Choose the one with the comments."
					value={String(sheet)}
					choices={sheets.tables.map(({ source }, index) => ({ value: String(index), text: source }))}
					onChange={(value) => setSheet(Number(value))}
				/>
			) : (
				<>
					<Ways way={way} onChange={setWay} />
					{way === "file" ? (
						<FileDrop busy={busy} onFile={takeFile} onText={takePaste} onProblem={server.report} />
					) : null}
					{way === "paste" ? (
						<PasteBox
							label="Comments"
							hint="One comment a line, or a table with its header row. Leave out who wrote them."
							text={pasted}
							onText={setPasted}
							onFile={takeFile}
						/>
					) : null}
					{way === "tab" ? (
						<ChoiceField
							label="Tab of this workbook"
							hint="The tab is only read."
							value={tab}
							choices={tabNames.map((name) => ({ value: name, text: name }))}
							onChange={setTab}
						/>
					) : null}
					<p class="hint">
						Columns that say who wrote a comment are left out before anything is sent to the spreadsheet.
					</p>
				</>
			)}
		</Panel>
	);
}
