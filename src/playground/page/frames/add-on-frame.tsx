import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { messageOf } from "../attempt.ts";
import { openDocumentAt } from "../documents/open-document.ts";
import { focusGrid, focusNextRegion } from "../regions.ts";
import type { Panel, Session } from "../session.ts";
import { SEVERAL_ACCOUNTS, travelTime } from "../trouble.ts";
import { createCallQueue } from "./call-queue.ts";
import { type FrameMessage, type FrameReply, withGoogleScript } from "./google-script.ts";

/** Without `allow-same-origin` the page inside has an origin of its own and reaches this one by messages only. */
const SANDBOX = "allow-scripts allow-forms allow-popups allow-downloads allow-modals";

interface AddOnFrameProps {
	readonly session: Session;
	readonly panel: Panel;
	onClose(): void;
}

/** A page of the add-on, with `google.script` at its service. It is listened to before it can speak: an effect after painting would be late. */
export function AddOnFrame({ session, panel, onClose }: AddOnFrameProps): JSX.Element {
	const frame = useRef<HTMLIFrameElement>(null);
	const html = useMemo(() => withGoogleScript(panel.html), [panel.html]);
	useLayoutEffect(() => {
		const queue = createCallQueue();
		const onMessage = (event: MessageEvent<FrameMessage>) => {
			if (!event.source || event.source !== frame.current?.contentWindow) return;
			const message = event.data;
			const { source } = event;
			if (message.kind === "run") queue((done) => answer(session, message, source as Window, done));
			else if (message.kind === "close") onClose();
			else if (message.kind === "open-document") openLink(session, message.link);
			else if (message.kind === "next-region") focusNextRegion(frame.current);
			else focusGrid();
		};
		window.addEventListener("message", onMessage);
		return () => window.removeEventListener("message", onMessage);
	}, [session]);
	return (
		<iframe
			ref={frame}
			class="add-on-frame"
			data-region="add-on"
			title={panel.title}
			sandbox={SANDBOX}
			srcdoc={html}
			onLoad={() => frame.current?.focus()}
		/>
	);
}

function openLink(session: Session, link: string): void {
	if (openDocumentAt(session, link)) return;
	session.problem.set({
		title: "No such document",
		message: "It is not among the documents of this workbook: see File ▸ Documents.",
	});
}

/** Later, so that the page inside can draw what it shows while it waits. */
function answer(
	session: Session,
	{ id, name, args }: Extract<FrameMessage, { kind: "run" }>,
	to: Window,
	done: () => void,
): void {
	const reply = (message: FrameReply) => to.postMessage(message, "*");
	setTimeout(() => {
		try {
			if (session.trouble.get().severalAccounts) throw new Error(SEVERAL_ACCOUNTS);
			const value = session.runtime.callServer(name, args);
			reply({ id, ok: true, value: value === undefined ? null : JSON.parse(JSON.stringify(value)) });
		} catch (error) {
			reply({ id, ok: false, message: messageOf(error) });
		}
		done();
	}, travelTime(session.trouble));
}
