import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isProblem, type Problem } from "../core/problem.ts";
import type { ReadTables } from "./files/read-file.ts";
import type { Server } from "./use-server.ts";

export interface Reading {
	/** A file or a text is being read. */
	readonly reading: boolean;
	/** Reads, and hands on what the newest reading found; what is wrong with it is shown as the server's problem. */
	read(work: () => Promise<ReadTables | Problem>): Promise<void>;
	/** Turns to something else: what is being read or asked is ignored when it comes. */
	leave(): void;
}

/** One panel's reading of files and texts, which may take long: what comes late moves nobody. */
export function useReading(server: Server, onRead: (read: ReadTables) => void): Reading {
	const [reading, setReading] = useState(false);
	const turns = useRef(0);
	useLayoutEffect(
		() => () => {
			turns.current++;
		},
		[],
	);
	return {
		reading,
		async read(work) {
			const turn = ++turns.current;
			server.report(undefined);
			setReading(true);
			const read = await work();
			if (turns.current !== turn) return;
			setReading(false);
			if (isProblem(read)) server.report(read.problem);
			else onRead(read);
		},
		leave() {
			turns.current++;
			setReading(false);
			server.report(undefined);
		},
	};
}
