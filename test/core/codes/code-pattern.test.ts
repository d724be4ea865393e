import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newCode, readCodePattern } from "../../../src/core/codes/code-pattern.ts";
import { type CodesInUse, codeSkeleton, createCodesInUse } from "../../../src/core/codes/codes-in-use.ts";
import { isProblem } from "../../../src/core/problem.ts";

const ten = { before: "", after: "10" };

describe("a code pattern", () => {
	test.each([
		["(NAME)10", { before: "", after: "10" }],
		[" stride-{name} ", { before: "STRIDE-", after: "" }],
		["[Name]_SPRING", { before: "", after: "_SPRING" }],
		["{{name}}10", { before: "", after: "10" }],
		["HEY(NAME)20", { before: "HEY", after: "20" }],
	])("%j is read", (text, pattern) => {
		expect(readCodePattern(text)).toEqual(pattern);
	});

	test.each([
		["10OFF", "cannot be used. Write (NAME)"],
		["(NAME)(NAME)", "cannot be used."],
		["(NAME) 10%", "cannot be used."],
		["(NAME)RABATTFÜRALLE", "cannot be used."],
		["(NAME)THEGREATSPRINGCAMPAIGN", "is too long."],
	])("%j is refused with what is allowed", (text, reason) => {
		const read = readCodePattern(text);
		expect(isProblem(read) && read.problem).toContain(reason);
	});
});

describe("a new code", () => {
	test.each([
		["is the name in capitals", "Mara Eats", "mara.eats", [], "MARAEATS10"],
		["has no accents", "Zoë Straße", "zoe", [], "ZOESTRASSE10"],
		["is made of the handle where the name has no Latin letters", "김민지", "minji.kim", [], "MINJIKIM10"],
		["is made of the handle where the name is in use", "Mara", "mara.runs", ["mara10"], "MARARUNS10"],
		["gets two letters where the handle is in use too", "Mara", "mara", ["MARA10"], "MARAAC10"],
		["is not one letter from another", "Le0", "le.runs", ["LEO10"], "LERUNS10"],
		["is not one with another letter in the middle", "Mina", "mina.k", ["MIRA10"], "MINAK10"],
		["is not one that reads like another's", "Mila", "mila.bo", ["MLIA10"], "MILABO10"],
		["is not one that differs in O and 0 only", "Leo", "leo.runs", ["LE-010"], "LEORUNS10"],
		["is cut off after 16 letters", "Maximiliana Wolkenstein", "max", [], "MAXIMILIANAWOLKE10"],
	])("%s", (_, creator, handle, inUse, code) => {
		expect(newCode(ten, creator, handle, using(inUse))).toBe(code);
	});

	test("is asked for where neither name nor handle has Latin letters", () => {
		const code = newCode(ten, "김민지", "1234", using([]));
		expect(isProblem(code) && code.problem).toContain("Type a code for this creator");
	});

	test("is found for the thirtieth creator of one name too", () => {
		const inUse = using([]);
		const made = new Set<string>();
		for (let person = 0; person < 30; person++) {
			const code = newCode(ten, "Mia", "mia", inUse) as string;
			expect(code).toMatch(/^MIA[A-Z]{0,3}10$/);
			inUse.add(code);
			made.add(codeSkeleton(code));
		}
		expect(made.size).toBe(30);
	});

	test("never looks like another, is plain letters and digits, and keeps to 24 characters", () => {
		const name = fc.constantFrom("Mia", "Mla", "Lia", "Ila", "Leo", "Léo", "Mara Eats", "O'Neil", "김민지");
		const people = fc.array(fc.tuple(name, name), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(people, (list) => {
				const inUse = using([]);
				const made: string[] = [];
				for (const [creator, handle] of list) {
					const code = newCode(ten, creator, handle, inUse);
					if (isProblem(code)) continue;
					expect(code).toMatch(/^[A-Z]{1,16}10$/);
					const skeleton = codeSkeleton(code);
					expect(made.filter((other) => isOneApart(skeleton, other))).toEqual([]);
					inUse.add(code);
					made.push(skeleton);
				}
			}),
		);
	});
});

test.each([
	["MARA10", "MARAA10", true],
	["MIA10", "MAA10", true],
	["MIA10", "IA10", true],
	["MIA10", "MIA10", true],
	["MIA10", "AIM10", false],
	["MARA10", "MARAAC10", false],
])("%s and %s are one sign apart at most: %s", (one, other, near) => {
	expect([using([one]).isNear(other), using([other]).isNear(one)]).toEqual([near, near]);
});

test("near codes are found as by comparing each with each", () => {
	const code = fc.string({ unit: fc.constantFrom("M", "A", "1", "0"), minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(fc.array(code, { maxLength: 8 }), code, (codes, wanted) => {
			const near = codes.some((other) => isOneApart(codeSkeleton(other), codeSkeleton(wanted)));
			expect(using(codes).isNear(wanted)).toBe(near);
		}),
	);
});

function using(codes: readonly string[]): CodesInUse {
	const inUse = createCodesInUse();
	for (const code of codes) inUse.add(code);
	return inUse;
}

function isOneApart(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	const rest = short.length === long.length ? start + 1 : start;
	return short.slice(rest) === long.slice(start + 1);
}
