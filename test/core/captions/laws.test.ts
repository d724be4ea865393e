import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type CaptionInput,
	fixCaption,
	type Jurisdiction,
	labelTables,
	lintCaption,
} from "../../../src/core/captions/index.ts";

const codes = Object.keys(labelTables) as Jurisdiction[];
const fragments = [
	"#ad",
	"AD",
	"ad",
	"#AD ",
	" | ",
	"\n",
	"\n.\n",
	" ",
	"not ",
	"this is not an ",
	"unbezahlt",
	"Werbung",
	"#werbung",
	"#spon",
	"#collab",
	"thanks @acme",
	"@acme",
	"#acmead",
	"#a\u200bd",
	"#аd",
	"# ad",
	"Publicité",
	"#publicidad",
	"Reklame",
	"Mainos",
	"sponsored by",
	"paid me",
	"#sea #sun",
	"die und ich habe heute keine Zeit",
	"el día de la crema que me gusta",
	"the best thing that I have",
	"👩‍👩‍👧",
	"🇦🇩",
	"#",
	"retouched",
	"cured my eczema",
	"x".repeat(130),
	"\u202e",
	"e\u0301",
	"\ud800",
];
const text = fc.oneof(
	fc.string({ unit: "binary", maxLength: 120 }),
	fc.string({ unit: "grapheme", maxLength: 120 }),
	fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join("")),
	fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(" ")),
);
const input: fc.Arbitrary<CaptionInput> = fc.record({
	caption: text,
	jurisdiction: fc.oneof(
		fc.constantFrom(...codes),
		fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 }),
	),
	platform: fc.constantFrom(undefined, "instagram", "TikTok", "x", "facebook", "nowhere"),
	postType: fc.constantFrom(undefined, "feed", "story", "video"),
	brand: fc.constantFrom(undefined, "Acme", "Acme Blue Ltd", "", "#!?"),
	paidLabel: fc.constantFrom(undefined, true, false),
	transcript: fc.constantFrom(undefined, "[00:01] Hi.", "This is sponsored by Acme"),
	required: fc.constantFrom(undefined, ["#acme"], ["@acme", "ACME15"], ["", "a b"]),
	edited: fc.constantFrom(undefined, true),
	relationship: fc.constantFrom(undefined, "gifted" as const, "none" as const),
});

describe("lintCaption", () => {
	it("never throws and marks only what lies inside the caption", () => {
		fc.assert(
			fc.property(input, (given) => {
				for (const { start, end, fix } of lintCaption(given)) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThanOrEqual(start);
					expect(end).toBeLessThanOrEqual(given.caption.length);
					for (const edit of fix?.edits ?? []) {
						expect(edit.end).toBeGreaterThanOrEqual(edit.start);
						expect(edit.end).toBeLessThanOrEqual(given.caption.length);
					}
				}
			}),
			{ numRuns: 1500 },
		);
	});

	/** Labels of the other countries do not count as clutter before a label. */
	const placement = ["late-disclosure", "buried-disclosure"];

	it("finds with several countries nothing less than the strictest of them", () => {
		fc.assert(
			fc.property(text, fc.constantFrom(...codes), fc.constantFrom(...codes), (caption, one, other) => {
				const bad = (jurisdiction: CaptionInput["jurisdiction"]) =>
					lintCaption({ caption, jurisdiction }).filter(
						({ severity, ruleId }) => severity === "error" && !placement.includes(ruleId),
					).length > 0;
				expect(bad([one, other])).toBe(bad(one) || bad(other));
			}),
			{ numRuns: 500 },
		);
	});

	it("says which country it does not know", () => {
		expect(() => lintCaption({ caption: "", jurisdiction: "XX" as Jurisdiction })).toThrow(
			'Unknown country "XX".',
		);
	});
});

describe("fixCaption", () => {
	it("leaves nothing that a fix can mend, and changes nothing the second time", () => {
		fc.assert(
			fc.property(input, (given) => {
				const caption = fixCaption(given);
				expect(lintCaption({ ...given, caption }).filter(({ fix }) => fix !== undefined)).toEqual([]);
				expect(fixCaption({ ...given, caption })).toBe(caption);
			}),
			{ numRuns: 1500 },
		);
	});

	it("keeps every character of a caption that has no label and denies nothing", () => {
		const plain = fc.string({ unit: fc.constantFrom(..."xyz .,!\n🌊é"), maxLength: 80 });
		fc.assert(
			fc.property(plain, fc.constantFrom(...codes), (caption, jurisdiction) => {
				expect(fixCaption({ caption, jurisdiction }).endsWith(caption)).toBe(true);
			}),
		);
	});
});

describe("a caption of 10,000 characters", () => {
	const units = [
		"a",
		"#",
		"#ad ",
		"not ",
		"thanks ",
		"cure ",
		"a.",
		"a-",
		"a\u200b",
		"👩‍👩",
		"e\u0301",
		"@a.",
		"lost 10 lbs in ",
	];
	it.each(units)(
		"is read to its end, and corrected once for all: %j",
		(unit) => {
			const caption = unit.repeat(Math.ceil(10_000 / unit.length));
			const check = { jurisdiction: ["US", "DE", "IE"], platform: "x", brand: "Acme Blue" } as const;
			expect(lintCaption({ ...check, caption }).every(({ start, end }) => start <= end)).toBe(true);
			const fixed = fixCaption({ ...check, caption });
			expect(fixCaption({ ...check, caption: fixed }) === fixed).toBe(true);
		},
		60_000,
	);
});
