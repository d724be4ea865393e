import type { Jurisdiction, Severity } from "../captions/index.ts";
import type { Cell } from "../cell.ts";
import type { CheckFinding, Gap } from "./types.ts";

/** What an earlier check left in a row. */
export interface EarlierCheck {
	/** The verdict is the tool's own, given for this row and not edited since. */
	readonly ownVerdict: boolean;
	/** The suggested caption is the one that came with it. */
	readonly ownSuggestion: boolean;
}

/**
 * A verdict in one line: `OK (US, GB)` or `1 error, 1 warning (US, GB): missing disclosure (US), late disclosure`. Without a
 * date, so that the same caption always has the same verdict. Notes do not count; what was not checked is said, and then
 * nothing is called OK.
 */
export function verdictOf(
	findings: readonly CheckFinding[],
	jurisdictions: readonly Jurisdiction[],
	gaps: readonly Gap[] = [],
	leftInSuggestion: readonly CheckFinding[] = [],
): string {
	const where = `(${jurisdictions.join(", ")})`;
	const counting = findings.filter(({ severity }) => severity !== "info");
	const unchecked = gaps.length === 0 ? "" : `; not checked: ${gaps.join(", ")}`;
	if (counting.length === 0) {
		return unchecked === ""
			? `OK ${where}`
			: `Not fully checked ${where}: no finding in the text${unchecked}`;
	}
	const left = ruleNames(leftInSuggestion);
	const still = left === "" ? "" : `; the suggestion still has: ${left}`;
	return `${errorsAndWarnings(counting)} ${where}: ${rulesWithCountries(counting, jurisdictions)}${unchecked}${still}`;
}

function ruleNames(findings: readonly CheckFinding[]): string {
	return [...new Set(findings.map(({ ruleId }) => ruleId.replace(/-/g, " ")))].join(", ");
}

function errorsAndWarnings(counting: readonly CheckFinding[]): string {
	return [counted(counting, "error"), counted(counting, "warning")].filter((text) => text !== "").join(", ");
}

function rulesWithCountries(
	counting: readonly CheckFinding[],
	jurisdictions: readonly Jurisdiction[],
): string {
	const rules: { [rule: string]: Jurisdiction[] } = {};
	for (const { ruleId, jurisdictions: of } of counting) {
		rules[ruleId] = [...(rules[ruleId] ?? []), ...of];
	}
	const names = Object.entries(rules).map(([rule, of]) => {
		const own = jurisdictions.filter((code) => of.includes(code));
		return rule.replace(/-/g, " ") + (own.length === jurisdictions.length ? "" : ` (${own.join(", ")})`);
	});
	return names.join(", ");
}

/**
 * The verdict with the tool's mark, by which it knows its own again: it stands for the row and its verdict, and for the
 * suggestion given with it. A verdict that somebody typed, edited or copied to another row lacks the right mark.
 */
export function withMark(verdict: string, key: string, suggestion: string): string {
	const second = mark(suggestion);
	return `${verdict} [${mark(`${key}\n${verdict}\n${second}`)}${second}]`;
}

export function earlierCheck(verdict: Cell, key: string, suggestion: Cell): EarlierCheck {
	const [, body = "", first = "", second = ""] =
		/^([^[\]]+) \[([0-9a-z]{4})([0-9a-z]{4})\]$/.exec(String(verdict)) ?? [];
	const ownVerdict = body !== "" && mark(`${key}\n${body}\n${second}`) === first;
	return { ownVerdict, ownSuggestion: ownVerdict && mark(String(suggestion)) === second };
}

function counted(findings: readonly CheckFinding[], severity: Severity): string {
	const count = findings.filter((finding) => finding.severity === severity).length;
	return count === 0 ? "" : `${count} ${severity}${count === 1 ? "" : "s"}`;
}

/** Four characters, after FNV-1a (Fowler, Noll and Vo, public domain): one in 1.7 million texts has another's. */
function mark(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	// The last bits of an FNV hash change little; mix them once more.
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
	return (hash % 1679616).toString(36).padStart(4, "0");
}
