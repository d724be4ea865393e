import type { NamedAccount } from "../planning/account-finder.ts";
import { centsAt, countAt, placeOf, textAt } from "../planning/cells.ts";
import { namedAt } from "../planning/read-packages.ts";
import type { RosterAccount } from "../planning/tracker-rows.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { parseNumber } from "../values/parse-number.ts";
import { readTotal } from "./creator-total.ts";
import { isBoosted } from "./is-boosted.ts";
import { postKey } from "./post-key.ts";
import type { Day, FigureName, Pull, ResultPost } from "./types.ts";

const COUNTS: readonly FigureName[] = [
	"impressions",
	"reach",
	"views",
	"likes",
	"comments",
	"shares",
	"saves",
	"clicks",
	"code orders",
	"link orders",
];
const MONEY: readonly FigureName[] = ["revenue", "spend"];

/** A post to be made, as Deliverables has it. */
export interface PlannedPost {
	readonly id: string;
	readonly creator: string;
	readonly account?: string;
	readonly platform: string;
	readonly type: string;
	readonly postDate?: Day;
}

export interface PostContext {
	/** By id and by live link. */
	readonly planned: ReadonlyMap<string, PlannedPost>;
	readonly accounts: ReadonlyMap<string, RosterAccount>;
	readonly find: (named: NamedAccount) => string | undefined;
	readonly currency: string;
	readonly unread: Remark[];
}

/** The rows of one post's organic, or boosted, figures. */
interface Stream {
	readonly key: string;
	readonly boosted: boolean;
	readonly planned?: PlannedPost;
	readonly rows: number[];
}

/**
 * The posts of Results, each with all its pulls. Of each figure the newest that is known counts, whatever other tool a
 * newer pull is from; of two of the same time the larger one, since counts grow.
 */
export function readPosts(table: Table, context: PostContext): ResultPost[] {
	const streams = new Map<string, Stream>();
	for (const rows of table.rows.values()) {
		for (const row of rows) {
			const named = postKey(textAt(table, row, "deliverable"));
			const planned = context.planned.get(named);
			const key = planned ? keyPart(planned.id) : named;
			const boosted = isBoosted(table, row);
			const place = `${boosted}/${key}`;
			const stream = streams.get(place);
			if (stream) stream.rows.push(row);
			else streams.set(place, { key, boosted, ...(planned ? { planned } : {}), rows: [row] });
		}
	}
	return Array.from(streams.values(), (stream) => postOf(table, stream, context)).sort(byDayAndKey);
}

/** Deliverables by id and by live link. */
export function readPlanned(table: Table, find: PostContext["find"]): Map<string, PlannedPost> {
	const planned = new Map<string, PlannedPost>();
	table.rows.forEach(([row = 0]) => {
		const account = find(namedAt(table, row));
		const postDate = dayAt(table, row, "post date");
		const post: PlannedPost = {
			id: textAt(table, row, "id"),
			creator: textAt(table, row, "creator"),
			...(account === undefined ? {} : { account }),
			platform: textAt(table, row, "platform"),
			type: textAt(table, row, "type"),
			...(postDate === undefined ? {} : { postDate }),
		};
		planned.set(keyPart(post.id), post);
		const link = postKey(textAt(table, row, "live link"));
		if (link !== "" && !planned.has(link)) planned.set(link, post);
	});
	return planned;
}

/** The day in a cell; `undefined` where it is blank or no date. */
export function dayAt(table: Table, row: number, column: string): Day | undefined {
	const day = dayOfCell(cellAt(table, row, column));
	return typeof day === "number" ? day : undefined;
}

