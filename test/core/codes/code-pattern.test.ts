import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeSkeleton, newCode, readCodePattern } from "../../../src/core/codes/code-pattern.ts";
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
		["gets a letter where the handle is in use too", "Mara", "mara", ["MARA10"], "MARAA10"],
		["is not one that reads like another's", "Mila", "mila.b", ["MLIA10"], "MILAB10"],
		["is not one that differs in O and 0 only", "Leo", "leo.runs", ["LE-010"], "LEORUNS10"],
		["is cut off after 16 letters", "Maximiliana Wolkenstein", "max", [], "MAXIMILIANAWOLKE10"],
	])("%s", (_, creator, handle, inUse, code) => {
		expect(newCode(ten, creator, handle, new Set(inUse.map(codeSkeleton)))).toBe(code);
	});

	test("is asked for where neither name nor handle has Latin letters", () => {
		const code = newCode(ten, "김민지", "1234", new Set());
		expect(isProblem(code) && code.problem).toContain("Type a code for this creator");
	});

	test("is found for the thirtieth creator of one name too", () => {
		const inUse = new Set<string>();
		for (let person = 0; person < 30; person++) {
			const code = newCode(ten, "Mia", "mia", inUse);
			expect(code).toMatch(/^MIA[A-Z]{0,2}10$/);
			inUse.add(codeSkeleton(code as string));
		}
		expect(inUse.size).toBe(30);
	});

	test("never looks like another, is plain letters and digits, and keeps to 24 characters", () => {
		const name = fc.constantFrom("Mia", "Mla", "Lia", "Ila", "Leo", "Léo", "Mara Eats", "O'Neil", "김민지");
		const people = fc.array(fc.tuple(name, name), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(people, (list) => {
				const inUse = new Set<string>();
				for (const [creator, handle] of list) {
					const code = newCode(ten, creator, handle, inUse);
					if (isProblem(code)) continue;
					expect(code).toMatch(/^[A-Z]{1,16}10$/);
					expect(inUse).not.toContain(codeSkeleton(code));
					inUse.add(codeSkeleton(code));
				}
			}),
		);
	});
});
