import type { ComponentChildren } from "preact";
import { useAnnounced } from "../announce.ts";
import { Button } from "./button.tsx";

interface NoteProps {
	readonly tone: "good" | "warn" | "plain";
	readonly children: ComponentChildren;
}

/** A remark in a coloured box; the words say what the colour says, and are read out. */
export function Note({ tone, children }: NoteProps) {
	const box = useAnnounced<HTMLDivElement>();
	return (
		<div class={`note ${tone}`} ref={box}>
			{children}
		</div>
	);
}

interface ErrorBoxProps {
	readonly message: string | undefined;
	readonly again?: (() => void) | undefined;
}

/** What went wrong and what to do, read out at once. */
export function ErrorBox({ message, again }: ErrorBoxProps) {
	return (
		<div role="alert" class={message ? "note bad" : undefined}>
			{message}
			{message && again ? (
				<div class="actions">
					<Button onClick={again}>Try again</Button>
				</div>
			) : null}
		</div>
	);
}
