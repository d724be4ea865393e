import { type Problem, problem, quote } from "../problem.ts";
import { labelTables } from "./labels/index.ts";
import type { Jurisdiction } from "./labels/label-table.ts";

/** Other ways to name a country, in lower case. */
const ALIASES: { readonly [name: string]: Jurisdiction } = {
	uk: "GB",
	"great britain": "GB",
	england: "GB",
	usa: "US",
	"u.s.": "US",
	"u.s.a.": "US",
	america: "US",
	deutschland: "DE",
	holland: "NL",
	"the netherlands": "NL",
	brasil: "BR",
	españa: "ES",
};

/** One or several countries by code or English name, parted by commas, semicolons, slashes or line breaks: `US, UK`. */
export function parseJurisdictions(text: string): readonly Jurisdiction[] | Problem {
	const found: Jurisdiction[] = [];
	for (const part of text.split(/[,;/\n+&]/)) {
		const name = part.trim();
		if (name === "") continue;
		const code = codeOf(name);
		if (code === undefined) {
			return problem(
				`Unknown country ${quote(name)}. Use one or more of: ${Object.keys(labelTables).join(", ")}.`,
			);
		}
		if (!found.includes(code)) found.push(code);
	}
	return found.length > 0 ? found : problem("No country given. Use codes such as US or GB.");
}

function codeOf(name: string): Jurisdiction | undefined {
	const wanted = name.toLowerCase();
	const table = Object.values(labelTables).find(
		({ code, name: full }) => code.toLowerCase() === wanted || full.toLowerCase() === wanted,
	);
	if (table !== undefined) return table.code;
	const alias: unknown = ALIASES[wanted];
	return typeof alias === "string" ? (alias as Jurisdiction) : undefined;
}
