import { headerWords, splitPlatform } from "../import/header-words.ts";
import type { Platform } from "../platforms.ts";
import { currencyOf } from "../values/currency.ts";
import type { ResultField, RowKind } from "./fields.ts";
import type { ResultsFormat } from "./format.ts";
import { aliasesOf } from "./header-aliases.ts";
import { isPersonalHeader } from "./personal-data.ts";

export interface HeaderMeaning {
	readonly to: ResultField;
	/** How likely it is meant rather than another column for the same; 0 is best. */
	readonly rank: number;
	readonly platform?: Platform;
	/** Written in the header: `Amount spent (USD)`. */
	readonly currency?: string;
}

interface Known {
	readonly to: ResultField;
	readonly rank: number;
}

const rate =
	/(?:^| )(?:rate|rates|ratio|roas|roi|ctr|cpc|cpm|cpa|cpe|cpv|epc|aov|frequency|frequenz|repetition|frecuencia|percentage|percent|quote|taux|tasa|taxa|per|pro|par|por)(?: |$)|^(?:cost per|kosten pro|cout par|coste por|costo por) /;
const average =
	/(?:^| )(?:avg|average|mean|median|durchschn|durchschnitt|durchschnittliche|moyenne|moyen|promedio|media de)(?: |$)/;
const filler =
	/^(?:lifetime|total|totals|post|posts|num|number|nr|no|of|the|count|counts|gesamt|insgesamt|gesamtzahl|totales|totaux|totali|anzahl|organic|all|time|video|videos|reel|reels|tweet|by|on|your|stats|media|per|usd|new|nombre|numero|de|der|die|lifetimes)$/;

/** As words that aliases are compared by: `Reichweite (gesamt)` → `reichweite gesamt`. */
export function plainHeader(header: string): string {
	return headerWords(header).join(" ");
}

/** What a header means in rows of this kind; `undefined` if its words are not known. */
export function readResultHeader(
	header: string,
	rows: RowKind,
	format: ResultsFormat | undefined,
): HeaderMeaning | undefined {
	const words = headerWords(header);
	const plain = words.join(" ");
	if (plain === "") return undefined;
	const own = format?.columns?.[plain];
	if (own !== undefined) return { to: own, rank: 0 };
	const table = tableOf(rows);
	const exact = table.get(plain);
	if (exact) return exact;
	const currency = words.length > 1 ? currencyOf(words[words.length - 1] ?? "") : undefined;
	const core = currency === undefined ? words : words.slice(0, -1);
	const bare = core.join(" ");
	const extra = currency === undefined ? {} : { currency };
	const priced = format?.columns?.[bare] ?? table.get(bare)?.to;
	if (priced !== undefined) return { to: priced, rank: 0, ...extra };
	if (rows === "orders" && isPersonalHeader(plain)) return { to: "-personal", rank: 0 };
	if (average.test(bare)) return { to: "-average", rank: 0 };
	if (rate.test(bare)) return { to: "-rate", rank: 0 };
	if (/^(?:fee|fees|honorar|cachet|price|rate card)$/.test(bare)) return { to: "-fee", rank: 0 };
	const { platform, rest } = splitPlatform(core);
	const found = table.get(rest.join(" ")) ?? table.get(rest.filter((word) => !filler.test(word)).join(" "));
	if (found)
		return { to: found.to, rank: found.rank + 20, ...extra, ...(platform === undefined ? {} : { platform }) };
	return isPersonalHeader(plain) ? { to: "-personal", rank: 0 } : undefined;
}

const tables: { [rows: string]: Map<string, Known> } = {};

function tableOf(rows: RowKind): Map<string, Known> {
	const name = rows === "posts" || rows === "orders" ? rows : "traffic";
	const known = tables[name];
	if (known) return known;
	const table = new Map<string, Known>();
	for (const [field, aliases] of Object.entries(aliasesOf(rows))) {
		for (const [rank, alias] of `${aliases}, ${field}`.split(",").entries()) {
			const plain = plainHeader(alias);
			if (!table.has(plain)) table.set(plain, { to: field as ResultField, rank });
		}
	}
	tables[name] = table;
	return table;
}
