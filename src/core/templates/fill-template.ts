import { type Problem, problem, quote } from "../problem.ts";
import { sameHeader } from "../tables/tab-spec.ts";
import { nearest } from "../values/nearest.ts";

/** What stands for each placeholder; a blank one has no value. */
export interface TemplateValues {
	readonly [placeholder: string]: string;
}

/** A placeholder and the full stop behind it. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}(\.?)/g;

/**
 * The text with its placeholders replaced. `{{Recent_Post}}` is `{{recent post}}`. Values are plain text: braces in them
 * mean nothing, and a full stop behind a value that ends a sentence itself is not doubled. Values of `sentences` get a
 * capital where a sentence begins. A problem names a placeholder that is unknown, with the nearest right one, or all that
 * have no value.
 */
export function fillTemplate(
	text: string,
	values: TemplateValues,
	sentences: readonly string[] = [],
): string | Problem {
	const wrong = templateProblem(text, Object.keys(values));
	if (wrong) return wrong;
	const blank = blankPlaceholders(text, values);
	if (blank.length > 0) return problem(`There is no value for ${blank.map(braced).join(", ")}.`);
	return text.replace(PLACEHOLDER, (_, name: string, stop: string, place: number) => {
		const known = knownName(name, Object.keys(values)) ?? "";
		const typed = values[known]?.trim() ?? "";
		const begins = sentences.includes(known) && /(?:^|[.!?…]["”)]?\s+|\n\s*)$/.test(text.slice(0, place));
		const value = begins ? withCapital(typed) : typed;
		return /[.!?…]$/.test(value) ? value : value + stop;
	});
}

/** Names that are written small on purpose stay: iPhone, mara.eats, stridelab.com. */
function withCapital(value: string): string {
	return /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;!?]|:\s|\.?$)/u.test(value)
		? value.charAt(0).toUpperCase() + value.slice(1)
		: value;
}

/** What is wrong with a template's text whatever the values: an unknown placeholder, or braces that do not match. */
export function templateProblem(text: string, placeholders: readonly string[]): Problem | undefined {
	for (const name of namesIn(text)) {
		if (knownName(name, placeholders) !== undefined) continue;
		const likely = nearest(name.trim(), placeholders);
		const hint = likely === undefined ? "" : ` Did you mean ${braced(likely)}?`;
		return problem(
			`Unknown placeholder ${braced(name.trim())}.${hint} Use one of: ${placeholders.join(", ")}.`,
		);
	}
	const rest = text.replace(PLACEHOLDER, "");
	const stray = rest.search(/\{\{|\}\}/);
	if (stray < 0) return undefined;
	return problem(
		`The double braces near ${quote(rest.slice(Math.max(0, stray - 15), stray + 17))} do not match. Write a placeholder as ${braced(placeholders[0] ?? "name")}.`,
	);
}

/** The placeholders a text uses that have no value, each once, as they are known. */
export function blankPlaceholders(text: string, values: TemplateValues): string[] {
	const known = placeholdersIn(text, Object.keys(values));
	return known.filter((name) => (values[name] ?? "").trim() === "");
}

/** The known placeholders a text uses, each once. */
export function placeholdersIn(text: string, placeholders: readonly string[]): string[] {
	const known = namesIn(text).map((name) => knownName(name, placeholders));
	return [...new Set(known)].filter((name): name is string => name !== undefined);
}

/** `{{recent post}}`. */
export function braced(name: string): string {
	return `{{${name}}}`;
}

function namesIn(text: string): string[] {
	const names: string[] = [];
	text.replace(PLACEHOLDER, (whole, name: string) => {
		names.push(name);
		return whole;
	});
	return names;
}

/** Letter case, blanks, dashes and underscores do not tell placeholders apart. */
function knownName(name: string, placeholders: readonly string[]): string | undefined {
	if (placeholders.includes(name)) return name;
	const wanted = sameHeader(name);
	return placeholders.find((placeholder) => sameHeader(placeholder) === wanted);
}
