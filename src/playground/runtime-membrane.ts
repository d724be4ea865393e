/**
 * The border between the playground and a realm. Each side gets arrays, plain objects, Dates and errors of its own making,
 * so that `instanceof Array` and the like hold on both sides, as they do in Apps Script. Service objects are passed as
 * stand-ins whose members cross the border in the same way.
 */
export interface Membrane {
	/** A value of the playground as the realm sees it. */
	inside(value: unknown): unknown;
	/** A value of the realm as the playground sees it. Objects other than arrays, Dates, errors and service objects stay the realm's. */
	outside(value: unknown): unknown;
}

/** The constructors of a realm. */
export interface Intrinsics {
	readonly Array: ArrayConstructor;
	readonly Date: DateConstructor;
	readonly Error: ErrorConstructor;
	readonly Object: ObjectConstructor;
}

export function createMembrane(realm: Intrinsics): Membrane {
	const standIns = new WeakMap<object, object>();
	const originals = new WeakMap<object, object>();

	function inside(value: unknown): unknown {
		if (!isObject(value)) return value;
		if (Array.isArray(value)) return copyArray(value, new realm.Array<unknown>(value.length), inside);
		if (value instanceof Date) return new realm.Date(value.getTime());
		if (value instanceof Error) return copyError(value, realm.Error);
		if (Object.getPrototypeOf(value) === Object.prototype) return copyObject(value);
		return standInFor(value);
	}

	function outside(value: unknown): unknown {
		if (!isObject(value)) return value;
		if (Array.isArray(value)) return copyArray(value, new Array<unknown>(value.length), outside);
		const tag = Object.prototype.toString.call(value);
		if (tag === "[object Date]") return new Date((value as Date).getTime());
		if (tag === "[object Error]") return copyError(value as Error, Error);
		return originals.get(value) ?? value;
	}

	function copyObject(value: object): object {
		const copy: Record<string, unknown> = new realm.Object() as Record<string, unknown>;
		for (const [key, item] of Object.entries(value)) copy[key] = inside(item);
		return copy;
	}

	function standInFor(original: object): object {
		const known = standIns.get(original);
		if (known !== undefined) return known;
		const standIn: object = new Proxy(new realm.Object(), {
			get(_target, key) {
				const member: unknown = attempt(() => Reflect.get(original, key));
				return typeof member === "function" ? methodOf(original, member) : inside(member);
			},
			set: (_target, key, value) => attempt(() => Reflect.set(original, key, outside(value))),
			has: (_target, key) => Reflect.has(original, key),
		});
		standIns.set(original, standIn);
		originals.set(standIn, original);
		return standIn;
	}

	function methodOf(original: object, method: CallableFunction) {
		return (...args: unknown[]) => {
			const given = args.map((arg) => outside(arg));
			return attempt(() => inside(Reflect.apply(method, original, given)));
		};
	}

	/** What the playground throws reaches the script as an error of its own realm. */
	function attempt<T>(work: () => T): T {
		try {
			return work();
		} catch (error) {
			throw inside(error);
		}
	}

	return { inside, outside };
}

/** Runs code of a realm; what it throws becomes an error of the playground, with its name and message. */
export function callInside(membrane: Membrane, work: () => unknown): unknown {
	try {
		return membrane.outside(work());
	} catch (thrown) {
		const error = membrane.outside(thrown);
		throw error instanceof Error ? error : new Error(String(thrown));
	}
}

function isObject(value: unknown): value is object {
	return (typeof value === "object" && value !== null) || typeof value === "function";
}

function copyArray(from: readonly unknown[], to: unknown[], convert: (value: unknown) => unknown): unknown[] {
	for (let index = 0; index < from.length; index++) {
		const item = from[index];
		to[index] = typeof item === "object" || typeof item === "function" ? convert(item) : item;
	}
	return to;
}

function copyError(error: Error, Constructor: ErrorConstructor): Error {
	const copy = new Constructor(error.message);
	copy.name = error.name;
	if (error.stack !== undefined) copy.stack = error.stack;
	return copy;
}
