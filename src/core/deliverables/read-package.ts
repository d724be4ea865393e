import { findPlatform, type Platform } from "../platforms.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import {
	NUMBER_WORDS,
	ONE_POST,
	POST_TYPES,
	type PostType,
	SEVERAL_POSTS,
	VAGUE_TYPES,
} from "./post-words.ts";

export interface PackagePart {
	readonly type: PostType;
	readonly count: number;
	/** Where the text says so: 2x TikTok videos. */
	readonly platform?: Platform;
}

export interface PackageContent {
	/** In the order of the text. */
	readonly parts: readonly PackagePart[];
	/** What comes with the posts, such as `30 days usage rights`; `""` if nothing. */
	readonly rights: string;
}

/** Posts in one package. */
const MOST_POSTS = 52;

/**
 * The posts that a text such as `1 reel + 2 stories`, `2x TikTok videos, 1 live` or `1 Reel & 2 Story-Frames` stands for.
 * What is not understood, or leaves open how many or which, is a problem that names it: nothing is guessed.
 */
export function readPackage(text: string): PackageContent | Problem {
	const parts: PackagePart[] = [];
	const rights: string[] = [];
	for (const piece of pieces(text)) {
		if (/\b(rights?|usage|whitelist\w*|licen[cs]\w*|exclusiv\w*|nutzungsrechte?|droits?)\b/i.test(piece)) {
			rights.push(piece);
			continue;
		}
		const part = readPart(piece);
		if (isProblem(part)) return problem(`Cannot read ${quote(text)}: ${part.problem}`);
		parts.push(part);
	}
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return problem(`Cannot read ${quote(text)}: it names no post. ${understood()}`);
	if (total > MOST_POSTS) {
		return problem(`${quote(text)} comes to ${total} posts; up to ${MOST_POSTS} can be planned. Split it.`);
	}
	return { parts, rights: rights.join("; ") };
}

/** The type a cell of the type column means, or the words typed there in lower case. */
export function typeOf(text: string): string {
	const content = readPart(text);
	return isProblem(content) ? text.trim().toLowerCase() : content.type;
}

function pieces(text: string): string[] {
	return text
		.replace(/q\s*&\s*a/gi, " ")
		.split(/[+&,;\n•·]|\s(?:and|plus|und|et|y|e)\s/i)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== "");
}

function readPart(piece: string): PackagePart | Problem {
	const said = withoutAccents(piece);
	const bare = said.replace(/\b\d+\s*-?\s*(?:s|secs?|seconds?|sek\w*|min|mins|minutes?|minuten)\b/g, " ");
	if (/\b(or|oder|ou|o)\b|\w\s*\/\s*\w/.test(bare)) {
		return problem(`${quote(piece)} leaves open which of them. Say what is made.`);
	}
	const counts = bare.match(/\d+/g) ?? [];
	const words = bare.match(/[^\W\d_]+/g) ?? [];
	if (counts.length > 1) return problem(`${quote(piece)} has more than one number. ${understood()}`);
	// A TikTok is a video, whatever else a planner may call a post there.
	const type = typeIn(words) ?? (words.some((word) => /^tiktoks?$/.test(word)) ? "video" : undefined);
	if (type === undefined || words.some(isAside)) {
		return problem(`${quote(piece)} is not a kind of post we know. ${understood()}`);
	}
	const count = counts[0] === undefined ? countInWords(words) : Number(counts[0]);
	if (count === undefined)
		return problem(`${quote(piece)} does not say how many. Write for example 2 ${piece}.`);
	if (count === 0) return problem(`${quote(piece)} is no post at all. Leave it out.`);
	const platform = platformIn(words);
	return { type, count, ...(platform ? { platform } : {}) };
}

function typeIn(words: readonly string[]): PostType | undefined {
	const found = new Set<PostType>();
	words.forEach((word, index) => {
		// A short video is a video; a Short is a YouTube Short.
		const adjective = word === "short" && words.slice(index + 1).some((next) => wordType(next) !== undefined);
		const type = adjective ? undefined : wordType(word);
		if (type) found.add(type);
	});
	const exact = [...found].filter((type) => !VAGUE_TYPES.includes(type));
	if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
	// In a blog or video post, the post says least.
	return [...found].sort((a, b) => rank(a) - rank(b))[0];
}

function rank(type: PostType): number {
	return type === "post" ? 1 : 0;
}

/** Words that make of a post a matter about posts: a month of stories, raw footage for a reel. */
function isAside(word: string): boolean {
	return /^(of|for|from|in|days?|months?|weeks?|raw|footage|tage|monate?|fur|bio)$/.test(word);
}

function countInWords(words: readonly string[]): number | undefined {
	for (const word of words) {
		const count = NUMBER_WORDS[word];
		if (typeof count === "number") return count;
	}
	const several = words.some((word) => typeof SEVERAL_POSTS[word] === "string" || word === "tiktoks");
	return several ? undefined : 1;
}

function wordType(word: string): PostType | undefined {
	const type = ONE_POST[word] ?? SEVERAL_POSTS[word];
	return typeof type === "string" ? type : undefined;
}

/** A platform by its name. `reels` and `shorts` are types here, and the x of 2x is no platform. */
function platformIn(words: readonly string[]): Platform | undefined {
	for (const word of words) {
		const platform =
			word === "x" || wordType(word) ? undefined : findPlatform(word.replace(/^tiktoks$/, "tiktok"));
		if (platform) return platform;
	}
	return undefined;
}

function withoutAccents(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]/g, "");
}

function understood(): string {
	return `Write it such as "1 reel + 2 stories", with ${POST_TYPES.slice(0, -1).join(", ")} or ${POST_TYPES[POST_TYPES.length - 1]}.`;
}
