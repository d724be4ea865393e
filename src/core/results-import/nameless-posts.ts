import type { MatchedPost } from "./match-posts.ts";
import { type Deliverable, plainText, type TrackerIndex } from "./tracker-index.ts";

/** Shorter titles stand in many captions. */
const SHORTEST_TITLE = 8;
const MOST_CREATORS = 500;

/** The export says neither an account nor a creator: YouTube Studio names none, since all videos are of one channel. */
export function isNameless({ handle, creator }: Pick<MatchedPost, "handle" | "creator">): boolean {
	return handle === "" && creator === "";
}

/** Deliverables without a post, by what a post that names nobody is found by. */
export interface FreeDeliverables {
	readonly all: readonly Deliverable[];
	/** By the words of their captions. */
	readonly byWord: ReadonlyMap<string, readonly Deliverable[]>;
	/** By the day planned. */
	readonly byDay: ReadonlyMap<number, readonly Deliverable[]>;
}

export function indexFree(all: readonly Deliverable[]): FreeDeliverables {
	const byWord = new Map<string, Deliverable[]>();
	const byDay = new Map<number, Deliverable[]>();
	const add = <Key>(map: Map<Key, Deliverable[]>, key: Key, one: Deliverable): void => {
		const known = map.get(key);
		if (known) known.push(one);
		else map.set(key, [one]);
	};
	for (const one of all) {
		for (const word of new Set(wordsOf(one.caption))) add(byWord, word, one);
		if (one.postDay !== undefined) add(byDay, one.postDay, one);
	}
	return { all, byWord, byDay };
}

/** What a post may be that names nobody: by its title in the caption, else by its day. */
export function fitsNameless(
	post: MatchedPost,
	free: FreeDeliverables,
	days: readonly number[],
	isOnDay: (deliverable: Deliverable) => boolean,
): readonly Deliverable[] {
	const isMine = ({ platform }: Deliverable) => platform === "" || platform === post.platform;
	const title = plainText(post.row.text.title ?? "");
	const titled = mayHaveTitle(title, free).filter((one) => isMine(one) && hasTitle(one, title));
	if (titled.length > 0) return titled;
	return days.flatMap((day) => free.byDay.get(day) ?? []).filter((one) => isMine(one) && isOnDay(one));
}

/** The captions with the rarest of the title's inner words: its first and its last may be parts of longer ones. */
function mayHaveTitle(title: string, { all, byWord }: FreeDeliverables): readonly Deliverable[] {
	if (title.length < SHORTEST_TITLE) return [];
	const inner = wordsOf(title).slice(1, -1);
	return inner.reduce((fewest, word) => {
		const some = byWord.get(word) ?? [];
		return some.length < fewest.length ? some : fewest;
	}, all);
}

function wordsOf(plain: string): string[] {
	return plain.split(" ");
}

/** Why it is offered and not taken. */
export function whyOffered(post: MatchedPost, one: Deliverable, day: string): string {
	const by = hasTitle(one, plainText(post.row.text.title ?? ""))
		? `its title stands in the caption of ${one.id}`
		: `it was posted close to ${day}, when ${one.id} was planned`;
	return `The export does not say whose post it is; ${by}. Tick it if it is that one.`;
}

/** Whom such rows may be of: the creators with deliverables, else those on the Roster. */
export function creatorsToChoose({ byCreator, deliverables, people }: TrackerIndex): readonly string[] {
	const names = byCreator.size > 0 ? deliverables.map(({ creator }) => creator) : people.values();
	return [...new Set(names)]
		.filter((name) => name !== "")
		.sort()
		.slice(0, MOST_CREATORS);
}

function hasTitle({ caption }: Deliverable, title: string): boolean {
	return title.length >= SHORTEST_TITLE && caption.includes(title);
}
