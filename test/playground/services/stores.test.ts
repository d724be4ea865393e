import { expect, it } from "vitest";
import { createStores } from "../../../src/playground/services/stores.ts";
import { evaluate, openScript } from "./open-script.ts";

it("keeps properties from run to run, apart for document, script and user", () => {
	const stores = createStores();
	const code = `
function put(name) { PropertiesService.getUserProperties().setProperty("name", name); PropertiesService.getDocumentProperties().setProperty("last", name); }
function get() { return [PropertiesService.getUserProperties().getProperty("name"), PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getScriptProperties().getProperty("name")]; }`;
	const ana = openScript(code, { stores, user: "ana" });
	const ben = openScript(code, { stores, user: "ben" });
	ana.call("put", "Ana");
	ben.call("put", "Ben");
	expect(ana.call("get")).toEqual(["Ana", { last: "Ben" }, null]);
	expect(ben.call("get")).toEqual(["Ben", { last: "Ben" }, null]);
});

it("sets several properties, deletes one, and deletes all", () => {
	const body = `var store = PropertiesService.getDocumentProperties();
		store.setProperties({ a: "1", b: "2" }).setProperties({ c: "3" });
		var seen = [store.getKeys()];
		seen.push(store.deleteProperty("a").getKeys(), store.setProperties({ d: "4" }, true).getKeys());
		return seen.concat([store.deleteAllProperties().getKeys()]);`;
	expect(evaluate(body)).toEqual([["a", "b", "c"], ["b", "c"], ["d"], []]);
});

const sizes = [
	{ title: "9 KB of letters", value: '"x".repeat(9216)', fits: true },
	{ title: "one letter more", value: '"x".repeat(9217)', fits: false },
	{ title: "9 KB of umlauts, which take two bytes each", value: '"ü".repeat(4608)', fits: true },
	{ title: "one umlaut more", value: '"ü".repeat(4609)', fits: false },
];

it.each(sizes)("measures a property of $title", ({ value, fits }) => {
	const write = () =>
		evaluate(`PropertiesService.getUserProperties().setProperty("k", ${value}); return true;`);
	if (fits) expect(write()).toBe(true);
	else expect(write).toThrow("Argument too large: value");
});

it("holds 500 KB of properties and no more, counting a replaced value once", () => {
	const body = `var store = PropertiesService.getDocumentProperties();
		for (var i = 0; i < 55; i++) store.setProperty("key" + i, "x".repeat(9200));
		store.setProperty("key0", "y".repeat(9200));
		try { store.setProperty("key55", "x".repeat(9200)); } catch (error) { return [store.getKeys().length, error.message]; }`;
	expect(evaluate(body)).toEqual([
		55,
		"You have exceeded the property storage quota. Please remove some properties and try again.",
	]);
});

it("refuses a property that is no text", () => {
	expect(() => evaluate('PropertiesService.getUserProperties().setProperty("k", null)')).toThrow(
		"The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
	);
});

it("forgets cached values when their time is up", () => {
	let now = 1_000_000;
	const clock = { now: () => now, sleep: () => {} };
	const { call } = openScript(
		`function put() { CacheService.getScriptCache().putAll({ short: "s", long: "l" }, 60); CacheService.getScriptCache().put("long", "l", 21600); }
function get() { return CacheService.getScriptCache().getAll(["short", "long", "none"]); }`,
		{ clock },
	);
	call("put");
	now += 59_999;
	expect(call("get")).toEqual({ short: "s", long: "l" });
	now += 1;
	expect(call("get")).toEqual({ long: "l" });
});

const refusedByCache = [
	{ call: 'put("x".repeat(251), "v")', message: "Argument too large: key" },
	{ call: 'put("", "v")', message: "Invalid argument: key" },
	{ call: 'put("k", "x".repeat(102401))', message: "Argument too large: value" },
	{ call: 'put("k", "v", 21601)', message: "Invalid argument: expirationInSeconds." },
	{ call: 'put("k", "ü".repeat(51201))', message: "Argument too large: value" },
	{ call: 'put("k", "v", 0)', message: "Invalid argument: expirationInSeconds." },
	{ call: 'putAll({ k: "v" }, 21601)', message: "Invalid argument: expirationInSeconds." },
	{ call: 'get("x".repeat(251))', message: "Argument too large: key" },
	{ call: 'put("k", 5)', message: "don't match the method signature for CacheService.Cache.put." },
];

it.each(refusedByCache)("refuses to cache $call", ({ call, message }) => {
	expect(() => evaluate(`CacheService.getUserCache().${call}`)).toThrow(message);
});

const cached = [
	{ title: "a key of 250 characters", args: '"k".repeat(250), "v", 60' },
	{ title: "100 KB of letters", args: '"k", "x".repeat(102400), 60' },
	{ title: "100 KB of umlauts, which take two bytes each", args: '"k", "ü".repeat(51200), 60' },
	{ title: "a value for six hours", args: '"k", "v", 21600' },
	{ title: "a value for a second", args: '"k", "v", 1' },
];

it.each(cached)("caches $title", ({ args }) => {
	const body = `var args = [${args}], cache = CacheService.getUserCache();
		cache.put(args[0], args[1], args[2]);
		return cache.get(args[0]) === args[1];`;
	expect(evaluate(body)).toBe(true);
});

it("keeps a value for 10 minutes unless told otherwise", () => {
	let now = 0;
	const { call } = openScript(
		`function put() { CacheService.getUserCache().put("k", "v"); }
function get() { return CacheService.getUserCache().get("k"); }`,
		{ clock: { now: () => now, sleep: () => {} } },
	);
	call("put");
	now = 599_999;
	expect(call("get")).toBe("v");
	now = 600_000;
	expect(call("get")).toBeNull();
});

it("drops the oldest of more than 1,000 cached values", () => {
	const body = `var cache = CacheService.getDocumentCache();
		for (var i = 0; i < 1001; i++) cache.put("k" + i, "v");
		return [cache.get("k0"), cache.get("k1"), cache.get("k1000")];`;
	expect(evaluate(body)).toEqual([null, "v", "v"]);
});
