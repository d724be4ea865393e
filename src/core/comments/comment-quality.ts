import { type CommentKind, commentKinds } from "./comment-kind.ts";

/** Shares of the comments by kind, together 1. */
export type CommentQuality = { readonly [kind in CommentKind]: number };

/** The shares of spam-like, generic, emoji-only and substantial comments; `undefined` without comments. */
export function commentQuality(comments: readonly string[]): CommentQuality | undefined {
	if (comments.length === 0) return undefined;
	const kinds = commentKinds(comments);
	const share = (kind: CommentKind) => kinds.filter((one) => one === kind).length / kinds.length;
	return {
		"spam-like": share("spam-like"),
		generic: share("generic"),
		"emoji-only": share("emoji-only"),
		substantial: share("substantial"),
	};
}
