import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earlierCheck, verdictOf, withMark } from "../../../src/core/caption-check/verdict.ts";
import { type CaptionInput, lintCaption } from "../../../src/core/captions/index.ts";

describe("a verdict", () => {
	it.each([
		[{ caption: "#ad Tea", jurisdiction: ["US"] }, "OK (US)"],
		[{ caption: "Tea", jurisdiction: ["US", "GB"] }, "1 error (US, GB): missing disclosure"],
		[{ caption: "Sponsored | Tea", jurisdiction: ["US", "GB"] }, "1 error (US, GB): vague disclosure (GB)"],
		[
			{ caption: "#spon Tea cures acne and heals eczema", jurisdiction: ["US"] },
			"3 errors (US): vague disclosure, unsubstantiated claim",
		],
		[{ caption: "#ad Clinically tested tea", jurisdiction: ["US"] }, "1 warning (US): unsubstantiated claim"],
		[{ caption: "Tea. #ad", jurisdiction: ["US"] }, "OK (US)"],
		[
			{ caption: "#ad Tea", jurisdiction: ["US", "GB"], required: ["#tea", "@tea"] },
			"2 errors (US, GB): missing required tag",
		],
	] satisfies [CaptionInput & { jurisdiction: readonly string[] }, string][])(
		"of %j is %s",
		(input, verdict) => {
			expect(verdictOf(lintCaption(input), input.jurisdiction)).toBe(verdict);
		},
	);
});

describe("the mark", () => {
	const text = fc.string({ maxLength: 40 });
	const body = fc.constantFrom("OK (US)", "1 error (US): missing disclosure");

	it("is known again with its row and its suggestion", () => {
		fc.assert(
			fc.property(body, text, text, (verdict, key, suggestion) => {
				const written = withMark(verdict, key, suggestion);
				expect(earlierCheck(written, key, suggestion)).toEqual({ ownVerdict: true, ownSuggestion: true });
			}),
		);
	});

	it("is not known beside another row, an edited verdict or an edited suggestion", () => {
		fc.assert(
			fc.property(body, text, text, text, (verdict, key, suggestion, other) => {
				fc.pre(other !== key && other !== suggestion && other !== "");
				const written = withMark(verdict, key, suggestion);
				expect(earlierCheck(written, other, suggestion).ownVerdict).toBe(false);
				expect(earlierCheck(other + written, key, suggestion).ownVerdict).toBe(false);
				expect(earlierCheck(written, key, other)).toEqual({ ownVerdict: true, ownSuggestion: false });
			}),
		);
	});

	it.each(["", "OK", "OK (US)", "OK (US) [12345678]", 3, true, { date: "2026-01-01" }])(
		"is not seen in what somebody typed: %j",
		(typed) => {
			expect(earlierCheck(typed, "d1", "")).toEqual({ ownVerdict: false, ownSuggestion: false });
		},
	);
});
