import { useId } from "preact/hooks";
import { Button } from "../widgets/button.tsx";
import { Note } from "../widgets/note.tsx";

/** More than this is counted instead of shown: drawing it would stall the page. */
const MAX_SHOWN = 20_000;

const ROWS_HINT = "Copy cells from any spreadsheet or table, with their header row, and paste them here.";

interface PasteBoxProps {
	/** What is pasted: `Rows`. */
	readonly label?: string;
	readonly hint?: string;
	readonly text: string;
	readonly onText: (text: string) => void;
	readonly onFile: (file: File) => void;
}

/** Takes rows copied from a spreadsheet, a page or a text file; a copied file is taken as a file. */
export function PasteBox({ label = "Rows", hint = ROWS_HINT, text, onText, onFile }: PasteBoxProps) {
	const id = useId();
	if (text.length > MAX_SHOWN) {
		return (
			<Note tone="plain">
				{text.split("\n").length.toLocaleString("en-US")} lines pasted.{" "}
				<Button look="link" onClick={() => onText("")}>
					Clear
				</Button>
			</Note>
		);
	}
	const paste = (event: ClipboardEvent) => {
		const pasted = event.clipboardData?.getData("text/plain") ?? "";
		const file = event.clipboardData?.files[0];
		if (pasted.length > MAX_SHOWN) onText(pasted);
		else if (pasted === "" && file) onFile(file);
		else return;
		event.preventDefault();
	};
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<textarea
				id={id}
				rows={10}
				value={text}
				spellcheck={false}
				aria-describedby={`${id}-hint`}
				onInput={(event) => onText(event.currentTarget.value)}
				onPaste={paste}
			/>
			<div class="hint" id={`${id}-hint`}>
				{hint}
			</div>
		</div>
	);
}
