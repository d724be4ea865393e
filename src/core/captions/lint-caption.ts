import { readCaption, readContexts } from "./context.ts";
import type { CaptionInput, CaptionRule, Finding, Found, Severity } from "./contracts.ts";
import { labelTables } from "./labels/index.ts";
import type { Jurisdiction, LabelTable } from "./labels/label-table.ts";
import { captionRules } from "./rules/index.ts";

const RANK: { readonly [severity in Severity]: number } = { error: 2, warning: 1, info: 0 };

/**
 * What is wrong with a caption under the ad rules of one or several countries, in the order of the text; of equal
 * findings of several countries the strictest stays. Not legal advice. Never throws, whatever the caption; a
 * jurisdiction that is not known is an `Error`, since silence would look like a pass.
 */
export function lintCaption(input: CaptionInput): readonly Finding[] {
	const findings = findInRuleOrder(input);
	return findings.sort((a, b) => a.start - b.start || RANK[b.severity] - RANK[a.severity] || a.end - b.end);
}

/** The same findings in the order of the rules, which is the order to fix them in. */
export function findInRuleOrder(input: CaptionInput): Finding[] {
	const contexts = readContexts(readCaption(input), tablesOf(input.jurisdiction));
	const findings: Finding[] = [];
	for (const rule of captionRules) {
		if (input.relationship === "none" && rule.alsoUnpaid === undefined) continue;
		for (const context of contexts) {
			for (const found of rule.check(context))
				keepStrictest(findings, findingOf(rule, found, context.table.code));
		}
	}
	return findings;
}

function tablesOf(jurisdiction: CaptionInput["jurisdiction"]): readonly LabelTable[] {
	const codes: readonly Jurisdiction[] = typeof jurisdiction === "string" ? [jurisdiction] : jurisdiction;
	return codes.map((code) => {
		const known = Object.keys(labelTables);
		if (!known.includes(code)) throw new Error(`Unknown country "${code}". Use one of: ${known.join(", ")}.`);
		return labelTables[code];
	});
}

function findingOf({ id }: CaptionRule, found: Found, code: Jurisdiction): Finding {
	const { severity, start, end, unexpected, expected, cite, fix } = found;
	const message = `Unexpected ${unexpected}, expected ${expected} (${cite}).`;
	return { ruleId: id, severity, start, end, message, fix, cite, jurisdictions: [code] };
}

/** The same rule at the same place is one finding: the harshest country speaks. */
function keepStrictest(findings: Finding[], finding: Finding): void {
	const { ruleId, start, end, severity, cite } = finding;
	const place = findings.findIndex(
		(other) =>
			other.ruleId === ruleId &&
			other.start === start &&
			other.end === end &&
			(cite !== "the brief" || other.message === finding.message),
	);
	const other = findings[place];
	if (other === undefined) {
		findings.push(finding);
		return;
	}
	const jurisdictions = [...other.jurisdictions, ...finding.jurisdictions];
	findings[place] = { ...(RANK[severity] > RANK[other.severity] ? finding : other), jurisdictions };
}
