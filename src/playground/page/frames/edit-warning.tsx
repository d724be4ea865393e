import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";

const QUIET = 5 * 60_000;

/** Asks before cells are changed that are protected with a warning, in the words of Sheets. */
export function EditWarning({ session }: { readonly session: Session }): JSX.Element | null {
	const held = useStore(session.heldEdit);
	const dialog = useRef<HTMLDialogElement>(null);
	const quiet = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		if (held) dialog.current?.showModal();
	}, [held]);
	if (!held) return null;
	const confirm = () => {
		if (quiet.current?.checked) session.quietUntil.set(Date.now() + QUIET);
		dialog.current?.close();
		held.go();
	};
	return (
		<dialog
			ref={dialog}
			class="problem-dialog"
			role="alertdialog"
			aria-labelledby="warning-title"
			aria-describedby="warning-message"
			onClose={() => session.heldEdit.set(null)}
		>
			<h2 id="warning-title">Heads up!</h2>
			<p id="warning-message">
				You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?
			</p>
			<label class="warning-quiet">
				<input ref={quiet} type="checkbox" />
				Don't show this again for 5 minutes
			</label>
			<div class="dialog-buttons">
				<button type="button" class="plain-button" onClick={() => dialog.current?.close()}>
					Cancel
				</button>
				<button type="button" class="primary-button" autofocus onClick={confirm}>
					OK
				</button>
			</div>
		</dialog>
	);
}
