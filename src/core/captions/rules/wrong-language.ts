import type { RuleContext } from "../context.ts";
import type { CaptionRule, Fix, RuleExample } from "../contracts.ts";
import type { LabelUse } from "../matching/label-use.ts";
import { insertFirst, isRemovable, offerOf, tagOf } from "../placement.ts";
import { LANGUAGE_NAMES } from "../text/language-names.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** A label the audience may not understand. */
export const wrongLanguage: CaptionRule = {
	id: "wrong-language",
	summary: "The label is in the caption's language, or the country lists it all the same.",
	check(context) {
		const use = context.disclosedByPlatform ? undefined : misfit(context);
		if (use === undefined) return [];
		const { severity, cite } = authorityOf(context, "wrong-language", "warning");
		const words = context.caption.slice(use.start, use.end);
		return [
			{
				severity,
				start: use.start,
				end: use.end,
				unexpected: `"${words}" in a caption in ${nameOf(context.language())}`,
				expected: `"${offerOf(context)}"`,
				cite,
				fix: swapped(context, use),
			},
		];
	},
};

/** The label in a wrong language, if there is none in the right one. */
function misfit(context: RuleContext): LabelUse | undefined {
	const { accepted, foreign, table } = context;
	if (accepted.length === 0) return foreign[0];
	if (!table.sameLanguage) return undefined;
	const first = accepted[0] as LabelUse;
	const language = context.language();
	if (language === undefined || accepted.some(({ languages }) => languages.includes(language)))
		return undefined;
	return first;
}

/** Nothing is offered where no label in that language is known. */
function swapped(context: RuleContext, use: LabelUse): Fix | undefined {
	const offer = offerOf(context);
	const written = context.caption.slice(use.start, use.end);
	if (written.toLowerCase() === offer.toLowerCase()) return undefined;
	if (!isRemovable(context, use)) {
		return { does: `Put ${offer} at the start.`, edits: [insertFirst(context)] };
	}
	const text = tagOf(context);
	return { does: `Replace it with ${text}.`, edits: [{ start: use.start, end: use.end, text }] };
}

function nameOf(code: string | undefined): string {
	return (code === undefined ? undefined : LANGUAGE_NAMES[code]) ?? "another language";
}

export const examples: readonly RuleExample[] = [
	{
		input: {
			caption: "#ad Endlich ist das Wochenende da und ich habe Zeit für einen richtigen Kaffee.",
			jurisdiction: "DE",
		},
		finds: [{ severity: "warning", words: "#ad" }],
		fixed: "#werbung Endlich ist das Wochenende da und ich habe Zeit für einen richtigen Kaffee.",
	},
	{
		input: {
			caption: "#ad Hoy es un día perfecto para probar la nueva crema con mis amigas.",
			jurisdiction: "US",
		},
		finds: [{ severity: "warning", words: "#ad" }],
		fixed: "#publicidad Hoy es un día perfecto para probar la nueva crema con mis amigas.",
		note: "The FTC wants the endorsement's language, which need not be English.",
	},
	{
		input: {
			caption: "#publicidad Hoy es un día perfecto para probar la nueva crema con mis amigas.",
			jurisdiction: "US",
		},
		finds: [],
	},
	{
		input: {
			caption: "#ad Ma routine du soir avec une crème que je garde pour les jours de pluie.",
			jurisdiction: "CA",
		},
		finds: [{ severity: "warning", words: "#ad" }],
		fixed: "#pub Ma routine du soir avec une crème que je garde pour les jours de pluie.",
	},
	{
		input: {
			caption: "#pub Ma routine du soir avec une crème que je garde pour les jours de pluie.",
			jurisdiction: "CA",
		},
		finds: [],
	},
	{
		input: {
			caption: "#reclame Ma routine du soir avec une crème que je garde pour les jours de pluie.",
			jurisdiction: "BE",
		},
		finds: [{ severity: "error", words: "#reclame" }],
		fixed: "#publicité Ma routine du soir avec une crème que je garde pour les jours de pluie.",
	},
	{
		input: {
			caption: "#ad Ik ben zo blij met mijn nieuwe fiets en het mooie weer van vandaag.",
			jurisdiction: "NL",
		},
		finds: [],
		note: "Dutch rules list #ad.",
	},
	{
		input: { caption: "#ad Kaffee.", jurisdiction: "US" },
		finds: [],
		note: "One word does not tell the language.",
	},
	{
		input: { caption: "#ad 今日は新しいコーヒーを試しました。とても美味しいです。", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "#ad" }],
		fixed: "#広告 今日は新しいコーヒーを試しました。とても美味しいです。",
	},
	{
		input: {
			caption: "#ad Jeg elsker den nye jakke som er perfekt til efteråret og mine ture.",
			jurisdiction: "DK",
		},
		finds: [{ severity: "error", words: "#ad" }],
	},
	{
		input: {
			caption: "#réclame Enfin une poêle où rien ne colle, et les œufs sont parfaits",
			jurisdiction: "BE",
		},
		finds: [],
	},
	{
		input: {
			caption:
				"Paid partnership with @glossbar. Heute waren wir den ganzen Tag in den Bergen und das war so schön",
			jurisdiction: "DE",
		},
		finds: [{ severity: "warning", words: "Paid partnership" }],
	},
];
