import { isProblem, type Problem, problem } from "../core/problem.ts";
import { callServer } from "./rpc.ts";

/** A script of the add-on that is not in this page from the start. */
export interface ScriptOnDemand<T> {
	/** What the script made, if it has come. */
	present(): T | undefined;
	/** Asks for it, once; after a failure again. */
	load(): Promise<T | Problem>;
}

/** `id`: what the server calls it. `made`: the global that it leaves, `undefined` before it has run. */
export function scriptOnDemand<T>(id: string, made: () => T | undefined): ScriptOnDemand<T> {
	let asked: Promise<T | Problem> | undefined;
	const ask = async () => {
		const script = await callServer<string>(id, {});
		const result = isProblem(script) ? script : run(script);
		if (isProblem(result)) asked = undefined;
		return result;
	};
	/** A script of another version than this page's may not find in it what it needs, and then leaves nothing. */
	const run = (script: string) => {
		const element = document.createElement("script");
		element.textContent = script;
		document.head.append(element);
		return (
			made() ??
			problem(
				"The add-on was updated while this sidebar was open. Close it and open it again from the Extensions menu.",
			)
		);
	};
	return {
		present: made,
		load() {
			asked ??= ask();
			return asked;
		},
	};
}
