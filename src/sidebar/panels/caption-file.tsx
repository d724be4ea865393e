import { useState } from "preact/hooks";
import type { RawTable } from "../../core/answers.ts";
import { isProblem } from "../../core/problem.ts";
import type { ReadTables } from "../files/read-file.ts";
import { readFile, readPasted } from "../readers.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { FileDrop } from "./file-drop.tsx";

interface CaptionFileProps {
	readonly title: string;
	readonly server: Server;
	readonly onFile: (table: RawTable) => void;
	readonly onBack: () => void;
}

/** Captions from a file: it is only read, nothing is written. */
export function CaptionFile({ title, server, onFile, onBack }: CaptionFileProps) {
	const [reading, setReading] = useState(false);
	const [several, setSeveral] = useState<ReadTables>();
	const [sheet, setSheet] = useState(0);
	const take = (read: Awaited<ReturnType<typeof readFile>>) => {
		if (isProblem(read)) server.report(read.problem);
		else if (read.tables.length > 1) setSeveral(read);
		else onFile(read.tables[0]!);
	};
	const takeFile = async (file: File) => {
		server.report(undefined);
		setReading(true);
		const read = await readFile(file);
		setReading(false);
		take(read);
	};
	const busy = reading || server.busy;
	const footer = several ? (
		<Button look="primary" disabled={busy} onClick={() => onFile(several.tables[sheet]!)}>
			Continue
		</Button>
	) : undefined;
	return (
		<Panel
			title={title}
			step={several ? "sheet" : "file"}
			onBack={several ? () => setSeveral(undefined) : onBack}
			footer={footer}
		>
			<ErrorBox message={server.problem} />
			{busy ? <Progress label="Reading the file" slow={server.slow} /> : null}
			{several ? (
				<ChoiceField
					label="Sheet"
					hint="This workbook has several sheets. Choose the one with the captions."
					value={String(sheet)}
					choices={several.tables.map(({ source }, index) => ({ value: String(index), text: source }))}
					onChange={(value) => setSheet(Number(value))}
				/>
			) : (
				<>
					<p class="hint">
						For example Meta Business Suite's export of an account's posts, in English or German. The captions
						are checked and nothing is written.
					</p>
					<FileDrop
						busy={busy}
						onFile={takeFile}
						onText={async (text) => take(await readPasted(text))}
						onProblem={server.report}
					/>
				</>
			)}
		</Panel>
	);
}
