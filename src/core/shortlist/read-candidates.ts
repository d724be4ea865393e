import { bandOf, bandsOf, publishedFor, sourcesOf } from "../benchmarks/bands.ts";
import { METRICS } from "../benchmarks/metrics.ts";
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { fitScore } from "../fit/fit-score.ts";
import { findPlatform, type Platform } from "../platforms.ts";
import { isProblem, type Problem } from "../problem.ts";
import type { Reader } from "../sheet-function.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import { tierOf } from "../tiers.ts";
import type { Remark } from "../tool.ts";
import { isNothing } from "../values/blank-words.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseHandle } from "../values/parse-handle.ts";
import { share } from "../values/read-share.ts";
import { count, money } from "../values/readers.ts";
import { vettingWords } from "../vetting/vetting-score.ts";
import { matchAudience } from "./audience-match.ts";
import { type Candidate, labelOf, type RateBand } from "./candidate.ts";
import { competitorWords } from "./competitors.ts";
import type { CampaignTarget } from "./read-campaign.ts";

export interface Candidates {
	readonly candidates: readonly Candidate[];
	/** Published bands that candidates point to. */
	readonly bands: readonly RateBand[];
	/** Rows that are left aside, and why. */
	readonly skipped: readonly Remark[];
}

/** The accounts on the Roster, once each, with all that does not depend on the planner's choices worked out. */
export function readCandidates(roster: Table, target: CampaignTarget): Candidates {
	const candidates: Candidate[] = [];
	const skipped: Remark[] = [];
	const bands = bandBook();
	for (const [id, rows] of roster.rows) {
		const candidate = readCandidate(roster, rows[0]!, id, target, bands);
		if (rows.length === 1) candidates.push(candidate);
		else {
			const where = rows.map((row) => row + 1).join(" and ");
			const reason = `Rows ${where} of Roster are both this account. Merge them first.`;
			skipped.push({ label: labelOf(candidate), reason });
		}
	}
	return { candidates, bands: bands.list, skipped };
}

function readCandidate(
	roster: Table,
	row: number,
	id: string,
	target: CampaignTarget,
	bands: BandBook,
): Candidate {
	const unread: string[] = [];
	const text = (column: string): string => textOf(cellAt(roster, row, column));
	const number = (column: string, reader: Reader<number>): number | undefined => {
		const cell = cellAt(roster, row, column);
		if (isBlank(cell) || (typeof cell === "string" && isNothing(cell))) return undefined;
		const value = isDateCell(cell) ? { problem: "a date, not a number." } : reader.read(cell);
		if (!isProblem(value)) return value;
		unread.push(`${column}: ${value.problem}`);
		return undefined;
	};
	const platform = findPlatform(text("platform")) ?? text("platform");
	const [followers, likes, comments] = ["followers", "average likes", "average comments"].map((column) =>
		number(column, count),
	);
	const handle = handleOf(text("handle"));
	const asOf = dateOf(cellAt(roster, row, "as of"));
	if (isProblem(asOf)) unread.push(`as of: ${asOf.problem}`);
	const own = [text("niche"), text("keywords")].filter((words) => words !== "");
	const fit = own.length > 0 && target.keywords.length > 0 ? fitScore(target.keywords, own) : undefined;
	const audience = {
		country: text("audience country"),
		age: text("audience age"),
		gender: text("audience gender"),
	};
	const { match, why } = matchAudience(target.audience, audience);
	const known = findPlatform(platform);
	const numbers = {
		followers,
		likes,
		comments,
		shares: number("average shares", count),
		saves: number("average saves", count),
		views: number("average views", count),
		reach: number("average reach", count),
		fee: number("fee", money),
		productCost: number("product cost", money),
		credible: number("credible audience %", share),
		typedRate: isTyped(roster, row) ? number("engagement rate", share) : undefined,
		asOf: isProblem(asOf) ? undefined : asOf,
		fit: fit?.score,
		audience: match,
		bandOfAll: known && bands.placeOf("engagement rate (all)", known, followers),
		bandOfLikes: known && bands.placeOf("engagement rate (likes+comments)", known, followers),
	};
	return {
		id,
		creator: text("creator"),
		handle,
		platform,
		niche: text("niche"),
		country: text("country"),
		language: text("language"),
		status: text("status").toLowerCase(),
		package: text("package"),
		include: text("include"),
		exclude: text("exclude"),
		tier: followers === undefined ? "" : tierOf(followers, target.tiers),
		audienceCountry: audience.country,
		audienceAge: audience.age,
		audienceGender: audience.gender,
		matched: fit?.matched.join(", ") ?? "",
		audienceWhy: why,
		vetting:
			followers === undefined
				? ""
				: vettingWords({
						followers,
						likes,
						comments,
						following: number("following", count),
						posts: number("posts", count),
						platform: known,
						credibleAudience: numbers.credible,
					}),
		competitor: competitorWords(target.competitors, handle, platform),
		unread: unread.join(" "),
		...withoutUndefined(numbers),
	};
}

/** What the engagement rate column holds is typed unless a formula puts it there. */
function isTyped(roster: Table, row: number): boolean {
	const column = roster.columns["engagement rate"];
	return column !== undefined && isWritable(roster, row, column);
}

function textOf(cell: Cell): string {
	return isDateCell(cell) ? cell.date : String(cell).trim();
}

/** Without @, and out of a link. */
function handleOf(text: string): string {
	const account = text === "" ? undefined : parseHandle(text);
	return account === undefined || isProblem(account) ? text : account.handle;
}

function dateOf(cell: Cell): string | undefined | Problem {
	if (isDateCell(cell)) return cell.date.slice(0, 10);
	if (isBlank(cell) || isNothing(String(cell))) return undefined;
	const day = parseDate(String(cell));
	return isProblem(day) ? day : day.date;
}

function withoutUndefined(fields: {
	readonly [field: string]: number | string | undefined;
}): Partial<Candidate> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

interface BandBook {
	readonly list: RateBand[];
	/** Place in the list of the most reliable published band for such an account; `undefined` if there is none. */
	placeOf(metric: string, platform: Platform, followers: number | undefined): number | undefined;
}

/** Many accounts share few bands, so each is kept once. */
function bandBook(): BandBook {
	const list: RateBand[] = [];
	const places = new Map<string, number>();
	return {
		list,
		placeOf(metric, platform, followers) {
			const wanted = METRICS.find(({ name }) => name === metric);
			if (!wanted || followers === undefined) return undefined;
			const published = bandsOf(publishedFor(wanted, platform, followers))[0]?.published;
			if (!published) return undefined;
			const band = bandOf(published);
			if (band.high === undefined) return undefined;
			const key = `${band.low} ${band.high} ${sourcesOf(band)}`;
			const place = places.get(key) ?? list.length;
			if (place === list.length) {
				list.push({ low: band.low, high: band.high, source: sourcesOf(band) });
				places.set(key, place);
			}
			return place;
		},
	};
}
