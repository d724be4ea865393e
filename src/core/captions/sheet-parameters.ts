import { parsePlatform } from "../platforms.ts";
import type { Parameter, Reader } from "../sheet-function.ts";
import { text } from "../values/readers.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import type { CaptionInput } from "./contracts.ts";
import { parseJurisdictions } from "./jurisdictions.ts";
import type { Jurisdiction } from "./labels/label-table.ts";

const caption: Reader<string> = { expected: "text", read: (cell) => String(cell) };

const countries: Reader<readonly Jurisdiction[]> = {
	expected: "country codes such as US or GB",
	read: (cell) => parseJurisdictions(String(cell)),
};

const platform: Reader<string> = {
	expected: "a platform such as Instagram",
	read(cell) {
		const name = String(cell).trim();
		return name.toLowerCase() === "bluesky" ? "Bluesky" : parsePlatform(name);
	},
};

/** The arguments that both disclosure functions take. */
export const disclosureParameters: readonly Parameter[] = [
	{
		name: "caption",
		about: "The caption as the creator means to post it.",
		example: "T2:T",
		reader: caption,
	},
	{
		name: "jurisdiction",
		about: "Where the audience is: one country or several, of which the strictest rules hold.",
		example: '"US, UK"',
		reader: countries,
	},
	{
		name: "platform",
		about: "Decides where the caption is cut off and how long it may be; Instagram if left out.",
		example: '"TikTok"',
		reader: platform,
		optional: true,
	},
	{
		name: "brand",
		about: "The brand, to know its name in hashtags such as #AcmePartner.",
		example: '"Acme"',
		reader: text,
		optional: true,
	},
	{
		name: "paidLabelOn",
		about: "Whether the platform's own paid partnership label is switched on.",
		example: "V2:V",
		reader: yesOrNo,
		optional: true,
	},
];

/** The arguments as the linter takes them. */
export function captionInput(
	given: string,
	jurisdiction: readonly Jurisdiction[],
	on?: string,
	brand?: string,
	paidLabel?: boolean,
): CaptionInput {
	return { caption: given, jurisdiction, platform: on, brand, paidLabel };
}
