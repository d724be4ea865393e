import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { box } from "../grid/box.ts";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { AddOnFrame } from "./add-on-frame.tsx";
import { CloseButton } from "./sidebar.tsx";

/** A dialog of the add-on, modal or beside the work. Closed, the browser gives the focus back to where it was. */
export function AddOnDialog({ session }: { readonly session: Session }): JSX.Element | null {
	const panel = useStore(session.dialog);
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		if (panel?.modal) dialog.current?.showModal();
		else if (panel) dialog.current?.show();
	}, [panel]);
	if (!panel) return null;
	const close = () => dialog.current?.close();
	return (
		<dialog
			key={panel.key}
			ref={dialog}
			class="add-on-dialog"
			aria-label={panel.title}
			onClose={() => session.dialog.set(null)}
		>
			<header class="panel-title">
				<h2>{panel.title}</h2>
				<CloseButton label="Close dialog" onClick={close} />
			</header>
			<div class="dialog-body" style={box({ width: panel.width, height: panel.height })}>
				<AddOnFrame session={session} panel={panel} onClose={close} />
			</div>
		</dialog>
	);
}

/** Says why something was refused. */
export function ProblemDialog({ session }: { readonly session: Session }): JSX.Element | null {
	const problem = useStore(session.problem);
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		if (problem) dialog.current?.showModal();
	}, [problem]);
	if (!problem) return null;
	return (
		<dialog
			ref={dialog}
			class="problem-dialog"
			role="alertdialog"
			aria-labelledby="problem-title"
			aria-describedby="problem-message"
			onClose={() => session.problem.set(null)}
		>
			<h2 id="problem-title">{problem.title}</h2>
			<p id="problem-message">{problem.message}</p>
			<button type="button" class="primary-button" onClick={() => dialog.current?.close()}>
				OK
			</button>
		</dialog>
	);
}
