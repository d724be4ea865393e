import { describe, expect, test } from "vitest";
import { idPrefixes, postId, readId } from "../../../src/core/deliverables/post-ids.ts";

const none: ReadonlyMap<string, string> = new Map();

function prefixesOf(creators: readonly (readonly [string, string, string])[], taken = none): string[] {
	const accounts = creators.map(([creator, handle, platform], index) => ({
		key: String(index),
		account: { creator, handle, platform },
	}));
	const prefixes = idPrefixes(accounts, taken);
	return accounts.map(({ key }) => prefixes.get(key)!);
}

describe("ids begin with", () => {
	test.each([
		["first name and platform", [["Mara Eats", "mara.eats", "Instagram"]], ["MARA-IG"]],
		["letters without accents", [["Zoë Straße", "zoe", "TikTok"]], ["ZOE-TT"]],
		[
			"the handle, where the name has no Latin letters",
			[["김민지", "minji.kim", "YouTube"]],
			["MINJIKIM-YT"],
		],
		["a stand-in, where the handle has none either", [["김민지", "1234", "X"]], ["CREATOR-X"]],
		[
			"the whole name, where two share the first",
			[
				["Mara Eats", "a", "Instagram"],
				["Mara Runs", "b", "Instagram"],
			],
			["MARAEATS-IG", "MARARUNS-IG"],
		],
		[
			"the same name on two platforms",
			[
				["Mara Eats", "a", "Instagram"],
				["Mara Eats", "b", "TikTok"],
			],
			["MARA-IG", "MARA-TT"],
		],
		[
			"a number, where two share the whole name",
			[
				["Mara", "a", "Instagram"],
				["Mara", "b", "Instagram"],
			],
			["MARA-IG", "MARA2-IG"],
		],
	] as const)("%s", (_, creators, expected) => {
		expect(prefixesOf(creators)).toEqual(expected);
	});

	test("what the account's posts have already, and nobody else takes that", () => {
		const taken = new Map([["MARA-IG", "1"]]);
		const creators = [
			["Mara Eats", "a", "Instagram"],
			["Mara Runs", "b", "Instagram"],
		] as const;
		expect(prefixesOf(creators, taken)).toEqual(["MARAEATS-IG", "MARA-IG"]);
	});
});

test.each([
	["MARA-IG-03", { prefix: "MARA-IG", number: 3 }],
	["mara-ig-12", { prefix: "MARA-IG", number: 12 }],
	["MARA2-X-100", { prefix: "MARA2-X", number: 100 }],
	["autumn-01", undefined],
	["https://instagram.com/p/1", undefined],
])("the id %s is read", (id, expected) => {
	expect(readId(id)).toEqual(expected);
	if (expected) expect(postId(expected.prefix, expected.number)).toBe(id.toUpperCase());
});
