import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campaignTag, type UtmTags, utmUrl } from "../../src/core/utm.ts";

const tags = { source: "instagram", medium: "influencer", campaign: "spring" };
const tagged = "utm_source=instagram&utm_medium=influencer&utm_campaign=spring";

describe("a tagged address", () => {
	it.each([
		{ address: "https://shop.com/a", url: `https://shop.com/a?${tagged}` },
		{ address: "http://shop.com/a", url: `http://shop.com/a?${tagged}` },
		{ address: "HTTPS://Shop.com/Path", url: `https://Shop.com/Path?${tagged}` },
		{ address: "//shop.com/a", url: `https://shop.com/a?${tagged}` },
		{ address: " shop.com ", url: `https://shop.com/?${tagged}` },
		{ address: "shop.com:8080/a", url: `https://shop.com:8080/a?${tagged}` },
		{ address: "shop.com?", url: `https://shop.com/?${tagged}` },
		{ address: "shop.com/a?size=m&&color=red&", url: `https://shop.com/a?size=m&color=red&${tagged}` },
		{ address: "shop.com/a#top", url: `https://shop.com/a?${tagged}#top` },
		{ address: "shop.com/#/item?id=1", url: `https://shop.com/?${tagged}#/item?id=1` },
		{
			address: "shop.com/a?UTM_Source=mail&utm_id=7&id=1&utm_term=x",
			url: `https://shop.com/a?id=1&${tagged}`,
		},
		{ address: "shop.com/a?next=b?c", url: `https://shop.com/a?next=b?c&${tagged}` },
		{ address: "müller.de/größe", url: `https://müller.de/größe?${tagged}` },
		{ address: "shop.com/my page", url: `https://shop.com/my%20page?${tagged}` },
		{ address: "\u200bhttps://shop.com/a", url: `https://shop.com/a?${tagged}` },
	])("made of $address is $url", ({ address, url }) => {
		expect(utmUrl(address, tags)).toBe(url);
	});

	it.each([
		{ value: "Black  Friday", tag: "black_friday" },
		{ value: "R&B #1", tag: "r%26b_%231" },
		{ value: "50% off?", tag: "50%25_off%3F" },
		{ value: "Größe", tag: "gr%C3%B6%C3%9Fe" },
		{ value: "mara\ud83d", tag: "mara" },
	])("writes $value as $tag", ({ value, tag }) => {
		expect(utmUrl("shop.com", { ...tags, campaign: value })).toBe(
			`https://shop.com/?utm_source=instagram&utm_medium=influencer&utm_campaign=${tag}`,
		);
	});

	it.each([
		"mara@shop.com",
		"mailto:mara@shop.com",
		"javascript:alert(1)",
		"ftp://shop.com",
		"shop",
		"my shop.com",
		"3.5",
		"https://",
		"https:\\\\shop.com",
		"shop..com",
		"https://user@shop.com",
		"shop.com:port",
		"“https://shop.com”",
	])("cannot be made of %s", (address) => {
		expect(utmUrl(address, tags)).toEqual({
			problem: `"${address}" is not a web address. Give one such as https://shop.com/spring.`,
		});
	});

	const anyTags: fc.Arbitrary<UtmTags> = fc.record({
		source: fc.string({ minLength: 1, unit: "binary" }),
		medium: fc.string({ minLength: 1, unit: "binary" }),
		campaign: fc.string({ minLength: 1, unit: "binary" }),
		content: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
		term: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
	});

	it("is the same when tagged again", () => {
		fc.assert(
			fc.property(
				fc.webUrl({ withQueryParameters: true, withFragments: true }),
				anyTags,
				(address, given) => {
					const once = utmUrl(address, given) as string;
					expect(utmUrl(once, given)).toBe(once);
				},
			),
		);
	});

	it("keeps host, path, other parameters and # part, and a browser reads the tags back", () => {
		fc.assert(
			fc.property(fc.webUrl({ withFragments: true }), anyTags, (address, given) => {
				const before = new URL(address);
				const after = new URL(utmUrl(`${address.split("#")[0]}?id=7${before.hash}`, given) as string);
				expect([after.host, after.pathname, after.hash]).toEqual([before.host, before.pathname, before.hash]);
				expect(after.searchParams.get("id")).toBe("7");
				const source = given.source.trim().toLowerCase().replace(/\s+/g, "_");
				expect(after.searchParams.get("utm_source") ?? "").toBe(source);
			}),
		);
	});
});

it.each([
	["Spring launch", "spring-launch"],
	["Spring Launch & Séance! #2", "spring-launch-seance-2"],
	["  L'Été / 100% ", "lete-100"],
	["Große Straße", "grosse-strasse"],
	["春 キャンペーン", "春_キャンペーン"],
])("the campaign %j is the tag %j", (name, tag) => {
	expect(campaignTag(name)).toBe(tag);
});
