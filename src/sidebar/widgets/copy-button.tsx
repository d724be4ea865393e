import { useState } from "preact/hooks";
import { copyText } from "../copy-text.ts";
import { Button } from "./button.tsx";

interface CopyButtonProps {
	/** What is copied, as the button says it: `message`. */
	readonly what: string;
	readonly text: string;
	/** For screen readers where several stand on a panel: `Copy message to Mara`. */
	readonly label: string;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ what, text, label }: CopyButtonProps) {
	const [told, setTold] = useState("");
	const copy = async () => {
		setTold("");
		const done = await copyText(text);
		setTold(
			done
				? `The ${what} is copied.`
				: "Your browser does not let the sidebar copy. Select the text and press Ctrl+C.",
		);
	};
	return (
		<>
			<Button label={label} onClick={copy}>
				Copy {what}
			</Button>
			<span class="hint" role="status">
				{told}
			</span>
		</>
	);
}
