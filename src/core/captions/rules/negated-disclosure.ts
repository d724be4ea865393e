import type { CaptionRule, Edit, RuleExample } from "../contracts.ts";
import { removal } from "../placement.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** A denial on a paid post. */
export const negatedDisclosure: CaptionRule = {
	id: "negated-disclosure",
	summary: "A paid caption does not say that it is no ad, not even beside a real label.",
	check(context) {
		const { severity, cite } = authorityOf(context, "negated-disclosure", "error");
		return context.denials.map(({ start, end }) => {
			const words = context.caption.slice(start, end);
			return {
				severity,
				start,
				end,
				unexpected: `"${words}" in a paid caption`,
				expected: "nothing that contradicts the label",
				cite,
				fix: {
					does: `Delete "${words}".`,
					edits: [deletion(context.caption, start, end)],
				},
			};
		});
	},
};

/** A denial goes with the brackets around it; one that opens a line, with the comma, stop or bar after it. */
function deletion(caption: string, start: number, end: number): Edit {
	const brackets = caption.charAt(start - 1) + caption.charAt(end);
	if (brackets === "()" || brackets === "[]") return removal(caption, start - 1, end + 1);
	const opens = start === 0 || caption.charAt(start - 1) === "\n";
	const after = opens ? /^(?:[,.;:!]|[ \t]*[|–—-](?=\s))/.exec(caption.slice(end, end + 9)) : null;
	return removal(caption, start, end + (after?.[0].length ?? 0));
}

export const examples: readonly RuleExample[] = [
	{
		input: { caption: "Not an ad, I just love this blender.", jurisdiction: "US" },
		finds: [{ severity: "error", words: "Not an ad" }],
		fixed: "#ad I just love this blender.",
	},
	{
		input: { caption: "#ad This is not sponsored. I love it.", jurisdiction: "US" },
		finds: [{ severity: "error", words: "This is not sponsored" }],
	},
	{
		input: { caption: "Blender day! #notsponsored", jurisdiction: "AU" },
		finds: [{ severity: "error", words: "#notsponsored" }],
		fixed: "#ad Blender day!",
	},
	{
		input: { caption: "Unbezahlte Werbung | Mixertag", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "Unbezahlte Werbung" }],
		fixed: "Werbung | Mixertag",
	},
	{
		input: { caption: "Ce n’est pas une pub, promis", jurisdiction: "FR" },
		finds: [{ severity: "error", words: "Ce n’est pas une pub" }],
	},
	{
		input: { caption: "No es publicidad, lo prometo", jurisdiction: "ES" },
		finds: [{ severity: "error", words: "No es publicidad" }],
	},
	{
		input: { caption: "Não é publi, juro", jurisdiction: "BR" },
		finds: [{ severity: "error", words: "Não é publi" }],
	},
	{
		input: { caption: "Dette er ikke reklame", jurisdiction: "NO" },
		finds: [{ severity: "error", words: "Dette er ikke reklame" }],
	},
	{
		input: { caption: "Nobody paid me to say this", jurisdiction: "US" },
		finds: [{ severity: "error", words: "Nobody paid me" }],
	},
	{
		input: { caption: "#ad Not gonna lie, no filter, I don't usually do ads", jurisdiction: "US" },
		finds: [],
	},
	{ input: { caption: "Not gonna lie #ad", jurisdiction: "US" }, finds: [] },
	{ input: { caption: "#ad Finally no ad breaks. Ad-free forever.", jurisdiction: "US" }, finds: [] },
	{ input: { caption: "Why not? #ad", jurisdiction: "US" }, finds: [] },
	{ input: { caption: "Not an ad, just love", jurisdiction: "US", relationship: "none" }, finds: [] },
	{
		input: { caption: "Nicht gesponsert, nur verliebt @lakehotel", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "Nicht gesponsert" }],
	},
	{
		input: { caption: "Nessuna sponsorizzazione, solo il lago", jurisdiction: "IT" },
		finds: [{ severity: "error", words: "Nessuna sponsorizzazione" }],
	},
	{
		input: { caption: "Sem publi, só o lago", jurisdiction: "BR" },
		finds: [{ severity: "error", words: "Sem publi" }],
	},
	{
		input: { caption: "Post niesponsorowany, tylko jezioro", jurisdiction: "PL" },
		finds: [{ severity: "error", words: "Post niesponsorowany" }],
	},
	{
		input: { caption: "Tämä ei ole mainos", jurisdiction: "FI" },
		finds: [{ severity: "error", words: "Tämä ei ole mainos" }],
	},
	{
		input: { caption: "Je n'ai pas été payée pour ce post", jurisdiction: "FR" },
		finds: [{ severity: "error", words: "pas été payée" }],
	},
	{
		input: { caption: "No me han pagado por esto", jurisdiction: "ES" },
		finds: [{ severity: "error", words: "No me han pagado" }],
	},
	{
		input: { caption: "Inget samarbete, bara kärlek", jurisdiction: "SE" },
		finds: [{ severity: "error", words: "Inget samarbete" }],
	},
	{
		input: { caption: "Aucun partenariat, juste du pain", jurisdiction: "FR" },
		finds: [{ severity: "error", words: "Aucun partenariat" }],
	},
	{
		input: { caption: "Werbung ohne Auftrag, Brot von @brotly", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "Werbung ohne Auftrag" }],
	},
	{
		input: { caption: "(not an ad) A blender to love", jurisdiction: "US" },
		finds: [{ severity: "error", words: "not an ad" }],
		fixed: "#ad A blender to love",
	},
	{
		input: { caption: "Werbung (unbezahlt) | Mixertag", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "unbezahlt" }],
		fixed: "Werbung | Mixertag",
	},
	{ input: { caption: "I could not do it without my sponsor @glossbar", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "Collaboration commerciale non rémunérée avec @glossbar", jurisdiction: "FR" },
		finds: [{ severity: "error", words: "Collaboration commerciale non rémunérée" }],
	},
	{
		input: { caption: "Werbung (unbeauftragt) Meine Haut im Winter", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "unbeauftragt" }],
	},
	{
		input: { caption: "#notsponsoredbutshouldbe @glossbar", jurisdiction: "US" },
		finds: [{ severity: "error", words: "#notsponsoredbutshouldbe" }],
	},
];
