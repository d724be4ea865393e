import { useState } from "preact/hooks";
import type { ImportInput, RawTable } from "../../core/answers.ts";
import type { ReadTables } from "../files/read-file.ts";
import { readFile, readPasted } from "../readers.ts";
import { useReading } from "../use-reading.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { FileDrop } from "./file-drop.tsx";
import { PasteBox } from "./paste-box.tsx";
import { plural } from "./plural.ts";

export interface Source {
	readonly from: ImportInput["from"];
	readonly warnings: readonly string[];
}

export type Way = "file" | "paste" | "tab";

const WAYS: readonly { readonly way: Way; readonly text: string }[] = [
	{ way: "file", text: "File" },
	{ way: "paste", text: "Paste" },
	{ way: "tab", text: "Tab" },
];

interface ImportSourceProps {
	readonly title: string;
	readonly tabNames: readonly string[];
	readonly server: Server;
	readonly onSource: (source: Source) => void;
	readonly onHome: () => void;
	/** What is looked for and where it goes, inside sentences. */
	readonly words?: { readonly content: string; readonly goal: string };
}

const CREATORS = { content: "creators", goal: "Roster" };

/** Where the rows come from: a file, the clipboard, or a tab of this workbook. */
export function ImportSource({
	title,
	tabNames,
	server,
	onSource,
	onHome,
	words = CREATORS,
}: ImportSourceProps) {
	const [way, setWay] = useState<Way>("file");
	const [sheets, setSheets] = useState<ReadTables>();
	const [sheet, setSheet] = useState(0);
	const [pasted, setPasted] = useState("");
	const [tab, setTab] = useState(tabNames[0] ?? "");

	const { reading, read, leave } = useReading(server, (found) => {
		if (found.tables.length > 1) setSheets(found);
		else onSource({ from: found.tables[0]!, warnings: found.warnings });
	});
	const takeFile = (file: File) => {
		setWay("file");
		read(() => readFile(file));
	};
	const takeWay = (chosen: Way) => {
		leave();
		setWay(chosen);
	};
	const takePaste = (text: string) => {
		takeWay("paste");
		setPasted(text);
	};
	const goOn = () => {
		server.report(undefined);
		if (sheets) onSource({ from: sheets.tables[sheet]!, warnings: sheets.warnings });
		else if (way === "paste") read(() => readPasted(pasted));
		else onSource({ from: { tab }, warnings: [] });
	};

	const toWays = () => {
		leave();
		setSheets(undefined);
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
					hint={`This workbook has several sheets. Choose the one with the ${words.content}.`}
					value={String(sheet)}
					choices={sheets.tables.map((table, index) => ({ value: String(index), text: sheetName(table) }))}
					onChange={(value) => setSheet(Number(value))}
				/>
			) : (
				<>
					<Ways way={way} onChange={takeWay} />
					{way === "file" ? (
						<FileDrop busy={busy} onFile={takeFile} onText={takePaste} onProblem={server.report} />
					) : null}
					{way === "paste" ? <PasteBox text={pasted} onText={setPasted} onFile={takeFile} /> : null}
					{way === "tab" ? (
						<ChoiceField
							label="Tab of this workbook"
							hint={`The tab is only read. Rows go into ${words.goal}.`}
							value={tab}
							choices={tabNames.map((name) => ({ value: name, text: name }))}
							onChange={setTab}
						/>
					) : null}
				</>
			)}
		</Panel>
	);
}

/** The three ways to choose from. */
export function Ways({ way, onChange }: { readonly way: Way; readonly onChange: (way: Way) => void }) {
	return (
		<fieldset class="ways">
			<legend class="hidden">Where the rows come from</legend>
			{WAYS.map((one) => (
				<label key={one.way}>
					<input type="radio" name="way" checked={way === one.way} onChange={() => onChange(one.way)} />
					<span>{one.text}</span>
				</label>
			))}
		</fieldset>
	);
}

function sheetName({ source, rows }: RawTable): string {
	return `${source.slice(source.lastIndexOf(", ") + 2)} (${plural(rows.length, "row")})`;
}
