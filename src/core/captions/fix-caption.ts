import type { CaptionInput, Edit } from "./contracts.ts";
import { findInRuleOrder } from "./lint-caption.ts";

/** Enough for a dozen countries and denials; each required tag takes one more. */
const MOST_STEPS = 40;

/**
 * The caption with every fix applied that a machine can make: labels inserted, moved or retyped, denials deleted, required
 * tags added. All other characters stay but the space, brackets and stops around what is deleted, and fixing the result
 * changes nothing. A caption whose fixes would never come to an end stays as it is.
 */
export function fixCaption(input: CaptionInput): string {
	let caption = input.caption;
	const most = MOST_STEPS + (input.required?.length ?? 0);
	for (let step = 0; step < most; step++) {
		const finding = findInRuleOrder({ ...input, caption }).find(({ fix }) => fix !== undefined);
		if (finding?.fix === undefined) return caption;
		caption = applyEdits(caption, finding.fix.edits);
	}
	return input.caption;
}

/** The text after edits that do not overlap; of two at one place the first given comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = "";
	let at = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}
