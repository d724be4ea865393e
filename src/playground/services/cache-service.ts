import type { ServiceContext } from "./context.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import { byteLength } from "./limits.ts";
import type { CacheStore } from "./stores.ts";

type CacheService = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const MAX_KEY_LENGTH = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_ENTRIES = 1000;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

/** Caches with Google's limits: keys of 250 characters, 100 KB a value, 1,000 entries, 10 minutes unless told, 6 hours at most. */
export function createCacheService(context: ServiceContext): CacheService {
	const { stores, user } = context;
	return expose<CacheService>(context.guard, "CacheService", {
		stores: {
			getDocumentCache: () => createCache(context, stores.cache("document")),
			getScriptCache: () => createCache(context, stores.cache("script")),
			getUserCache: () => createCache(context, stores.cache(`user:${user}`)),
		},
	});
}

function createCache(context: ServiceContext, store: CacheStore): Cache {
	const { clock } = context;
	const get = (key: string) => {
		const entry = store.get(requireKey(key));
		return entry !== undefined && entry.expires > clock.now() ? entry.value : null;
	};
	const put = (key: string, value: unknown, seconds = DEFAULT_SECONDS) => {
		requireKey(key);
		if (typeof value !== "string") throw signatureMismatch("CacheService.Cache.put", [key, value]);
		if (byteLength(value) > MAX_VALUE_BYTES) throw exception("Argument too large: value");
		if (!(seconds >= 1 && seconds <= MAX_SECONDS)) {
			throw exception(`Invalid argument: expirationInSeconds. Use 1 to ${MAX_SECONDS}.`);
		}
		store.delete(key);
		dropOldest(store);
		store.set(key, { value, expires: clock.now() + seconds * 1000 });
	};
	return expose<Cache>(context.guard, "Cache", {
		stores: {
			get,
			getAll(keys) {
				const found = keys.map((key) => [key, get(key)] as const);
				return Object.fromEntries(found.filter(([, value]) => value !== null));
			},
			put,
			putAll(values: { [key: string]: unknown }, seconds?: number) {
				for (const [key, value] of Object.entries(values)) put(key, value, seconds);
			},
			remove: (key) => void store.delete(key),
			removeAll(keys) {
				for (const key of keys) store.delete(key);
			},
		},
	});
}

function requireKey(key: unknown): string {
	if (typeof key !== "string" || key === "") throw exception("Invalid argument: key");
	if (key.length > MAX_KEY_LENGTH) throw exception("Argument too large: key");
	return key;
}

function dropOldest(store: CacheStore): void {
	for (const key of store.keys()) {
		if (store.size < MAX_ENTRIES) return;
		store.delete(key);
	}
}
