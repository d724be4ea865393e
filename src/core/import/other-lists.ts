import type { Cell } from "../cell.ts";
import { cellText } from "./column-values.ts";
import type { Header } from "./find-header.ts";
import { headerWords } from "./header-words.ts";

/** Tables that planners have beside their lists of creators, known by headers that a list of creators lacks. */
const kinds: readonly {
	/** `posts`, as in "a list of posts". */
	readonly name: string;
	/** As in "a row is a post". */
	readonly row: string;
	/** The tool that takes it. */
	readonly tool?: string;
	/** Patterns of headers in plain words; so many headers must fit, and two of the patterns be met. */
	readonly signs: readonly RegExp[];
	readonly needed: number;
}[] = [
	{
		name: "orders",
		row: "an order or a part of one",
		tool: "Import results",
		signs: [
			/^financial status$/,
			/^fulfillment status$/,
			/^lineitem /,
			/^discount (?:code|amount)$/,
			/^order (?:id|number|date|total)$/,
			/^subtotal$/,
		],
		needed: 2,
	},
	{
		name: "ads",
		row: "an ad or a campaign",
		tool: "Import results",
		signs: [
			/^campaign name$/,
			/^ad (?:set )?name$/,
			/^amount spent\b/,
			/^(?:cost per result|result indicator)$/,
			/^reporting (?:starts|ends)$/,
			/^nom de la campagne$/,
			/^montant depense\b/,
		],
		needed: 2,
	},
	{
		name: "comments",
		row: "a comment",
		tool: "Read comments",
		signs: [
			/^comment ?(?:id|text|content)?$/,
			/^(?:message|msg|content|text)$/,
			/^(?:msg|comment|text) length$/,
			/^author$/,
			/^(?:scam|spam|class|label)$/,
		],
		needed: 3,
	},
	{
		name: "captions",
		row: "a caption",
		tool: "Check captions",
		signs: [
			/^captions?$/,
			/^(?:sponsorship|sponsored|prompt setting|examples shortcodes|shortcode|hashtags)$/,
		],
		needed: 2,
	},
	{
		name: "posts",
		row: "a post",
		tool: "Import results",
		signs: [
			/^(?:post|status|video asset|media|tweet|beitrags) ?id$/,
			/^(?:post|status|media|video) type$/,
			/^(?:publish|post|posted|video publish) ?(?:time|date|ed|ed at)?$|^status published$|^post (?:month|weekday|hour)$|^created at$|^veroffentlichungszeitpunkt$/,
			/^(?:permalink|post link|post url|video link|video title)$/,
			/^(?:caption|description|tweet|text)$/,
			/^lifetime post\b/,
			/^(?:num )?(?:reactions|retweets|favorites|loves)$/,
			/^duration(?: sec)?$/,
			/^(?:total play time|average view duration|average watch time|average percentage viewed)$/,
		],
		needed: 3,
	},
	{
		name: "web sessions",
		row: "a visit or a source of visits",
		tool: "Import results",
		signs: [
			/^bounce rates?$/,
			/^exit rates?$/,
			/^page values?$/,
			/^(?:engaged )?sessions$/,
			/^traffic type$/,
			/^visitor type$/,
			/^session (?:source|campaign|medium|default)/,
			/^landing page\b/,
		],
		needed: 2,
	},
	{
		name: "campaign figures by week or day",
		row: "a week or a day",
		signs: [
			/^(?:date|time|week|day|month)$/,
			/^\w+(?: \w+)? (?:spend|impressions?|clicks|s|i|p)$/,
			/^(?:revenue|conversions|revenue per conversion|sales)$/,
			/^(?:promo|events|newsletter|competitor sales.*)$/,
		],
		needed: 5,
	},
];

/** Headers that only a list of creators has. */
const ofCreators =
	/^(?:number of )?(?:followers?|follower count|followers count|subscribers?|subscriber count|fans)$|\b(?:influencers?|creators?)\b/;

export interface OtherList {
	/** `List of posts`. */
	readonly title: string;
	/** Why it is taken for that, and what to do. */
	readonly reason: string;
}

/** What a table is if it is no list of creators; `undefined` if nothing speaks against it. */
export function otherList(header: Header, rows: readonly (readonly Cell[])[]): OtherList | undefined {
	// A header in unknown words over nothing but text is not found, and then the first row is it.
	const headers = header.row >= 0 ? header.names : (rows[0] ?? []).map(cellText);
	const names = headers.map((name) => headerWords(name).join(" "));
	if (names.some((name) => ofCreators.test(name))) return undefined;
	for (const { name, row, tool, signs, needed } of kinds) {
		const found = headers.filter((_, at) => signs.some((sign) => sign.test(names[at] ?? "")));
		const different = signs.filter((sign) => names.some((header) => sign.test(header)));
		if (found.length < needed || different.length < 2) continue;
		const shown = found.slice(0, 3).map((one) => `“${one}”`);
		return {
			title: `List of ${name}`,
			reason: `This looks like a list of ${name}, not of creators: it has the columns ${shown.join(", ")}. A row is ${row}, so nothing is imported. ${tool === undefined ? "Choose a list with a creator in each row." : `Use “${tool}” for it.`} If this is one, choose its column of handles or names yourself.`,
		};
	}
	return undefined;
}