function postOf(table: Table, stream: Stream, context: PostContext): ResultPost {
	const { key, boosted, planned, rows } = stream;
	const pulls = rows
		.map((row) => pullAt(table, row, context))
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	const first = (column: string): string =>
		rows
			.map((row) => textAt(table, row, column))
			.filter((text) => text !== "")
			.sort()[0] ?? "";
	const named = {
		creator: planned?.creator || first("creator"),
		handle: "",
		platform: planned?.platform || first("platform"),
	};
	const account = planned?.account ?? context.find(named);
	const known = account === undefined ? undefined : context.accounts.get(account);
	const platform = findPlatform(named.platform) ?? known?.platform;
	const type = planned?.type ?? "";
	const days = rows.map((row) => dayAt(table, row, "posted")).filter((day) => day !== undefined);
	const posted = days.length > 0 ? Math.min(...days) : planned?.postDate;
	const frames = latest(pulls, (pull) => pull.frames);
	return {
		deliverable: planned?.id ?? first("deliverable"),
		creator: keyPart(known?.creator ?? named.creator),
		creatorName: known?.creator ?? named.creator,
		...(account === undefined ? {} : { account }),
		...(platform === undefined ? {} : { platform }),
		type,
		story: /stor(?:y|ies)/i.test(type) || (type === "" && frames !== undefined),
		...(posted === undefined ? {} : { posted }),
		boosted,
		kind: !planned && readTotal(key) ? "total" : "post",
		...newest(pulls),
		...(frames ? { frames } : {}),
		pulls,
	};
}

function pullAt(table: Table, row: number, { currency, unread }: PostContext): Pull {
	const figures: { [figure in FigureName]?: number } = {};
	for (const name of COUNTS) {
		const value = countAt(table, row, name, unread);
		if (value !== undefined) figures[name] = value;
	}
	for (const name of MONEY) {
		const cents = centsAt(table, row, name, currency);
		if (isProblem(cents)) unread.push({ label: `Results row ${row + 1}`, reason: cents.problem });
		else if (cents !== undefined) figures[name] = cents / 100;
	}
	const frames = framesAt(table, row, unread);
	return {
		key: table.spec.key((column) => cellAt(table, row, column)),
		at: textAt(table, row, "pulled at"),
		source: textAt(table, row, "source"),
		figures,
		...(frames ? { frames } : {}),
	};
}

/** `1200, 1100, 950`; thousands are never parted by the commas that part the frames. */
function framesAt(table: Table, row: number, unread: Remark[]): readonly number[] | undefined {
	const text = textAt(table, row, "story frames");
	if (text === "") return undefined;
	const frames = text
		.split(/[,;|/\s]+/)
		.filter(Boolean)
		.map((part) => parseNumber(part));
	if (frames.every((frame) => typeof frame === "number" && frame >= 0)) return frames as number[];
	const reason = `"${text.slice(0, 40)}" is not a list of views. Write the views of each frame, parted by commas, such as 1200, 1100, 950.`;
	unread.push({ label: placeOf(table, row, "story frames"), reason });
	return undefined;
}

/** Of each figure the newest that is known, and when it was read where the newest row leaves it blank. */
function newest(pulls: readonly Pull[]): Pick<ResultPost, "figures" | "older"> {
	const figures: { [figure in FigureName]?: number } = {};
	const since: { [figure in FigureName]?: string } = {};
	for (const { at, figures: own } of pulls) {
		for (const name of Object.keys(own) as FigureName[]) {
			const value = own[name]!;
			figures[name] = since[name] === at ? Math.max(value, figures[name]!) : value;
			since[name] = at;
		}
	}
	const last = pulls[pulls.length - 1]?.at;
	for (const name of Object.keys(since) as FigureName[]) if (since[name] === last) delete since[name];
	return { figures, older: since };
}

function latest<T>(pulls: readonly Pull[], of: (pull: Pull) => T | undefined): T | undefined {
	for (let index = pulls.length - 1; index >= 0; index--) {
		const value = of(pulls[index]!);
		if (value !== undefined) return value;
	}
	return undefined;
}

function byDayAndKey(a: ResultPost, b: ResultPost): number {
	const days = (a.posted ?? Infinity) - (b.posted ?? Infinity);
	if (days !== 0 && !Number.isNaN(days)) return days;
	const [one, other] = [a, b].map((post) => `${post.deliverable.toLowerCase()}/${post.boosted}`) as [
		string,
		string,
	];
	return one < other ? -1 : one > other ? 1 : 0;
}
