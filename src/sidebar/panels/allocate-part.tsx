import type { ComponentChild } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { AllocateInput } from "../../core/planning/panel-answers.ts";
import { SECONDS } from "../../core/planning/time-limits.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { AllocateWait } from "./allocate-wait.tsx";

export const TOOL = "allocate-budget";

/** Answers about one solved plan, so that what was opened once opens at once again. */
export type PartCache = Map<string, unknown>;

/** Questions with a time limit of their own. */
type Timed = keyof typeof SECONDS;

interface PartProps<T> {
	readonly input: AllocateInput;
	readonly cache: PartCache;
	/** What is being worked out. */
	readonly label: string;
	readonly show: (answer: T) => ComponentChild;
}

/** A part of the answer that takes its own call: asked for when it is first drawn. */
export function Part<T>({ input, cache, label, show }: PartProps<T>) {
	const server = useServer();
	const key = "account" in input ? `${input.ask} ${input.account}` : input.ask;
	const [answer, setAnswer] = useState(cache.get(key) as T | undefined);
	const asked = useRef(false);
	const ask = async () => {
		const preview = await server.call<Preview>(TOOL, { step: "preview", input });
		if (!preview) return;
		cache.set(key, preview.details);
		setAnswer(preview.details as T);
	};
	useLayoutEffect(() => {
		if (answer !== undefined || asked.current) return;
		asked.current = true;
		ask();
	}, []);
	if (answer !== undefined) return <>{show(answer)}</>;
	return (
		<>
			<ErrorBox message={server.problem} again={ask} />
			<AllocateWait server={server} label={label} seconds={SECONDS[input.ask as Timed]} />
			{!server.busy && !server.problem && asked.current ? (
				<div>
					<Button look="link" onClick={ask}>
						Work it out
					</Button>
				</div>
			) : null}
		</>
	);
}
