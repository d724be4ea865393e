import type { MatchedPost } from "./match-posts.ts";
import { type Deliverable, plainText, type TrackerIndex } from "./tracker-index.ts";

/** Shorter titles stand in many captions. */
const SHORTEST_TITLE = 8;
const MOST_CREATORS = 500;

/** The export says neither an account nor a creator: YouTube Studio names none, since all videos are of one channel. */
export function isNameless({ handle, creator }: Pick<MatchedPost, "handle" | "creator">): boolean {
	return handle === "" && creator === "";
}

/** What a post may be that names nobody: by its title in the caption, else by its day. */
export function fitsNameless(
	post: MatchedPost,
	free: ReadonlySet<Deliverable>,
	isOnDay: (deliverable: Deliverable) => boolean,
): readonly Deliverable[] {
	const mine = [...free].filter(({ platform }) => platform === "" || platform === post.platform);
	const title = plainText(post.row.text.title ?? "");
	const titled = mine.filter((one) => hasTitle(one, title));
	return titled.length > 0 ? titled : mine.filter(isOnDay);
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
