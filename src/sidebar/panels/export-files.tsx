import { strToU8, zipSync } from "fflate";
import type { ExportedTab } from "../../core/export/types.ts";
import { Button } from "../widgets/button.tsx";
import { Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";

interface ExportFilesProps {
	readonly title: string;
	readonly files: readonly ExportedTab[];
	readonly day: string;
	/** With a byte order mark. */
	readonly forExcel: boolean;
	readonly onBack: () => void;
}

/** The prepared files: all in one .zip, or one by one. */
export function ExportFiles({ title, files, day, forExcel, onBack }: ExportFilesProps) {
	const bytesOf = ({ csv }: ExportedTab) => strToU8(`${forExcel ? "\ufeff" : ""}${csv}`);
	const saveAll = () => {
		const zip = zipSync(Object.fromEntries(named(files).map(({ name, file }) => [name, bytesOf(file)])));
		save(`campaign-${day}.zip`, "application/zip", zip);
	};
	return (
		<Panel
			title={title}
			step="files"
			onBack={onBack}
			footer={
				<Button look="primary" onClick={saveAll}>
					Download all (.zip)
				</Button>
			}
		>
			<Note tone="good">{plural(files.length, "file")} ready. They were made here and are sent nowhere.</Note>
			<ul class="list" aria-label="Files">
				{named(files).map(({ name, file }) => (
					<li key={name}>
						<div>
							<Button
								look="link"
								label={`Download ${name}`}
								onClick={() => save(name, "text/csv", bytesOf(file))}
							>
								{name}
							</Button>
						</div>
						<div class="hint">
							{plural(file.rows, "row")}, {plural(file.columns, "column")}
						</div>
					</li>
				))}
			</ul>
			<div>
				<RemarkList
					title="Left out or changed"
					remarks={files.flatMap(({ tab, notes }) =>
						notes.map(({ label, reason }) => ({ label: `${tab}: ${label}`, reason })),
					)}
				/>
			</div>
		</Panel>
	);
}

/** Two tabs may make the same file name. */
function named(files: readonly ExportedTab[]): { readonly name: string; readonly file: ExportedTab }[] {
	const taken = new Map<string, number>();
	return files.map((file) => {
		const count = (taken.get(file.file) ?? 0) + 1;
		taken.set(file.file, count);
		return { name: count === 1 ? file.file : file.file.replace(/\.csv$/, `_${count}.csv`), file };
	});
}

function save(name: string, type: string, bytes: Uint8Array): void {
	const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers read the file only after the click has been dealt with.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
