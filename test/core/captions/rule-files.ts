import type { CaptionRule, RuleExample } from "../../../src/core/captions/contracts.ts";

export interface RuleFile {
	/** `late-disclosure.ts`. */
	readonly path: string;
	readonly rule: CaptionRule;
	readonly examples: readonly RuleExample[];
}

/** Every rule's file. */
export function ruleFiles(): RuleFile[] {
	const modules = import.meta.glob<{ [name: string]: unknown }>(
		["../../../src/core/captions/rules/*.ts", "!**/index.ts", "!**/severity-and-cite.ts"],
		{ eager: true },
	);
	return Object.entries(modules).map(([path, { examples, ...others }]) => ({
		path: path.replace(/^.*\//, ""),
		rule: Object.values(others)[0] as CaptionRule,
		examples: examples as readonly RuleExample[],
	}));
}
