/** What `google.script.run` lets through: numbers, text, booleans, null, and plain objects and arrays of them. */

/** Arguments as the server gets them. Throws as Google's page does if one cannot be sent. */
export function toServer(args: readonly unknown[]): unknown[] {
	return args.map((arg, index) => {
		const copy = copyLegal(arg, String(index));
		if (copy.illegal === undefined) return copy.value;
		throw new TypeError(`Failed due to illegal value in property: ${lastStep(copy.illegal)}`);
	});
}

/** A result as the page gets it. One that holds something illegal, such as a Date, becomes null; `warn` is told. */
export function toClient(result: unknown, warn: (message: string) => void): unknown {
	const copy = copyLegal(result, "result");
	if (copy.illegal === undefined) return copy.value;
	const kind = Object.prototype.toString.call(copy.found).slice(8, -1);
	warn(`google.script.run: ${copy.illegal} (${kind}) cannot be sent to the page, which gets null instead.`);
	return null;
}

type Copy =
	| { readonly value: unknown; readonly illegal?: undefined }
	| { readonly illegal: string; readonly found: unknown };

/** `above`: the objects that hold this one, to find cycles. */
function copyLegal(value: unknown, path: string, above: readonly unknown[] = []): Copy {
	if (value === undefined || value === null) return { value: null };
	if (typeof value === "number") return { value: Number.isFinite(value) ? value : null };
	if (typeof value === "string" || typeof value === "boolean") return { value };
	if (typeof value !== "object" || above.includes(value)) return { illegal: path, found: value };
	const holders = [...above, value];
	if (Array.isArray(value)) return copyArray(value, path, holders);
	return isPlain(value) ? copyObject(value, path, holders) : { illegal: path, found: value };
}

function copyArray(items: readonly unknown[], path: string, above: readonly unknown[]): Copy {
	const copies: unknown[] = [];
	for (let index = 0; index < items.length; index++) {
		const copy = copyLegal(items[index], `${path}.${index}`, above);
		if (copy.illegal !== undefined) return copy;
		copies.push(copy.value);
	}
	return { value: copies };
}

function copyObject(from: object, path: string, above: readonly unknown[]): Copy {
	const to: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(from)) {
		if (item === undefined) continue;
		const copy = copyLegal(item, `${path}.${key}`, above);
		if (copy.illegal !== undefined) return copy;
		to[key] = copy.value;
	}
	return { value: to };
}

/** Of no class, in whatever realm: between it and nothing there is at most one prototype. */
function isPlain(value: object): boolean {
	const prototype: object | null = Object.getPrototypeOf(value);
	const isData = Object.prototype.toString.call(value) === "[object Object]";
	return isData && (prototype === null || Object.getPrototypeOf(prototype) === null);
}

function lastStep(path: string): string {
	return path.slice(path.lastIndexOf(".") + 1);
}
