import type { CheckedPost } from "../../core/caption-check/types.ts";
import type { Severity } from "../../core/captions/index.ts";

export interface FindingGroup {
	/** `Missing disclosure`. */
	readonly title: string;
	/** `Must change`. */
	readonly about: string;
	readonly severity: Severity;
	readonly posts: readonly CheckedPost[];
}

const ABOUT: { readonly [severity in Severity]: string } = {
	error: "Must change",
	warning: "Look again",
	info: "A note only",
};
const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Each post under its gravest finding, gravest and fullest groups first. */
export function groupFindings(posts: readonly CheckedPost[]): readonly FindingGroup[] {
	const groups = new Map<string, { severity: Severity; rule: string; posts: CheckedPost[] }>();
	for (const post of posts) {
		const [gravest] = byGravity(post);
		if (!gravest) continue;
		const key = `${gravest.severity} ${gravest.ruleId}`;
		const group = groups.get(key) ?? { severity: gravest.severity, rule: gravest.ruleId, posts: [] };
		group.posts.push(post);
		groups.set(key, group);
	}
	return [...groups.values()]
		.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.posts.length - a.posts.length)
		.map(({ severity, rule, posts: own }) => ({
			title: ruleName(rule),
			about: ABOUT[severity],
			severity,
			posts: own,
		}));
}

/** The post's findings, gravest first. */
export function byGravity({ findings }: CheckedPost): CheckedPost["findings"] {
	return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** The findings as rows to paste into a sheet: one line each, parted by tabs. */
export function listOfFindings(posts: readonly CheckedPost[]): string {
	const header = ["Post", "Row", "Severity", "Rule", "Finding", "Caption", "Corrected caption"];
	const rows = posts.flatMap((post) =>
		byGravity(post).map(({ severity, ruleId, message }) => [
			post.label,
			String(post.row),
			severity,
			ruleId,
			message,
			post.caption,
			post.fixed ?? "",
		]),
	);
	return [header, ...rows].map((row) => row.map(asCell).join("\t")).join("\n");
}

/** `missing-disclosure` as a heading. */
function ruleName(rule: string): string {
	const words = rule.replace(/-/g, " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Pasted text that begins like a formula would become one; line breaks would become rows. */
function asCell(text: string): string {
	const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
	return /[\t\n\r"]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
