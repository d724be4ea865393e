import { readCaption, readContexts } from "./context.ts";
import type { CaptionInput } from "./contracts.ts";
import { labelTables } from "./labels/index.ts";
import type { Jurisdiction } from "./labels/label-table.ts";

/** What in a caption points to advertising, whoever says so or not. */
export interface AdSigns {
	/** In words: `the label "#ad"`, `a discount code`; none if nothing points to it. */
	readonly signs: readonly string[];
	/** At least one of the countries takes a label in it for one. */
	readonly labelled: boolean;
	/** Accounts it tags, without @, in lower case. */
	readonly mentions: readonly string[];
}

/** Words for a code, and within three words something that looks like one: capitals and digits. */
const CODE =
	/\b(?:[Cc]od(?:e|ice|igo)|CODE|[Cc]ódigo|[Kk]o(?:de|d|odi)|[Cc]upom|[Cc]upón|[Gg]utschein\w*|[Rr]abatt\w*|[Kk]ortings\w*|[Aa]lennus\w*)\b[^\n]{0,24}?(?:^|[^\p{L}\p{N}])["“'’]?(?=[\p{Lu}\d_-]*\p{Lu})[\p{Lu}\d][\p{Lu}\d_-]{3,}(?![\p{L}\p{N}])/u;
const OFFER =
	/\d{1,2}\s?%\s*(?:off|discount|rabatt?|auf|de\s+(?:réduction|remise|descuento|desconto)|di\s+sconto|sconto|korting|zniżki|alennus)|\b(?:discount|promo)\s+code\b|\bgiveaway\b|\bGewinnspiel\b|\bsorteo\b|\bjeu\s+concours\b/iu;
const TRACKED_LINK =
	/amzn\.to|liketk\.it|shopltk|ltk\.app|rstyle\.me|awin1?\.|shareasale|shopmy\.us|[?&](?:utm_\w+|ref|aff(?:iliate)?(?:_?id)?|tag)=/i;

/** Signs of advertising, for posts of which nobody says whether they were paid. */
export function adSigns(input: CaptionInput, brandHandle = ""): AdSigns {
	const text = readCaption(input);
	const codes: readonly Jurisdiction[] =
		typeof input.jurisdiction === "string" ? [input.jurisdiction] : input.jurisdiction;
	const contexts = readContexts(
		text,
		codes.map((code) => labelTables[code]),
	);
	const mentions = text.tokens.filter(({ kind }) => kind === "mention").map(({ text: handle }) => handle);
	const signs: string[] = [];
	const label = contexts
		.map(({ accepted, foreign, disguised, weak, unclear }) =>
			[accepted, foreign, disguised, weak, unclear].map((uses) => uses[0]).find((use) => use !== undefined),
		)
		.find((use) => use !== undefined);
	if (label) signs.push(`the words "${input.caption.slice(label.start, label.end)}"`);
	if (contexts.some(({ denials }) => denials.length > 0)) signs.push("words that deny an ad");
	if (input.paidLabel === true) signs.push("the platform's paid label");
	const names = text.tokens.some((token, at) => token.kind !== "mention" && text.brandAt(at) > 0);
	if (names || (brandHandle !== "" && mentions.includes(brandHandle))) signs.push("the brand");
	if (CODE.test(input.caption)) signs.push("a discount code");
	if (OFFER.test(input.caption)) signs.push("an offer");
	if (TRACKED_LINK.test(input.caption)) signs.push("a tracked link");
	return {
		signs,
		labelled: input.paidLabel === true || contexts.some(({ accepted }) => accepted.length > 0),
		mentions: mentions.filter((handle, at) => mentions.indexOf(handle) === at),
	};
}
