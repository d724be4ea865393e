/** What the planner typed into "Allocate budget", as typed: figures are read, or refused, by the tool. */
export interface AllocateForm {
	readonly budget: string;
	readonly kpi: string;
	readonly reserve: string;
	readonly productCost: boolean;
	readonly minCreators: string;
	readonly maxCreators: string;
	readonly minSpend: string;
	/** Largest share of the money spent for one creator: `25%`. */
	readonly maxShare: string;
	readonly rules: readonly FormRule[];
	/** Accounts whose include or exclude in the Roster does not count this time, by key. */
	readonly freed: readonly string[];
	readonly overlap: string;
	/** Of benchmarks; `""`: all. */
	readonly source: string;
}

/** `At least 3 creators on TikTok`: a limit for the creators whose roster column `by` holds `key`. */
export interface FormRule {
	readonly by: string;
	readonly key: string;
	readonly measure: "count" | "share";
	readonly side: "least" | "most";
	readonly limit: string;
}

/** A rule in plain words. */
export function ruleInWords({ by, key, measure, side, limit }: FormRule): string {
	const figure = limit.trim();
	if (measure === "count") {
		const noun = figure === "1" ? "creator" : "creators";
		return by === "tier" ? `At ${side} ${figure} ${key} ${noun}` : `At ${side} ${figure} ${noun} ${who(by, key)}`;
	}
	const share = /%\s*$/.test(figure) ? figure : `${figure}%`;
	if (by === "platform") return `At ${side} ${share} of spend on ${key}`;
	return `At ${side} ${share} of spend on ${by === "tier" ? `${key} creators` : `creators ${who(by, key)}`}`;
}

function who(by: string, key: string): string {
	const words: { readonly [column: string]: string } = { platform: "on", country: "from", language: "posting in" };
	return `${words[by] ?? `with ${by}`} ${key}`;
}
