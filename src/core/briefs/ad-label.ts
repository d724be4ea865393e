import { type Jurisdiction, labelTables } from "../captions/index.ts";
import { LANGUAGE_NAMES } from "../captions/text/language-names.ts";

/** What a country offers, as a text. */
interface Wording {
	readonly text: string;
	/** Its first choice. */
	readonly label: string;
	readonly names: readonly string[];
	/** Lower comes earlier in the caption. */
	readonly place: number;
}

/**
 * How to label a post as an ad: which label to begin with, `United States and United Kingdom: begin the caption with “#ad”,
 * and switch on …`. Where no one label counts in all countries, theirs stand side by side, the one whose country wants
 * it first of all in front, and a second line says which is whose. The platform's own label is asked for everywhere, since
 * it harms nowhere.
 */
export function adLabelText(countries: readonly Jurisdiction[], brand: string, platform: string): string {
	const wordings = wordingsOf(countries, brand);
	const own = `switch on ${platform === "" ? "the platform" : platform}'s paid partnership label too.`;
	const [only, ...others] = wordings;
	if (only === undefined) return "";
	if (others.length === 0) {
		return `${listed(only.names)}: begin the caption with ${only.text}, and ${own}`;
	}
	const common = commonLabel(countries);
	const labels = [...wordings].sort((a, b) => a.place - b.place).map(({ label }) => label);
	const first =
		common === undefined
			? `“${labels.join(" | ")}”, since no one label counts in all countries`
			: `“${common}”, which counts in all countries`;
	const whose = wordings.map(({ text, names }) => `${listed(names)}: ${text}.`).join(" ");
	return `Begin every caption with ${first}, and ${own}\n${whose}`;
}

function wordingsOf(countries: readonly Jurisdiction[], brand: string): Wording[] {
	const found = new Map<string, Wording>();
	for (const code of countries) {
		const { name, offer, notFirst } = labelTables[code];
		const filled = Object.entries(offer).map(
			([language, label]) => [language, label.replace("{brand}", () => brand).trim()] as const,
		);
		const text = filled.map(([language, label]) => `“${label}”${inLanguage(language)}`).join(" or ");
		const key = text.toLowerCase();
		const label = filled[0]?.[1] ?? "";
		// The brand's name would part the labels that follow it from the beginning.
		const place = Object.values(offer).some((one) => one.includes("{brand}"))
			? 3
			: notFirst === "error"
				? 0
				: notFirst === "warning"
					? 1
					: 2;
		const before = found.get(key);
		found.set(key, {
			text: before?.text ?? text,
			label: before?.label ?? label,
			names: [...(before?.names ?? []), name],
			place: Math.min(place, before?.place ?? place),
		});
	}
	return [...found.values()];
}

/** The label that every country offers, if there is one. */
function commonLabel(countries: readonly Jurisdiction[]): string | undefined {
	const offers = countries.map((code) => Object.values(labelTables[code].offer));
	return offers[0]?.find((label) =>
		offers.every((others) => others.some((other) => other.toLowerCase() === label.toLowerCase())),
	);
}

/** `A, B and C` */
function listed(names: readonly string[]): string {
	const last = names[names.length - 1] ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** Nothing is said of English, in which the brief itself is. */
function inLanguage(code: string): string {
	const name = code === "en" ? undefined : LANGUAGE_NAMES[code];
	return name ? ` (${name})` : "";
}
