import { findClaims } from "../claims/find-claims.ts";
import type { CaptionRule, RuleExample } from "../contracts.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** A claim that needs evidence the caption cannot give. */
export const unsubstantiatedClaim: CaptionRule = {
	id: "unsubstantiated-claim",
	summary: "Claims to cure, slim, earn or prove are softened, or cleared by the brand's evidence.",
	check(context) {
		const { caption, input, tokens } = context;
		const { cite } = authorityOf(context, "unsubstantiated-claim", "warning");
		const cleared = (input.clearedClaims ?? []).map((words) => words.trim().toLowerCase());
		return findClaims(tokens)
			.map(({ kind, severity, start, end }) => ({
				severity,
				start,
				end,
				unexpected: `${kind}: "${caption.slice(start, end)}"`,
				expected: "the brand's evidence or softer words",
				cite,
			}))
			.filter(({ start, end }) => {
				const words = caption.slice(start, end).toLowerCase();
				return !cleared.some((other) => other !== "" && (other.includes(words) || words.includes(other)));
			});
	},
};

export const examples: readonly RuleExample[] = [
	{
		input: { caption: "#ad It cured my eczema in days", jurisdiction: "US" },
		finds: [{ severity: "error", words: "cured my eczema" }],
		note: "No fix: how to say it is the creator's and the brand's business.",
	},
	{
		input: { caption: "#ad Clinically proven to be soft", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "Clinically proven" }],
	},
	{
		input: {
			caption: "#ad Clinically proven to be soft",
			jurisdiction: "US",
			clearedClaims: ["clinically proven"],
		},
		finds: [],
	},
	{
		input: { caption: "#ad FDA-approved lipstick", jurisdiction: "US" },
		finds: [{ severity: "error", words: "FDA-approved" }],
	},
	{
		input: { caption: "#ad I lost 10 lbs in 2 weeks", jurisdiction: "GB" },
		finds: [{ severity: "error", words: "lost 10 lbs in 2 weeks" }],
	},
	{
		input: { caption: "#ad Risk-free 8% returns every month", jurisdiction: "US" },
		finds: [{ severity: "error", words: "Risk-free 8% returns" }],
	},
	{
		input: { caption: "#ad Guaranteed results, no side effects", jurisdiction: "US" },
		finds: [
			{ severity: "warning", words: "Guaranteed results" },
			{ severity: "warning", words: "no side effects" },
		],
	},
	{
		input: { caption: "#ad My skin, before & after", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "before & after" }],
	},
	{
		input: { caption: "Werbung: klinisch getestet und gut", jurisdiction: "DE" },
		finds: [{ severity: "warning", words: "klinisch getestet" }],
	},
	{
		input: {
			caption:
				"#ad Manicure, secure, procure. Cured my Monday mood. Treat yourself! Clinically obsessed, 100% cotton, guaranteed to make you laugh. Free returns, before lunch / after lunch, a digital detox.",
			jurisdiction: "US",
		},
		finds: [],
		note: "The guards of the lexicon.",
	},
	{
		input: { caption: "#ad It won't cure eczema, and it is not FDA approved", jurisdiction: "US" },
		finds: [],
	},
	{ input: { caption: "#ad My kitchen before and after", jurisdiction: "US" }, finds: [] },
	{ input: { caption: "#ad Detoxing my inbox, not my liver", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "#ad I dropped 2 dress sizes with it", jurisdiction: "US" },
		finds: [{ severity: "error", words: "dropped 2 dress sizes" }],
	},
	{
		input: { caption: "Werbung | Heilt Akne", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "Heilt Akne" }],
	},
	{
		input: { caption: "#ad Say goodbye to acne forever", jurisdiction: "US" },
		finds: [{ severity: "error", words: "goodbye to acne" }],
	},
	{
		input: { caption: "#ad 9 out of 10 dermatologists recommend it", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "out of 10 dermatologists" }],
	},
	{
		input: { caption: "#ad Boosts your immune system", jurisdiction: "US" },
		finds: [{ severity: "warning", words: "Boosts your immune" }],
	},
	{
		input: { caption: "Publicidad | Pierde 5 kilos en una semana", jurisdiction: "ES" },
		finds: [{ severity: "error", words: "Pierde 5 kilos en una semana" }],
	},
	{
		input: { caption: "AD | Cures hangovers", jurisdiction: "GB" },
		finds: [{ severity: "error", words: "Cures hangovers" }],
	},
	{
		input: { caption: "Werbung | Hilft garantiert gegen Migräne", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "Hilft garantiert gegen Migräne" }],
	},
	{ input: { caption: "#ad Say goodbye to tangled cables, boost your mood", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "Werbung | 5 Kilo in 2 Wochen abgenommen", jurisdiction: "DE" },
		finds: [{ severity: "error", words: "Kilo in 2 Wochen abgenommen" }],
	},
	{
		input: { caption: "#ad No risk, free returns for 60 days", jurisdiction: "US" },
		finds: [],
		note: "Sending something back is no profit.",
	},
	{ input: { caption: "#ad Treat yourself after the flu", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "#ad 7kg in 14 days, gone", jurisdiction: "US" },
		finds: [{ severity: "error", words: "7kg in 14 days" }],
	},
	{
		input: { caption: "Publicité | Ce thé guérit l’anxiété", jurisdiction: "FR" },
		finds: [{ severity: "error", words: "guérit l’anxiété" }],
	},
	{
		input: { caption: "#publi Esse chá emagrece 5 kg em 7 dias", jurisdiction: "BR" },
		finds: [{ severity: "error", words: "emagrece 5 kg em 7 dias" }],
	},
	{
		input: { caption: "#ad It helped my anxiety disappear", jurisdiction: "US" },
		finds: [{ severity: "error", words: "anxiety disappear" }],
	},
	{
		input: { caption: "#ad risk free returns on your savings", jurisdiction: "US" },
		finds: [{ severity: "error", words: "risk free returns on your savings" }],
	},
	{ input: { caption: "#ad Risk free returns on all orders", jurisdiction: "US" }, finds: [] },
	{
		input: { caption: "#ad Lost half a stone in a fortnight", jurisdiction: "GB" },
		finds: [{ severity: "error", words: "Lost half a stone in a fortnight" }],
	},
	{
		input: { caption: "Publicidad | Elimina la celulitis", jurisdiction: "ES" },
		finds: [{ severity: "error", words: "Elimina la celulitis" }],
	},
];
