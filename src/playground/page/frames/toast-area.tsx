import type { JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { CloseButton } from "./sidebar.tsx";

/** The message at the bottom right. A negative number of seconds keeps it until it is closed. */
export function ToastArea({ session }: { readonly session: Session }): JSX.Element {
	const toast = useStore(session.toast);
	const close = () => session.toast.set(null);
	useLayoutEffect(() => {
		if (!toast || toast.seconds < 0) return undefined;
		const timer = setTimeout(() => session.toast.set(null), toast.seconds * 1000);
		return () => clearTimeout(timer);
	}, [toast, session]);
	return (
		<div class="toast-area" role="status">
			{toast && (
				<div class="toast">
					<div>
						{toast.title !== "" && <strong>{toast.title}</strong>}
						<p>{toast.message}</p>
					</div>
					<CloseButton label="Close message" onClick={close} />
				</div>
			)}
		</div>
	);
}
