import { promoCode as codeOf } from "../core/promo-code.ts";
import type { FunctionExample, Reader, SheetFunction } from "../core/sheet-function.ts";
import { fraction, text } from "../core/values/readers.ts";
import { withoutNoise } from "../core/values/without-noise.ts";

const percentage: Reader<number> = {
	expected: "a whole percentage such as 10%",
	read: (cell) => (typeof cell === "number" ? cell : fraction.read(cell)),
};

export const promoCode: SheetFunction = {
	name: "PROMO_CODE",
	summary: "A creator's discount code: the name in capitals, then the percentage.",
	parameters: [
		{
			name: "name",
			about: "The creator's name or handle, in Latin letters; a first name makes the best code.",
			example: "A2:A",
			reader: text,
		},
		{
			name: "percent",
			about: "The discount, 1% to 100% in whole percents: 10%, 0.1 and 10 mean the same, and 1 is 100%.",
			example: "10%",
			reader: percentage,
		},
	],
	returns:
		"Text of A–Z and digits: accents are dropped (É becomes E, ß SS, ø O, ł L), and so is all that is no letter. At most 16 letters, then the percentage. Digits of a name are left out, so that all letters come first and O is never taken for 0.",
	compute(name: string, percent: number) {
		return codeOf(name, withoutNoise(percent <= 1 ? percent * 100 : percent));
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords = "discount code, coupon, coupon code, voucher, affiliate code, creator code";

export const examples: readonly FunctionExample[] = [
	{ formula: '=PROMO_CODE("Mara"; 10%)', args: ["Mara", 0.1], gives: "MARA10" },
	{
		formula: '=PROMO_CODE({"Zoë Strauß"; ""; "@søren.ł_99"}; 15)',
		args: [[["Zoë Strauß"], [""], ["@søren.ł_99"]], 15],
		gives: [["ZOESTRAUSS15"], [""], ["SORENL15"]],
		note: "Accents, spaces and digits of the handle go.",
	},
	{
		formula: '=PROMO_CODE("Мара"; 10%)',
		args: ["Мара", 0.1],
		gives: {
			throws: '"Мара" has no Latin letters. Type the name as it is written in Latin letters, such as Mara.',
		},
	},
	{
		formula: '=PROMO_CODE("Mara"; 12.5%)',
		args: ["Mara", 0.125],
		gives: { throws: "percent 12.5 cannot be put into a code. Give a whole percentage from 1% to 100%." },
	},
];
