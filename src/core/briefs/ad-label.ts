import { type Jurisdiction, labelTables } from "../captions/index.ts";

const LANGUAGES: { readonly [code: string]: string } = {
	de: "German",
	fr: "French",
	es: "Spanish",
	it: "Italian",
	pt: "Portuguese",
	nl: "Dutch",
	pl: "Polish",
	da: "Danish",
	no: "Norwegian",
	sv: "Swedish",
	fi: "Finnish",
};

/**
 * How to label a post as an ad, a line for each wording, which is the country's first choice: `United States: begin the
 * caption with “#ad”, and switch on …`. The platform's own label is asked for everywhere, since it harms nowhere.
 */
export function adLabelText(countries: readonly Jurisdiction[], brand: string, platform: string): string {
	const byWording = new Map<string, string[]>();
	for (const code of countries) {
		const { name, offer } = labelTables[code];
		const wording = Object.entries(offer)
			.map(([language, label]) => {
				const inLanguage = LANGUAGES[language] ? ` (${LANGUAGES[language]})` : "";
				return `“${label.replace("{brand}", () => brand)}”${inLanguage}`;
			})
			.join(" or ");
		byWording.set(wording, [...(byWording.get(wording) ?? []), name]);
	}
	const own = platform === "" ? "the platform" : platform;
	return [...byWording]
		.map(
			([wording, names]) =>
				`${names.join(" and ")}: begin the caption with ${wording}, and switch on ${own}'s paid partnership label too.`,
		)
		.join("\n");
}
