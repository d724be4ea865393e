import { type Jurisdiction, lintCaption } from "../core/captions/index.ts";
import { captionInput, disclosureParameters } from "../core/captions/sheet-parameters.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";

const NO_FINDING = "No finding. Not legal advice.";

/** What is wrong with a sponsored caption's disclosure. */
export const disclosureCheck: SheetFunction = {
	name: "DISCLOSURE_CHECK",
	summary:
		"What a sponsored caption lacks under the ad rules of its countries, with the authority for each point.",
	parameters: disclosureParameters,
	returns: `One line for each finding, led by Error, Warning or Note; "${NO_FINDING}" if there is none.`,
	source:
		"Rules and guidance of 18 countries, each named in its finding; see the pages on disclosure. Every caption counts as paid.",
	compute: (
		caption: string,
		jurisdiction: readonly Jurisdiction[],
		platform?: string,
		brand?: string,
		paidLabel?: boolean,
	) => {
		const findings = lintCaption(captionInput(caption, jurisdiction, platform, brand, paidLabel));
		if (findings.length === 0) return NO_FINDING;
		return findings.map(({ severity, message }) => `${WORDS[severity]}: ${message}`).join("\n");
	},
};

const WORDS = { error: "Error", warning: "Warning", info: "Note" } as const;

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"ad label, #ad, hashtag ad, sponsored, paid partnership, FTC, ASA, legal, compliance, advertising rules, Werbung, caption check";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=DISCLOSURE_CHECK("New gloss! @glossbar"; "US")',
		args: ["New gloss! @glossbar", "US"],
		gives:
			'Error: Unexpected paid caption without a disclosure, expected "#ad" at the start (16 CFR 255.5(a)).',
	},
	{
		formula: '=DISCLOSURE_CHECK("#ad New gloss! @glossbar"; "US, UK")',
		args: ["#ad New gloss! @glossbar", "US, UK"],
		gives: NO_FINDING,
		note: "Two countries at once.",
	},
	{
		formula: '=DISCLOSURE_CHECK("New gloss! @glossbar"; "UK"; "Instagram"; "Glossbar"; TRUE)',
		args: ["New gloss! @glossbar", "UK", "Instagram", "Glossbar", true],
		gives: NO_FINDING,
		note: "In the United Kingdom the platform's own label is enough.",
	},
	{
		formula:
			'=DISCLOSURE_CHECK({"#GlossbarAmbassador Gloss."; "#collab Gloss."}; "GB"; "Instagram"; "Glossbar")',
		args: [[["#GlossbarAmbassador Gloss."], ["#collab Gloss."]], "GB", "Instagram", "Glossbar"],
		gives: [
			[
				'Error: Unexpected "#GlossbarAmbassador" as the only disclosure, expected "#ad" (CAP Code 2.1; ASA rulings A19-1025856 and A19-561238).',
			],
			[
				'Error: Unexpected "#collab" as the only disclosure, expected "#ad" (CAP Code 2.1; ASA rulings A19-1025856 and A19-561238).',
			],
		],
	},
	{
		formula: '=DISCLOSURE_CHECK("New gloss!"; "Atlantis")',
		args: ["New gloss!", "Atlantis"],
		gives: {
			throws:
				'jurisdiction: Unknown country "Atlantis". Use one or more of: AU, BE, BR, CA, DE, DK, ES, FI, FR, GB, IE, IN, IT, NL, NO, PL, SE, US.',
		},
	},
];
