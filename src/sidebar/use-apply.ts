import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Applied, DocumentOutcome, ToolRequest } from "../core/answers.ts";
import { isProblem } from "../core/problem.ts";
import type { Remark } from "../core/tool.ts";
import { callServer } from "./rpc.ts";

/** One run of a tool, done in as many slices as the server needs. */
export interface Run {
	/** As the server knows it. */
	readonly id: string;
	readonly state: "running" | "stopping" | "stopped" | "failed" | "finished";
	readonly total: number;
	readonly remaining: number;
	readonly refused: readonly Remark[];
	/** Parts of documents that people edited, and that stay so. */
	readonly kept: readonly Remark[];
	/** What was done to documents. */
	readonly written: readonly DocumentOutcome[];
	readonly summary: string;
	readonly slow: boolean;
	/** Why it stopped, if it failed. */
	readonly problem?: string;
}

export interface ApplyControl {
	readonly run: Run | undefined;
	start(input: unknown, accept: readonly string[]): void;
	/** Ends the run after the slice that is under way. */
	stop(): void;
	/** Goes on with a run that was stopped or failed; what is done is not done again. */
	resume(): void;
}

interface Order {
	readonly request: ToolRequest;
	readonly total: number;
}

/** Applies the accepted changes slice by slice and tells how far it is. */
export function useApply(toolId: string): ApplyControl {
	const [run, setRun] = useState<Run>();
	const order = useRef<Order>(null);
	const stopAsked = useRef(false);
	// The button is drawn as pressed only after the tick of a click: a second click in the same tick comes before.
	const isRunning = useRef(false);
	useLayoutEffect(
		() => () => {
			stopAsked.current = true;
		},
		[],
	);

	async function slices(from: Run): Promise<void> {
		isRunning.current = true;
		stopAsked.current = false;
		let now: Run = { ...from, state: "running", slow: false };
		setRun(now);
		while (now.state === "running" && order.current) {
			const before = now;
			const onSlow = () => setRun((shown) => shown && { ...shown, slow: true });
			const answer = await callServer<Applied>(toolId, order.current.request, onSlow);
			now = isProblem(answer)
				? { ...before, state: "failed", problem: answer.problem }
				: afterSlice(before, answer, order.current.total, stopAsked.current);
			setRun(now);
		}
		isRunning.current = false;
	}

	return {
		run,
		start(input, accept) {
			if (isRunning.current) return;
			const id = newRunId();
			order.current = { request: { step: "apply", input, accept, run: id }, total: accept.length };
			slices({
				id,
				state: "running",
				total: accept.length,
				remaining: accept.length,
				refused: [],
				kept: [],
				written: [],
				summary: "",
				slow: false,
			});
		},
		stop() {
			stopAsked.current = true;
			setRun((shown) => shown && { ...shown, state: "stopping" });
		},
		resume() {
			if (run && !isRunning.current) slices(run);
		},
	};
}

function afterSlice(before: Run, answer: Applied, total: number, stopAsked: boolean): Run {
	const { remaining } = answer;
	const whole = before.remaining === total && remaining === 0;
	const refused = [...before.refused, ...answer.refused];
	const made = total - remaining - refused.length;
	const next = {
		id: before.id,
		total,
		remaining,
		refused,
		kept: [...before.kept, ...(answer.kept ?? [])],
		written: [...before.written, ...(answer.written ?? [])],
		slow: false,
		summary: whole ? answer.summary : summaryOfSlices(made, total),
	};
	if (remaining <= 0) return { ...next, state: "finished" };
	if (stopAsked) return { ...next, state: "stopped" };
	if (remaining < before.remaining) return { ...next, state: "running" };
	return {
		...next,
		state: "failed",
		problem: "The last step changed nothing. Wait a moment, then continue.",
	};
}

function summaryOfSlices(made: number, total: number): string {
	const all = total.toLocaleString("en-US");
	return made === total
		? `All ${all} changes are made.`
		: `${made.toLocaleString("en-US")} of ${all} changes are made.`;
}

function newRunId(): string {
	return `run-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
