import type { CheckedPost } from "../../core/caption-check/types.ts";
import type { Severity } from "../../core/captions/index.ts";

export interface FindingGroup {
	/** `Missing disclosure`, or the creator. */
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

/** Each post once under every rule it breaks, gravest and fullest groups first. */
export function groupByRule(posts: readonly CheckedPost[]): readonly FindingGroup[] {
	return grouped(posts, (post) => {
		const rules = new Map<string, Severity>();
		for (const { ruleId, severity } of byGravity(post)) {
			if (!rules.has(ruleId)) rules.set(ruleId, severity);
		}
		return [...rules].map(([rule, severity]) => ({ title: ruleName(rule), severity }));
	});
}

/** Each post under whoever posts it, with the gravest that anyone of theirs has. */
export function groupByCreator(posts: readonly CheckedPost[]): readonly FindingGroup[] {
	const gravest = new Map<string, Severity>();
	for (const post of posts) {
		const severities = [...post.findings.map(({ severity }) => severity), gravest.get(post.creator)];
		gravest.set(post.creator, ORDER.find((severity) => severities.includes(severity)) ?? "info");
	}
	return grouped(posts, ({ creator }) => [
		{ title: creator === "" ? "Nobody named" : creator, severity: gravest.get(creator)! },
	]);
}

function grouped(
	posts: readonly CheckedPost[],
	groupsOf: (post: CheckedPost) => readonly Pick<FindingGroup, "title" | "severity">[],
): readonly FindingGroup[] {
	const groups = new Map<string, FindingGroup & { readonly posts: CheckedPost[] }>();
	for (const post of posts) {
		for (const { title, severity } of groupsOf(post)) {
			const key = `${severity} ${title}`;
			const group = groups.get(key) ?? { title, about: ABOUT[severity], severity, posts: [] };
			group.posts.push(post);
			groups.set(key, group);
		}
	}
	return [...groups.values()].sort(
		(a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.posts.length - a.posts.length,
	);
}

/** How many posts there are of each gravity, each by its gravest finding. */
export function countByGravity(posts: readonly CheckedPost[]): { readonly [severity in Severity]: number } {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const post of posts) {
		const [gravest] = byGravity(post);
		if (gravest) counts[gravest.severity]++;
	}
	return counts;
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
