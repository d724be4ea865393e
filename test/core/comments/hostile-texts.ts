import fc from "fast-check";

/** Text as hostile as it comes: any code points, lone surrogates, blanks, and what the rules look for. */
export const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 300 }),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
		.map((codes) => String.fromCharCode(...codes)),
	fc
		.array(
			fc.constantFrom(
				"@",
				"#",
				"a",
				" ",
				"$",
				"1",
				".",
				"😍",
				"not",
				"my channel",
				"constructor",
				"__proto__",
			),
		)
		.map((parts) => parts.join("")),
);

/** Texts of 10,000 characters that make careless patterns run for ever. */
export const longTexts: readonly { readonly title: string; readonly text: string }[] = [
	..."a @ # $ 1 . - _ ' ! 0x é 😍 漢"
		.split(" ")
		.map((part) => ({ title: `only ${part}`, text: repeat(part) })),
	{ title: "blanks", text: repeat(" ") },
	{ title: "letters and blanks", text: repeat("a ") },
	{ title: "dots and dashes", text: repeat("a.-") },
	{ title: "mentions", text: repeat("@a.b_") },
	{ title: "half a phrase", text: repeat("check out ") },
	{ title: "sums", text: repeat("invested $1, ") },
	{ title: "numbers", text: repeat("12 3") },
];

function repeat(part: string): string {
	return part.repeat(Math.ceil(10_000 / part.length));
}
