import { useState } from "preact/hooks";
import type { CommentsInput } from "../../core/comment-reading/types.ts";
import type { ReadTables } from "../files/read-file.ts";
import { readFile, readPastedComments } from "../readers.ts";
import { useReading } from "../use-reading.ts";
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
	const [sheets, setSheets] = useState<ReadTables>();
	const [sheet, setSheet] = useState(0);
	const [pasted, setPasted] = useState("");
	const [tab, setTab] = useState(tabNames.find((name) => /^comments$/i.test(name)) ?? tabNames[0] ?? "");

	const { reading, read, leave } = useReading(server, (found) => {
		if (found.tables.length > 1) setSheets(found);
		else onSource(found.tables[0]!);
	});
	const takeFile = (file: File) => read(() => readFile(file));
	const takeWay = (chosen: Way) => {
		leave();
		setWay(chosen);
	};
	const takePaste = (text: string) => {
		takeWay("paste");
		setPasted(text);
	};
	const toWays = () => {
		leave();
		setSheets(undefined);
	};
	const goOn = () => {
		server.report(undefined);
		if (sheets) onSource(sheets.tables[sheet]!);
		else if (way === "paste") read(() => readPastedComments(pasted));
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
		<Panel title={title} step={sheets ? "sheet" : "source"} onBack={sheets ? toWays : onHome} footer={footer}>
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
					<Ways way={way} onChange={takeWay} />
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
