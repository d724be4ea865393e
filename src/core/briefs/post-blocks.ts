import { DUE_STEPS, type DueStep, type ExistingPost } from "../deliverables/existing-posts.ts";
import type { Block } from "../docs/blocks.ts";
import { showDay } from "../values/show-day.ts";

/** A text, and what it becomes where there is room for it. */
export interface TextAndBlocks {
	/** `""` where there is nothing to say. */
	readonly text: string;
	readonly blocks: readonly Block[];
}

/** The posts with their references and days: `1 reel, 2 stories`. */
export function postList(posts: readonly ExistingPost[]): TextAndBlocks {
	if (posts.every(({ type }) => type === "")) return { text: "", blocks: [] };
	const counts = new Map<string, number>();
	for (const { type } of posts) counts.set(type || "post", (counts.get(type || "post") ?? 0) + 1);
	const text = [...counts]
		.map(([type, count]) => `${count} ${count === 1 ? type : severalOf(type)}`)
		.join(", ");
	const dated = posts.some(({ due }) => due["post date"] !== undefined);
	const header = ["Post", "Reference", ...(dated ? ["Goes live"] : [])];
	const rows = inOrder(posts).map(({ type, id, due }) => [
		capital(type || "post"),
		id,
		...(dated ? [day(due["post date"])] : []),
	]);
	return { text, blocks: [{ kind: "table", rows: [header, ...rows] }] };
}

/** When each step is due; a line for all posts that share their days. */
export function timeline(posts: readonly ExistingPost[]): TextAndBlocks {
	const steps = DUE_STEPS.filter(
		(step) => step !== "post date" && posts.some(({ due }) => due[step] !== undefined),
	);
	const dated = posts.some(({ due }) => due["post date"] !== undefined);
	if (steps.length === 0 && !dated) return { text: "", blocks: [] };
	const schedules = new Map<string, ExistingPost[]>();
	for (const post of inOrder(posts)) {
		const days = steps.map((step) => day(post.due[step])).join("|");
		schedules.set(days, [...(schedules.get(days) ?? []), post]);
	}
	const several = schedules.size > 1;
	const header = [...(several ? ["For"] : []), ...steps.map(stepName), ...(dated ? ["First post"] : [])];
	const rows = [...schedules.values()].map((group) => [
		...(several ? [group.map(({ id }) => id).join(", ")] : []),
		...steps.map((step) => day(group[0]!.due[step])),
		...(dated ? [day(group[0]!.due["post date"])] : []),
	]);
	const text = header.map((name, column) => `${name} ${rows[0]![column]}`).join(", ");
	return { text, blocks: [{ kind: "table", rows: [header, ...rows] }] };
}

/** A link for each post that has one. `urlOf` gives it by the post's id. */
export function postLinks(
	posts: readonly ExistingPost[],
	urlOf: (id: string) => string | undefined,
): TextAndBlocks {
	const shown = new Map<string, string[]>();
	for (const post of inOrder(posts)) {
		const url = urlOf(post.key);
		if (url !== undefined) shown.set(url, [...(shown.get(url) ?? []), post.id]);
	}
	const lines = [...shown].map(([url, names]) => ({
		url,
		text: shown.size === 1 ? `Your link: ${url}` : `${names.join(", ")}: ${url}`,
	}));
	return {
		text: [...shown.keys()].join("\n"),
		blocks: lines.map(({ url, text }) => ({ kind: "paragraph", text, link: url })),
	};
}

function inOrder(posts: readonly ExistingPost[]): readonly ExistingPost[] {
	const dayOf = ({ due }: ExistingPost): number => due["post date"] ?? Number.POSITIVE_INFINITY;
	return [...posts].sort((a, b) => dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function day(of: number | undefined): string {
	return of === undefined ? "" : showDay(of);
}

/** `concept due` is Concept. */
function stepName(step: DueStep): string {
	return capital(step.replace(/ due$/, ""));
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function severalOf(type: string): string {
	return type.endsWith("y") ? `${type.slice(0, -1)}ies` : `${type}s`;
}
