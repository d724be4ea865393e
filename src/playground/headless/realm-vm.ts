import { createContext, Script } from "node:vm";
import { topLevelFunctions } from "../runtime-code.ts";
import { callInside, createMembrane, type Intrinsics } from "../runtime-membrane.ts";
import type { CreateRealm } from "../runtime-types.ts";

const intrinsicsScript = new Script("({ Array, Date, Error, Object })");

/** The last code compiled: executions follow each other with the same code. */
let compiled:
	| { readonly code: string; readonly script: Script; readonly functions: ReadonlySet<string> }
	| undefined;

/** A realm in a Node context, which has the ECMAScript built-ins and nothing of Node. */
export const createVmRealm: CreateRealm = (code, globals) => {
	const sandbox: Record<string, unknown> = {};
	const context = createContext(sandbox);
	const membrane = createMembrane(intrinsicsScript.runInContext(context) as Intrinsics);
	for (const [name, value] of Object.entries(globals)) sandbox[name] = membrane.inside(value);
	const { script, functions } = compile(code);
	callInside(membrane, () => script.runInContext(context));
	return {
		has: (name) => functions.has(name) && typeof sandbox[name] === "function",
		call(name, args) {
			const called = sandbox[name] as (...args: unknown[]) => unknown;
			return callInside(membrane, () => Reflect.apply(called, undefined, args.map(membrane.inside)));
		},
	};
};

function compile(code: string) {
	if (compiled?.code !== code) {
		const script = new Script(code, { filename: "Code.js" });
		compiled = { code, script, functions: topLevelFunctions(code) };
	}
	return compiled;
}
