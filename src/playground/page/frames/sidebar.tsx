import type { JSX } from "preact";
import { focusGrid } from "../regions.ts";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { AddOnFrame } from "./add-on-frame.tsx";

/** The add-on's sidebar below the title bar that Google draws. */
export function Sidebar({ session }: { readonly session: Session }): JSX.Element | null {
	const panel = useStore(session.sidebar);
	if (!panel) return null;
	const close = () => {
		session.sidebar.set(null);
		focusGrid();
	};
	return (
		<aside class="sidebar" aria-label={panel.title}>
			<header class="panel-title">
				<h2>{panel.title}</h2>
				<CloseButton label="Close sidebar" onClick={close} />
			</header>
			<AddOnFrame key={panel.key} session={session} panel={panel} onClose={close} />
		</aside>
	);
}

export function CloseButton({ label, onClick }: { label: string; onClick(): void }): JSX.Element {
	return (
		<button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
			<svg viewBox="0 0 20 20" aria-hidden="true">
				<path d="m5 5 10 10M15 5 5 15" />
			</svg>
		</button>
	);
}
