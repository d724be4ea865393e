import { useLayoutEffect, useState } from "preact/hooks";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Note } from "../widgets/note.tsx";
import { Progress } from "../widgets/progress.tsx";

/** What the planner waits for. */
export interface Waiting {
	readonly label: string;
	/** Its time limit; absent where it is quick. */
	readonly seconds?: number;
}

interface AllocateWaitProps extends Waiting {
	readonly server: Server;
}

/** A wait with its time limit, and the way out of it: a call cannot be ended, but its answer can be ignored. */
export function AllocateWait({ server, label, seconds }: AllocateWaitProps) {
	const { busy, slow, stop } = server;
	const [stopped, setStopped] = useState(false);
	useLayoutEffect(() => {
		if (busy) setStopped(false);
	}, [busy]);
	if (!busy) {
		return stopped ? (
			<Note tone="plain">Stopped. The answer is ignored when it comes, and nothing was changed.</Note>
		) : null;
	}
	const leave = () => {
		stop();
		setStopped(true);
	};
	return (
		<div class="wait">
			<Progress label={seconds === undefined ? label : `${label}: at most ${seconds} seconds`} slow={slow} />
			<Button look="link" label={`Stop: ${label}`} onClick={leave}>
				Stop
			</Button>
		</div>
	);
}
