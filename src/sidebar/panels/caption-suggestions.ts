import type { Preview, PreviewItem } from "../../core/answers.ts";
import type { CheckedPost } from "../../core/caption-check/types.ts";

const SUGGESTION = "suggested caption";

/** The suggestions that would be written, by their post's label. */
export function suggestionsOf({ items }: Preview): ReadonlyMap<string, PreviewItem> {
	const suggestions = items.filter(
		({ kind, cells }) => kind === "set-cells" && cells[0]?.column === SUGGESTION,
	);
	return new Map(suggestions.map((item) => [item.label, item]));
}

/** Those that are still wrong: nobody is to get them without having looked. */
export function doubtfulSuggestions(preview: Preview, posts: readonly CheckedPost[]): readonly PreviewItem[] {
	const suggestions = suggestionsOf(preview);
	return posts
		.filter(({ still }) => still !== undefined)
		.map(({ label }) => suggestions.get(label))
		.filter((item) => item !== undefined);
}
