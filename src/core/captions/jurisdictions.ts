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
	const { known, unknown } = readJurisdictions(text);
	const [first] = unknown;
	if (first !== undefined) return problem(`Unknown country ${quote(first)}. ${knownCountries()}`);
	return known.length > 0 ? known : problem("No country given. Use codes such as US or GB.");
}

/** The same, with what names no country beside those that are known. */
export function readJurisdictions(text: string): {
	readonly known: readonly Jurisdiction[];
	readonly unknown: readonly string[];
} {
	const known: Jurisdiction[] = [];
	const unknown: string[] = [];
	for (const part of text.split(/[,;/\n+&]/)) {
		const name = part.trim();
		if (name === "") continue;
		const code = codeOf(name);
		if (code === undefined) unknown.push(name);
		else if (!known.includes(code)) known.push(code);
	}
	return { known, unknown };
}

/** `Unknown countries "Atlantis", "Utopia" for jurisdictions in Campaign. They are left out. Use one or more of: …` */
export function unknownCountries(names: readonly string[], where: string): string {
	const [what, left] = names.length === 1 ? ["country", "It is"] : ["countries", "They are"];
	return `Unknown ${what} ${names.map(quote).join(", ")} ${where}. ${left} left out. ${knownCountries()}`;
}

function knownCountries(): string {
	return `Use one or more of: ${Object.keys(labelTables).join(", ")}.`;
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
