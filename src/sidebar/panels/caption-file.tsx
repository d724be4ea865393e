import { useState } from "preact/hooks";
import type { RawTable } from "../../core/answers.ts";
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

interface CaptionFileProps {
	readonly title: string;
	readonly server: Server;
	readonly onFile: (table: RawTable) => void;
	readonly onBack: () => void;
}

/** Captions from a file: it is only read, nothing is written. */
export function CaptionFile({ title, server, onFile, onBack }: CaptionFileProps) {
	const [several, setSeveral] = useState<ReadTables>();
	const [sheet, setSheet] = useState(0);
	const { reading, read, leave } = useReading(server, (found) => {
		if (found.tables.length > 1) setSeveral(found);
		else onFile(found.tables[0]!);
	});
	const toFile = () => {
		leave();
		setSeveral(undefined);
	};
	const busy = reading || server.busy;
	const footer = several ? (
		<Button look="primary" disabled={busy} onClick={() => onFile(several.tables[sheet]!)}>
			Continue
		</Button>
	) : undefined;
	return (
		<Panel title={title} step={several ? "sheet" : "file"} onBack={several ? toFile : onBack} footer={footer}>
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
						onFile={(file) => read(() => readFile(file))}
						onText={(text) => read(() => readPasted(text))}
						onProblem={server.report}
					/>
				</>
			)}
		</Panel>
	);
}
