import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promoCode } from "../../src/core/promo-code.ts";

describe("a promo code", () => {
	it.each([
		{ name: "mara", code: "MARA10" },
		{ name: "  Mara  Kowalska ", code: "MARAKOWALSKA10" },
		{ name: "@mara.eats_99", code: "MARAEATS10" },
		{ name: "Łukasz Żółć", code: "LUKASZZOLC10" },
		{ name: "Søren Æbelø", code: "SORENAEBELO10" },
		{ name: "Jürgen Weiß", code: "JURGENWEISS10" },
		{ name: "GROẞ", code: "GROSS10" },
		{ name: "Þóra Guðrún", code: "THORAGUDRUN10" },
		{ name: "Đỗ Thị Hà", code: "DOTHIHA10" },
		{ name: "İrem Işık", code: "IREMISIK10" },
		{ name: "Œuvre", code: "OEUVRE10" },
		{ name: "𝓜𝓪𝓻𝓪 ✨", code: "MARA10" },
		{ name: "Ｍａｒａ", code: "MARA10" },
		{ name: "Mara™", code: "MARA10" },
		{ name: "Yuki 由紀", code: "YUKI10" },
		{ name: "Bartholomew Featherstonehaugh", code: "BARTHOLOMEWFEATH10" },
	])("for $name is $code", ({ name, code }) => {
		expect(promoCode(name, 10)).toBe(code);
	});

	it.each(["Мара", "由紀", "2024", "✨", "@_."])("is refused for %s, which has no Latin letters", (name) => {
		expect(promoCode(name, 10)).toEqual({
			problem: `"${name}" has no Latin letters. Type the name as it is written in Latin letters, such as Mara.`,
		});
	});

	it.each([0, -10, 12.5, 101])("is refused for %s percent", (percent) => {
		expect(promoCode("Mara", percent)).toEqual({
			problem: `percent ${percent} cannot be put into a code. Give a whole percentage from 1% to 100%.`,
		});
	});

	it("has at most 16 capitals, then the percentage, whatever the name", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 100 }), (name, percent) => {
				const code = promoCode(`${name}a`, percent);
				expect(code).toMatch(/^[A-Z]{1,16}[0-9]{1,3}$/);
				expect(code).toSatisfy((text: string) => text.endsWith(String(percent)));
			}),
		);
	});
});
