/** Text by key; a `Map` serves, or something that outlives the page. */
export type TextStore = Pick<Map<string, string>, "get" | "set" | "delete" | "keys">;

export interface CacheEntry {
	readonly value: string;
	/** Milliseconds since 1970. */
	readonly expires: number;
}

export type CacheStore = Pick<Map<string, CacheEntry>, "get" | "set" | "delete" | "keys" | "size">;

/** What outlives an execution beside the cells; two users of one workbook share one. */
export interface Stores {
	properties(scope: Scope): TextStore;
	cache(scope: Scope): CacheStore;
}

/** `document`, `script`, or `user:` and the user's name. */
export type Scope = "document" | "script" | `user:${string}`;

/** Who holds which lock; two users of one workbook share one. */
export interface Locks {
	/** True if `holder` has the lock now, new or already. Never waits. */
	acquire(name: string, holder: string): boolean;
	release(name: string, holder: string): void;
	releaseAll(holder: string): void;
}

/** Stores kept in memory. */
export function createStores(): Stores {
	const properties = new Map<Scope, Map<string, string>>();
	const caches = new Map<Scope, Map<string, CacheEntry>>();
	return {
		properties: (scope) => getOrMake(properties, scope),
		cache: (scope) => getOrMake(caches, scope),
	};
}

/** Locks among the runtimes of one page or process. */
export function createLocks(): Locks {
	const holders = new Map<string, string>();
	const release = (name: string, holder: string) => {
		if (holders.get(name) === holder) holders.delete(name);
	};
	return {
		acquire(name, holder) {
			if (!holders.has(name)) holders.set(name, holder);
			return holders.get(name) === holder;
		},
		release,
		releaseAll(holder) {
			for (const name of [...holders.keys()]) release(name, holder);
		},
	};
}

function getOrMake<V>(maps: Map<Scope, Map<string, V>>, scope: Scope): Map<string, V> {
	const found = maps.get(scope) ?? new Map<string, V>();
	maps.set(scope, found);
	return found;
}
