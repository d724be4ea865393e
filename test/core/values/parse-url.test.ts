import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { looksLikeLink, parseUrl } from "../../../src/core/values/parse-url.ts";

describe("parseUrl", () => {
	test.each([
		["https://www.instagram.com/mara", "instagram.com", ["mara"]],
		["instagram.com/mara", "instagram.com", ["mara"]],
		["HTTPS://M.YouTube.com:443/c/Mara?x=1#top", "youtube.com", ["c", "Mara"]],
		["http://bücher.example/", undefined, undefined],
		["https://example.com/%E3%83%9E?q=%E0%A4%A", "example.com", ["マ"]],
		["https://example.com/%E0%A4%A", "example.com", ["%E0%A4%A"]],
		["https://example.com?x", "example.com", []],
	])("takes %j apart", (text, host, path) => {
		const address = parseUrl(text);
		expect(isProblem(address) ? [undefined, undefined] : [address.host, address.path]).toEqual([host, path]);
	});

	test.each([
		"",
		"mara",
		"javascript:alert(1)",
		"ftp://x.com/a",
		"https://a b.com",
		"https://localhost/x",
		"//x.com/a",
	])("refuses %j", (text) => {
		expect(isProblem(parseUrl(text))).toBe(true);
	});

	test("never throws", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.webUrl(),
			fc.stringMatching(/^[a-z%./:?#@-]{0,40}$/),
		);
		fc.assert(
			fc.property(text, (cell) => {
				looksLikeLink(cell);
				const address = parseUrl(cell);
				return isProblem(address) || address.host.includes(".");
			}),
		);
	});
});
