/** What the planner typed into "Allocate budget", as typed: the tool reads the figures, or refuses them by name. */
export interface AllocateForm {
	readonly budget: string;
	readonly kpi: string;
	/** Kept back: an amount, or a share such as `10%`. */
	readonly reserve: string;
	readonly productCost: boolean;
	/** Blank fees are taken from published ones. */
	readonly estimateFees: boolean;
	readonly minCreators: string;
	readonly maxCreators: string;
	readonly minSpend: string;
	/** Largest share of the money spent for one creator: `25%`. */
	readonly maxShare: string;
	readonly rules: readonly FormRule[];
	/** Accounts whose include and exclude in the Roster do not count this time, by key. */
	readonly freed: readonly string[];
	/** Roster column whose creators share an audience; `""`: none do. */
	readonly overlapBy: string;
	readonly overlapShare: string;
	/** An assumption: which share of clicks become orders; `""`: none is made. */
	readonly ordersPerClick: string;
	/** How many people there are to reach; `""`: not known. */
	readonly audienceSize: string;
	/** Of benchmarks; `""`: the most reliable. */
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
	const figure = limit.trim() || "…";
	if (measure === "count") {
		const noun = figure === "1" ? "creator" : "creators";
		return by === "tier"
			? `At ${side} ${figure} ${key} ${noun}`
			: `At ${side} ${figure} ${noun} ${who(by, key)}`;
	}
	const share = /%\s*$/.test(figure) ? figure : `${figure}%`;
	if (by === "platform") return `At ${side} ${share} of spend on ${key}`;
	return `At ${side} ${share} of spend on ${by === "tier" ? `${key} creators` : `creators ${who(by, key)}`}`;
}

function who(by: string, key: string): string {
	const words: { readonly [column: string]: string } = {
		platform: "on",
		country: "from",
		language: "posting in",
	};
	return `${words[by] ?? `with ${by}`} ${key}`;
}
