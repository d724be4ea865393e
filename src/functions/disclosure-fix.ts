import { fixCaption, type Jurisdiction } from "../core/captions/index.ts";
import { captionInput, disclosureParameters } from "../core/captions/sheet-parameters.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";

/** The caption with its disclosure put right. */
export const disclosureFix: SheetFunction = {
	name: "DISCLOSURE_FIX",
	summary: "The caption with its disclosure put right: label inserted, moved or retyped, denials deleted.",
	parameters: disclosureParameters,
	returns:
		"The corrected caption; all other words stay, and a caption that needs nothing comes back as it is. Not legal advice.",
	source: "As for DISCLOSURE_CHECK. Claims and lengths are for people to mend.",
	compute: (
		caption: string,
		jurisdiction: readonly Jurisdiction[],
		platform?: string,
		brand?: string,
		paidLabel?: boolean,
	) => fixCaption(captionInput(caption, jurisdiction, platform, brand, paidLabel)),
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"ad label, #ad, hashtag ad, sponsored, correct caption, rewrite caption, FTC, ASA, legal, compliance";

export const examples: readonly FunctionExample[] = [
	{
		formula: '=DISCLOSURE_FIX("New gloss! @glossbar #spon"; "US")',
		args: ["New gloss! @glossbar #spon", "US"],
		gives: "New gloss! @glossbar #ad",
	},
	{
		formula: '=DISCLOSURE_FIX({"Neuer Gloss! @glossbar"; "Werbung | Neuer Gloss!"}; "DE")',
		args: [[["Neuer Gloss! @glossbar"], ["Werbung | Neuer Gloss!"]], "DE"],
		gives: [["Werbung | Neuer Gloss! @glossbar"], ["Werbung | Neuer Gloss!"]],
	},
	{
		formula: '=DISCLOSURE_FIX("Waves. #sea #sun #ad #sand"; "US"; "Instagram")',
		args: ["Waves. #sea #sun #ad #sand", "US", "Instagram"],
		gives: "#ad Waves. #sea #sun #sand",
		note: "Out of the row of tags.",
	},
	{
		formula: '=DISCLOSURE_FIX("Waves."; "US"; "Tik Tak")',
		args: ["Waves.", "US", "Tik Tak"],
		gives: {
			throws:
				'platform: Unknown platform "Tik Tak". Use one of: Instagram, TikTok, YouTube, X, Facebook, Twitch, Pinterest, LinkedIn, Snapchat, Threads, Telegram, Podcast, Blog.',
		},
	},
];
