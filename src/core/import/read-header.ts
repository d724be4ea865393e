import type { Platform } from "../platforms.ts";
import { currencyOf } from "../values/currency.ts";
import { headerAliases } from "./header-aliases.ts";
import { headerWords, splitPlatform } from "./header-words.ts";
import type { Meaning } from "./importer.ts";

const fillers =
	/^(?:count|counts|number|numbers|num|no|nb|nr|n|of|the|de|des|du|d|der|die|den|el|la|le|les|los|do|da|di|anzahl|nombre|numero|current|in|amount|수|数)$/;
const totals = /^(?:total|totals|lifetime|sum|cumulative|gesamt|insgesamt|overall|합계|합)$/;
const averages =
	/^(?:ø|avg|average|mean|median|durchschnitt|durchschnittlich|durchschnittliche|moyenne|moyen|moyennes|promedio|media|medio|medios|medias|mediana|평균|平均|per|pro|par|por|each|post|posts|video|videos|reel|reels|feed|beitrag|publication|last|days|recent|\d+d?)$/;

const holder =
	/^(?:stats?|statistics|metrics|public|figures|counts?|numbers|profile|user|account|creator|influencer|channel|data|info|details|attributes|fields|node|insights|performance|social|socials|summary|averages?|pricing)$/;

/** Why phone numbers and postal addresses are left out. */
export const personalData = "personal data the tracker does not need; it stays in your file";

/** What a header means by its words; `undefined` if they are not known. */
export function readHeader(header: string): Meaning | undefined {
	if (header.trim() === "@") return { to: "handle", why: says(header, "handle") };
	return readWords(header, headerWords(header)) ?? readNested(header);
}

/** As `readHeader`; a plain `X` is the platform where other headers name platforms too. */
export function readHeaderAmong(header: string, all: readonly string[]): Meaning | undefined {
	const found = readHeader(header);
	if (found !== undefined || headerWords(header).join(" ") !== "x") return found;
	const isAmong = all.some((other) => readHeader(other)?.platform !== undefined);
	return isAmong
		? { to: "handle", why: `header “${header.trim()}” names a platform, as its neighbours do`, platform: "X" }
		: undefined;
}

/** Of nested records the last part tells, where those before it only hold it: `stats.followers`, `profile.stats.avg_likes`. */
function readNested(header: string): Meaning | undefined {
	const at = header.lastIndexOf(".");
	if (at < 1 || /\s/.test(header)) return undefined;
	const holders = headerWords(header.slice(0, at));
	const telling = holders.filter((word) => !holder.test(word));
	return telling.length === holders.length
		? undefined
		: readWords(header, [...telling, ...headerWords(header.slice(at + 1))]);
}

function readWords(header: string, words: readonly string[]): Meaning | undefined {
	if (words.length === 0 || words.length > 12) return undefined;
	const whole = lookUp(words);
	if (whole !== undefined) return meaningOf(header, words, whole, {});
	const { platform, rest } = splitPlatform(words);
	const about = platform === undefined ? {} : { platform };
	if (platform !== undefined && rest.length === 0) {
		return { to: "handle", why: `header “${header.trim()}” names a platform`, platform };
	}
	const found = lookUp(rest);
	if (found !== undefined) return meaningOf(header, rest, found, about);
	return readUnits(header, rest, about);
}

/** `Followers (K)`, `Fee in EUR`. */
function readUnits(
	header: string,
	words: readonly string[],
	about: { platform?: Platform },
): Meaning | undefined {
	const last = words[words.length - 1] ?? "";
	const scale = scaleOf(last);
	const currency = currencyOf(last);
	if (words.length < 2 || (scale === undefined && currency === undefined)) return undefined;
	const rest = words.slice(0, -1);
	const found = lookUp(rest);
	if (found === undefined) return undefined;
	const unit = { ...(scale === undefined ? {} : { scale }), ...(currency === undefined ? {} : { currency }) };
	return meaningOf(header, rest, found, { ...about, ...unit });
}

function meaningOf(header: string, words: readonly string[], found: string, more: Partial<Meaning>): Meaning {
	const why = says(header, found);
	switch (found) {
		case "-fake":
			return {
				...more,
				to: "credible audience %",
				why: `header “${header.trim()}” is the share that is not credible; 100 % less it is taken`,
				complement: true,
			};
		case "-rate":
			return {
				to: "",
				why: `header “${header.trim()}” is a rate the tracker computes itself, by one definition for all`,
			};
		case "-tier":
			return { to: "", why: `header “${header.trim()}” is computed by the tracker from the followers` };
		case "-personal":
			return { to: "", why: `header “${header.trim()}” is ${personalData}`, personal: true };
		case "-first name":
		case "-last name":
			return { to: "creator", why: `header “${header.trim()}” is part of the creator's name`, join: true };
		default:
			return isPostFigure(found) && words.some((word) => totals.test(word))
				? { to: "", why: `header “${header.trim()}” is a total; the tracker needs the average per post` }
				: { ...more, to: found, why: isBare(found, words) ? `${why}; taken for averages per post` : why };
	}
}

function says(header: string, column: string): string {
	return `header “${header.trim()}” means ${column}`;
}

/** "Likes" beside followers are hardly all likes ever; the planner is told all the same. */
function isBare(column: string, words: readonly string[]): boolean {
	return isPostFigure(column) && column !== "story views" && !words.some((word) => averages.test(word));
}

function isPostFigure(column: string): boolean {
	return column.startsWith("average ") || column === "story views";
}

/** The column whose alias is these words: as they are, without fillers, and without "average … per post". */
function lookUp(words: readonly string[]): string | undefined {
	const table = aliasTable();
	const exact = table.get(words.join(" "));
	if (exact !== undefined) return exact;
	const core = words.filter((word) => !fillers.test(word) && !totals.test(word));
	const plain = table.get(core.join(" "));
	if (plain !== undefined) return plain;
	const figure = table.get(core.filter((word) => !averages.test(word)).join(" "));
	return figure !== undefined && (isPostFigure(figure) || figure === "-rate") ? figure : undefined;
}

let cachedTable: Map<string, string> | undefined;

function aliasTable(): Map<string, string> {
	if (cachedTable) return cachedTable;
	const table = new Map<string, string>();
	for (const [column, aliases] of Object.entries(headerAliases)) {
		for (const alias of `${column.replace(/^-/, "")}, ${aliases}`.split(",")) {
			const words = headerWords(alias);
			const core = words.filter((word) => !fillers.test(word));
			for (const key of [words.join(" "), core.join(" ")]) {
				if (key !== "" && !table.has(key)) table.set(key, column);
			}
		}
	}
	cachedTable = table;
	return table;
}

function scaleOf(word: string): number | undefined {
	if (/^(?:k|thousand|thousands|tsd|000|천|千)$/.test(word)) return 1000;
	if (/^(?:m|million|millions|mio|mn)$/.test(word)) return 1_000_000;
	return /^(?:만|万)$/.test(word) ? 10_000 : undefined;
}
