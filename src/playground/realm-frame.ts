import { topLevelFunctions } from "./runtime-code.ts";
import { callInside, createMembrane, type Intrinsics } from "./runtime-membrane.ts";
import type { CreateRealm } from "./runtime-types.ts";

type FrameWindow = Window & Intrinsics & { readonly Function: FunctionConstructor };

/** Globals of the language, which Apps Script has too; `globalThis` is made anew from them. */
const LANGUAGE_GLOBALS = new Set([
	"AggregateError",
	"Array",
	"ArrayBuffer",
	"Atomics",
	"BigInt",
	"BigInt64Array",
	"BigUint64Array",
	"Boolean",
	"DataView",
	"Date",
	"Error",
	"EvalError",
	"FinalizationRegistry",
	"Float32Array",
	"Float64Array",
	"Function",
	"Infinity",
	"Int16Array",
	"Int32Array",
	"Int8Array",
	"Intl",
	"JSON",
	"Map",
	"Math",
	"NaN",
	"Number",
	"Object",
	"Promise",
	"Proxy",
	"RangeError",
	"ReferenceError",
	"Reflect",
	"RegExp",
	"Set",
	"SharedArrayBuffer",
	"String",
	"Symbol",
	"SyntaxError",
	"TypeError",
	"URIError",
	"Uint16Array",
	"Uint32Array",
	"Uint8Array",
	"Uint8ClampedArray",
	"WeakMap",
	"WeakRef",
	"WeakSet",
	"WebAssembly",
	"decodeURI",
	"decodeURIComponent",
	"encodeURI",
	"encodeURIComponent",
	"escape",
	"eval",
	"isFinite",
	"isNaN",
	"parseFloat",
	"parseInt",
	"undefined",
	"unescape",
]);

/**
 * A realm in a hidden frame of the same page. The code runs in a function whose parameters hide every global that the
 * web has and Apps Script lacks; `globalThis` is an object with the language's globals and the services.
 */
export const createFrameRealm: CreateRealm = (code, globals) => {
	const frame = document.createElement("iframe");
	frame.hidden = true;
	document.body.append(frame);
	const realm = frame.contentWindow as FrameWindow;
	const membrane = createMembrane(realm);
	const services = Object.entries(globals).map(([name, value]) => [name, membrane.inside(value)] as const);
	const functions = loadOrRemove(frame, () =>
		callInside(membrane, () => evaluate(realm, code, services)),
	) as Record<string, unknown>;
	return {
		has: (name) => typeof functions[name] === "function",
		call(name, args) {
			const called = functions[name] as (...args: unknown[]) => unknown;
			return callInside(membrane, () => Reflect.apply(called, undefined, args.map(membrane.inside)));
		},
		dispose: () => frame.remove(),
	};
};

/** Code that fails as it is loaded leaves no frame behind. */
function loadOrRemove(frame: HTMLIFrameElement, load: () => unknown): unknown {
	try {
		return load();
	} catch (error) {
		frame.remove();
		throw error;
	}
}

function evaluate(
	realm: FrameWindow,
	code: string,
	services: readonly (readonly [string, unknown])[],
): unknown {
	const globalObject = realm.Object.create(null) as Record<string, unknown>;
	for (const name of LANGUAGE_GLOBALS) globalObject[name] = Reflect.get(realm, name);
	for (const [name, value] of services) globalObject[name] = value;
	const hidden = webGlobals(realm).filter((name) => !(name in globalObject));
	const found = [...topLevelFunctions(code)].map(
		(name) => `${name}: typeof ${name} === "undefined" ? undefined : ${name}`,
	);
	// The code gets a function of its own, inside the one that hides: its own names may then be those of hidden globals.
	const body = `return function () {\n${code}\n;return { ${found.join(", ")} };\n};`;
	const names = services.map(([name]) => name);
	const load = new realm.Function(...hidden, "globalThis", ...names, body);
	const values = [...hidden.map(() => undefined), globalObject, ...services.map(([, value]) => value)];
	return Reflect.apply(Reflect.apply(load, globalObject, values) as () => unknown, globalObject, []);
}

/** Names of everything the frame's window has, own or inherited, that can be the name of a parameter. */
function webGlobals(realm: FrameWindow): string[] {
	const names = new Set<string>();
	for (let object: object | null = realm; object !== null; object = Object.getPrototypeOf(object)) {
		for (const name of Object.getOwnPropertyNames(object)) names.add(name);
	}
	names.delete("globalThis");
	return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
}
