/**
 * What a member of a service needs and does, which decides who may call it and whether it is counted:
 * - `plain`: nothing of the document; navigating and describing (`getRange`, `getName`) too;
 * - `document`: the way into the document;
 * - `reads`, `writes`: transfers or changes what the spreadsheet holds. These are the calls that are counted;
 * - `stores`: properties, caches, locks;
 * - `menus`: what `onOpen` may do to the user interface;
 * - `files`: documents in the user's Drive; counted too;
 * - `shows`: everything else in the user interface.
 */
export type Access = "plain" | "document" | "reads" | "writes" | "stores" | "menus" | "files" | "shows";

/** Stands between the script and every call of a service: does it, or throws to refuse it. */
export type Guard = (type: string, member: string, access: Access, work: () => unknown) => unknown;

/** Stands between service objects and `Object.prototype`, so that they do not pass for plain data. */
const servicePrototype: object = {};

/** Asked for by the language and by test tools, never by a script that means the service. */
const ASKED_BY_OTHERS = new Set(["then", "toJSON"]);

/**
 * A service object from its members, grouped by what they need. A member of Google's object that is not here throws
 * `Sheet.getSlicers is not implemented in the playground.` as soon as it is asked for.
 */
export function expose<T extends object>(
	guard: Guard,
	type: string,
	members: { readonly [A in Access]?: Partial<T> },
): T {
	const target: Record<PropertyKey, unknown> = Object.create(servicePrototype);
	target.toString = () => type;
	for (const [access, group] of Object.entries(members)) {
		for (const [name, member] of Object.entries(group)) {
			target[name] =
				typeof member === "function"
					? guarded(guard, type, name, access as Access, member as Method)
					: member;
		}
	}
	return new Proxy(target, {
		get(_target, key) {
			if (typeof key === "symbol" || key in target) return Reflect.get(target, key);
			if (ASKED_BY_OTHERS.has(key)) return undefined;
			throw new Error(`${type}.${key} is not implemented in the playground.`);
		},
		set(_target, key) {
			throw new Error(`${type}.${String(key)} cannot be set.`);
		},
	}) as T;
}

type Method = (...args: readonly unknown[]) => unknown;

function guarded(guard: Guard, type: string, name: string, access: Access, member: Method): Method {
	return (...args) => guard(type, name, access, () => member(...args));
}

/** The values of one of Google's enumerations: objects told apart by identity, as at Google, never strings. */
export function enumeration<T>(type: string, names: readonly (keyof T & string)[]): T {
	const values: Record<string, unknown> = {};
	for (const [ordinal, name] of names.entries()) {
		const plain = { toString: () => name, name: () => name, ordinal: () => ordinal };
		values[name] = expose<typeof plain>((_type, _member, _access, work) => work(), `${type}.${name}`, {
			plain,
		});
	}
	return values as T;
}
