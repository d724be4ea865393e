import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { readers } from "../readers.ts";
import { Button } from "../widgets/button.tsx";
import { Icon } from "../widgets/icon.tsx";

interface FileDropProps {
	readonly busy: boolean;
	readonly onFile: (file: File) => void;
	/** Rows pasted here instead of a file. */
	readonly onText: (text: string) => void;
	readonly onProblem: (problem: string) => void;
}

/** Takes one file: chosen, dropped anywhere on the page, or pasted. */
export function FileDrop({ busy, onFile, onText, onProblem }: FileDropProps) {
	const chooser = useRef<HTMLInputElement>(null);
	const [over, setOver] = useState(false);

	useLayoutEffect(() => {
		void readers.load();
	}, []);
	useLayoutEffect(() => {
		const takeFiles = (files: FileList | undefined) => {
			if (busy || !files || files.length === 0) return;
			if (files.length > 1) onProblem("Only one file can be read at a time. Drop them one after the other.");
			else onFile(files[0]!);
		};
		const drag = (event: DragEvent) => {
			event.preventDefault();
			setOver(event.type === "dragover");
		};
		const drop = (event: DragEvent) => {
			drag(event);
			takeFiles(event.dataTransfer?.files);
		};
		const paste = (event: ClipboardEvent) => {
			const text = event.clipboardData?.getData("text/plain") ?? "";
			if (text !== "") onText(text);
			else takeFiles(event.clipboardData?.files);
		};
		addEventListener("dragover", drag);
		addEventListener("dragleave", drag);
		addEventListener("drop", drop);
		addEventListener("paste", paste);
		return () => {
			removeEventListener("dragover", drag);
			removeEventListener("dragleave", drag);
			removeEventListener("drop", drop);
			removeEventListener("paste", paste);
		};
	}, [busy, onFile, onText, onProblem]);

	return (
		<div class={over ? "drop over" : "drop"}>
			<Icon name="file" />
			<Button look="primary" disabled={busy} onClick={() => chooser.current?.click()}>
				Choose a file
			</Button>
			<div class="hint">or drop it here</div>
			<div class="hint">
				.csv .tsv .txt .xlsx .json, up to 15 MB. It is read on your computer and sent nowhere but this
				spreadsheet.
			</div>
			<input
				ref={chooser}
				type="file"
				class="hidden"
				tabIndex={-1}
				aria-label="File"
				accept=".csv,.tsv,.txt,.xlsx,.json"
				onChange={({ currentTarget }) => {
					const file = currentTarget.files?.[0];
					if (file) onFile(file);
					currentTarget.value = "";
				}}
			/>
		</div>
	);
}
