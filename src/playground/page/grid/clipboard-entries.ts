import { attempt } from "../attempt.ts";
import type { MenuEntry } from "../menu-items.ts";
import type { Session } from "../session.ts";
import { clipboardOf } from "./clipboard.ts";
import { clearSelection } from "./editing.ts";

/** The text copied last by a menu: some browsers let pages write the system's clipboard, but not read it. */
let lastCopied: string | undefined;

/** For whoever has no keys at hand. */
export function clipboardEntries(session: Session): MenuEntry[] {
	return [
		{ label: "Cut", shortcut: "Ctrl+X", run: () => copy(session, true) },
		{ label: "Copy", shortcut: "Ctrl+C", run: () => copy(session, false) },
		{ label: "Paste", shortcut: "Ctrl+V", run: () => attempt(session, () => paste(session)) },
		{ label: "Clear contents", shortcut: "Delete", run: () => clearSelection(session) },
	];
}

function copy(session: Session, cut: boolean): void {
	const text = clipboardOf(session).copy(cut);
	if (text === undefined) return;
	lastCopied = text;
	navigator.clipboard?.writeText(text).catch(() => {});
}

async function paste(session: Session): Promise<void> {
	const text = (await navigator.clipboard?.readText().catch(() => undefined)) ?? lastCopied;
	if (!text) {
		throw new Error(
			"There is nothing to paste, or this browser does not let a page read it. Copy cells first, or press Ctrl+V.",
		);
	}
	clipboardOf(session).paste(text, false);
}
