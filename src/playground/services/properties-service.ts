import type { ServiceContext } from "./context.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import { byteLength } from "./limits.ts";
import type { TextStore } from "./stores.ts";

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** Properties with Google's limits: 9 KB a value, 500 KB a store. */
export function createPropertiesService(context: ServiceContext): PropertiesService {
	const { stores, user } = context;
	return expose<PropertiesService>(context.guard, "PropertiesService", {
		stores: {
			getDocumentProperties: () => createProperties(context, stores.properties("document")),
			getScriptProperties: () => createProperties(context, stores.properties("script")),
			getUserProperties: () => createProperties(context, stores.properties(`user:${user}`)),
		},
	});
}

function createProperties(context: ServiceContext, store: TextStore): Properties {
	const deleteAll = () => {
		for (const key of [...store.keys()]) store.delete(key);
	};
	const properties: Properties = expose<Properties>(context.guard, "Properties", {
		stores: {
			getProperty: (key) => store.get(key) ?? null,
			getProperties: () => Object.fromEntries([...store.keys()].map((key) => [key, store.get(key) ?? ""])),
			getKeys: () => [...store.keys()],
			setProperty(key, value) {
				setProperty(store, key, value);
				return properties;
			},
			setProperties(values: { [key: string]: string }, deleteAllOthers?: boolean) {
				if (deleteAllOthers) deleteAll();
				for (const [key, value] of Object.entries(values)) setProperty(store, key, value);
				return properties;
			},
			deleteProperty(key) {
				store.delete(key);
				return properties;
			},
			deleteAllProperties() {
				deleteAll();
				return properties;
			},
		},
	});
	return properties;
}

function setProperty(store: TextStore, key: unknown, value: unknown): void {
	if (typeof key !== "string" || !["string", "number", "boolean"].includes(typeof value)) {
		throw signatureMismatch("PropertiesService.Properties.setProperty", [key, value]);
	}
	const text = String(value);
	if (byteLength(text) > MAX_VALUE_BYTES) throw exception("Argument too large: value");
	if (storeBytes(store, key) + byteLength(key) + byteLength(text) > MAX_STORE_BYTES) {
		throw exception(
			"You have exceeded the property storage quota. Please remove some properties and try again.",
		);
	}
	store.set(key, text);
}

function storeBytes(store: TextStore, except: string): number {
	let bytes = 0;
	for (const key of store.keys()) {
		if (key !== except) bytes += byteLength(key) + byteLength(store.get(key) ?? "");
	}
	return bytes;
}
