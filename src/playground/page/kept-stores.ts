import { createStores, type Scope, type Stores, type TextStore } from "../services/stores.ts";

/** Properties by scope, as entries. */
export type KeptProperties = readonly (readonly [Scope, readonly (readonly [string, string])[]])[];

/** What a person set for themselves stays when another workbook is opened; all else is the new workbook's. */
export function withUsersOf(present: KeptProperties, next: KeptProperties): KeptProperties {
	const own = present.filter(([scope]) => scope.startsWith("user:"));
	const known = new Set(own.map(([scope]) => scope));
	return [...own, ...next.filter(([scope]) => !known.has(scope))];
}

export interface KeptStores extends Stores {
	snapshot(): KeptProperties;
}

/** Stores whose properties can be kept with the workbook; what is cached goes with the page. */
export function createKeptStores(kept: KeptProperties, onChange: () => void): KeptStores {
	const { cache } = createStores();
	const maps = new Map<Scope, Map<string, string>>();
	for (const [scope, entries] of kept) maps.set(scope, new Map(entries));
	return {
		cache,
		properties(scope) {
			const map = maps.get(scope) ?? new Map<string, string>();
			maps.set(scope, map);
			return telling(map, onChange);
		},
		snapshot: () => [...maps].map(([scope, map]) => [scope, [...map]] as const),
	};
}

function telling(map: Map<string, string>, onChange: () => void): TextStore {
	return {
		get: (key) => map.get(key),
		keys: () => map.keys(),
		set(key, value) {
			onChange();
			return map.set(key, value);
		},
		delete(key) {
			onChange();
			return map.delete(key);
		},
	};
}
