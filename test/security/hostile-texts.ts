import { letterTest, type Part } from "./backtracking.ts";

/** Characters of every kind that the patterns tell apart. */
const CHARACTERS = [..." \t\n\u00a0a0bzAZ_-.,;:@#/\\()[]{}<>\"'“’=+*%$€&?!|~é中ا😀\u200b\ufe0f\u0301"];

/** Texts that a pattern's own repeated parts match over and over, up to an end that they do not match. */
export function hostileTexts(whole: Part, flags: string): readonly { before: string; again: string }[] {
	const is = letterTest(flags);
	const sample = (part: Part, which: number): string => {
		switch (part.kind) {
			case "letter": {
				const plain = /^[^[\\.]$/u.test(part.text)
					? [part.text]
					: CHARACTERS.filter((one) => is(part.text, one));
				return plain[which % Math.max(1, plain.length)] ?? "";
			}
			case "list":
				return part.parts.map((one) => sample(one, which)).join("");
			case "choice":
				return sample(part.parts[which % part.parts.length]!, which);
			case "repeat":
				return sample(part.part, which).repeat(Math.min(part.least, 4));
			default:
				return "";
		}
	};
	const found = new Map<string, { before: string; again: string }>();
	const visit = (part: Part, before: string): void => {
		if (part.kind === "repeat") {
			if (part.most > 20) {
				for (let which = 0; which < 4; which++) {
					const again = sample(part.part, which) || sample(inner(part.part), which);
					for (const start of new Set(["", before]))
						if (again) found.set(start + again, { before: start, again });
				}
			}
			visit(part.part, before);
		} else if (part.kind === "list") {
			let start = before;
			for (const one of part.parts) {
				visit(one, start);
				start += sample(one, 0);
			}
		} else if (part.kind === "choice") for (const one of part.parts) visit(one, before);
		else if (part.kind === "look") visit(part.part, before);
	};
	visit(whole, "");
	return [...found.values()];
}

/** What a repeated part repeats. */
function inner(part: Part): Part {
	if (part.kind === "repeat") return part.part;
	return part.kind === "list" ? { ...part, parts: part.parts.map(inner) } : part;
}
