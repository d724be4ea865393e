import { type Jurisdiction, labelTables } from "../captions/index.ts";
import type { EyeCheck } from "./types.ts";

interface Rule extends EyeCheck {
	/** Only asked for there; absent: asked for everywhere. */
	readonly of?: readonly Jurisdiction[];
}

/** What the text of a caption cannot show. */
const RULES: readonly Rule[] = [
	{
		text: "Video: the ad is said aloud within the first 30 seconds, and shown as well.",
		source:
			"US: 16 CFR 255.0(f), FTC letters November 2023. The 30 seconds are practice; no authority names a time.",
		of: ["US"],
	},
	{
		text: "Video: the ad is named in the sound and in the picture.",
		source: "India: CCPA, Endorsements Know-hows, 2023",
		of: ["IN"],
	},
	{
		text: "Video: the label is on screen for 3 seconds (up to 15 s of video), a third of it (up to 2 min), else for the whole promoted part.",
		source: "India: ASCI, 2021",
		of: ["IN"],
	},
	{
		text: "Video: the label is in the video itself, seen before the click: in its title or first frames.",
		source: "UK: ASA rulings Oreo 2014 and P&G 2015",
		of: ["GB"],
	},
	{
		text: "Text on screen is large enough, stands out and stays long enough to read.",
		source: "US: 16 CFR 255.0(f). UK and Ireland: rulings on white on white",
		of: ["US", "GB", "IE"],
	},
	{
		text: "Stories and carousels: every frame has its own label.",
		source: "UK: CMA. Ireland: ASA and CCPC. Germany: media authorities",
		of: ["DE", "IE", "GB"],
	},
	{
		text: "Live: the label is repeated while it lasts; once every 30 minutes is good practice.",
		source: "US: 16 CFR 255.0(f), periodically. India: ASCI, at the start and the end",
		of: ["US", "IN"],
	},
	{
		text: "No edit or filter makes the product's effect look bigger. No label makes that right.",
		source: "UK: ASA, Tanologist and Skinny Tan, 2021. India: ASCI",
		of: ["GB", "IN"],
	},
	{
		text: "Retouched bodies or faces say “Images retouchées”, made-up people “Images virtuelles”.",
		source: "France: loi 2023-451, article 5",
		of: ["FR"],
	},
	{
		text: "Pictures of a retouched body carry the standard mark.",
		source: "Norway: Marketing Control Act, 1 July 2022",
		of: ["NO"],
	},
	{
		text: "The promotion is not banned: cosmetic surgery, complex finance and others.",
		source: "France: loi 2023-451",
		of: ["FR"],
	},
	{
		text: "Advice on money or health shows the creator's registration or qualification.",
		source: "India: ASCI, SEBI",
		of: ["IN"],
	},
	{
		text: "Edited or filtered pictures of results are told as such.",
		source: "No wording is laid down in most countries; keeping quiet may mislead",
	},
	{
		text: "The brand holds evidence for every claim made aloud or in the picture.",
		source: "US: FTC Health Products Compliance Guidance, 2022. UK: CAP 3.7. EU: Reg. 1924/2006",
	},
	{
		text: "Every post has its own label; one in the bio or an earlier post does not count.",
		source: "US: FTC, 16 CFR 255.5(a). UK: ASA, Cocoa Brown A19-561238",
	},
];

/** What to look at by eye for these countries, the platform's own label first. */
export function byEye(jurisdictions: readonly Jurisdiction[]): readonly EyeCheck[] {
	return [
		{ text: "The platform's paid partnership label is switched on.", source: labelSource(jurisdictions) },
		...RULES.filter(({ of }) => of === undefined || of.some((code) => jurisdictions.includes(code))).map(
			({ text, source }) => ({ text, source }),
		),
	];
}

function labelSource(jurisdictions: readonly Jurisdiction[]): string {
	const named = (enough: boolean): string =>
		jurisdictions
			.map((code) => labelTables[code])
			.filter(({ platformLabel }) => platformLabel.enough === enough)
			.map(({ name }) => name)
			.join(", ");
	const parts = [
		named(true) === "" ? "" : `Enough by itself: ${named(true)}.`,
		named(false) === "" ? "" : `A label in the text is needed too: ${named(false)}.`,
	];
	return parts.filter((part) => part !== "").join(" ");
}
