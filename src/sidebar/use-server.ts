import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isProblem } from "../core/problem.ts";
import { callServer } from "./rpc.ts";

export interface Server {
	readonly busy: boolean;
	/** The call takes unusually long. */
	readonly slow: boolean;
	/** Why the last call failed, in words. */
	readonly problem: string | undefined;
	/** `undefined` if it failed, or if meanwhile something else was called or the panel was left: answers may overtake each other. */
	call<T>(id: string, request: unknown): Promise<T | undefined>;
	/** Shows a problem found in the sidebar itself, or takes the shown one away; waits no longer. */
	report(problem: string | undefined): void;
	/** Waits no longer: the answer to the call under way is ignored when it comes. */
	stop(): void;
}

/** One panel's line to the server, with what to show while it waits and when it fails. */
export function useServer(): Server {
	const [state, setState] = useState<{ busy: boolean; slow: boolean; problem?: string }>({
		busy: false,
		slow: false,
	});
	const left = useRef(false);
	/** How often something was called or stopped: only the newest call's answer counts. */
	const turns = useRef(0);
	useLayoutEffect(() => {
		left.current = false;
		return () => {
			left.current = true;
		};
	}, []);
	const call = useCallback(async <T>(id: string, request: unknown): Promise<T | undefined> => {
		setState({ busy: true, slow: false });
		const turn = ++turns.current;
		const isIgnored = () => left.current || turns.current !== turn;
		const answer = await callServer<T>(
			id,
			request,
			() => !isIgnored() && setState({ busy: true, slow: true }),
		);
		if (isIgnored()) return undefined;
		setState({ busy: false, slow: false, ...(isProblem(answer) ? { problem: answer.problem } : {}) });
		return isProblem(answer) ? undefined : answer;
	}, []);
	const report = useCallback((problem: string | undefined) => {
		turns.current++;
		setState({ busy: false, slow: false, ...(problem ? { problem } : {}) });
	}, []);
	const stop = useCallback(() => report(undefined), [report]);
	return { busy: state.busy, slow: state.slow, problem: state.problem, call, report, stop };
}
