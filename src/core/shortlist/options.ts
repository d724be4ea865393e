/** What a score is made of. */
export type PartName = "engagement" | "fit" | "cost" | "audience" | "credible" | "freshness";

export type Weights = { readonly [part in PartName]: number };

/** The filters as typed; blank texts and empty lists let everyone pass. */
export interface Filters {
	readonly tiers: readonly string[];
	readonly platforms: readonly string[];
	readonly statuses: readonly string[];
	/** One of several, parted by commas. */
	readonly niche: string;
	readonly country: string;
	readonly language: string;
	/** All of several: `US 40%, women`. */
	readonly audience: string;
	readonly rateFrom: string;
	readonly rateTo: string;
	readonly feeFrom: string;
	readonly feeTo: string;
	readonly followersFrom: string;
	readonly followersTo: string;
	readonly credibleFrom: string;
	readonly vetting: Marked;
	readonly competitor: Marked;
	readonly stale: Marked;
	readonly decision: "any" | "open" | "included" | "excluded";
	/** Those whose figure is not known pass too. */
	readonly unknown: boolean;
}

/** Whether marked creators are shown, too, never or alone. */
export type Marked = "any" | "without" | "only";

/** All that decides what the list shows. */
export interface RosterOptions {
	/** Name of a `RosterDefinition`. */
	readonly definition: string;
	/** What engagement rates are set against. */
	readonly against: "peers" | "published";
	readonly weights: Weights;
	readonly filters: Filters;
}

/** The parts of a score in their order, with the weight each has until it is changed and how it becomes 0 to 100. */
export const SCORE_PARTS: readonly {
	readonly name: PartName;
	readonly label: string;
	readonly weight: number;
	readonly how: string;
}[] = [
	{
		name: "engagement",
		label: "Engagement rate",
		weight: 30,
		how: "Share of peers on the Roster (same tier, platform and counts) with a lower rate; with fewer than 5 of them, rate ÷ (rate + middle of the published band).",
	},
	{
		name: "fit",
		label: "Fit",
		weight: 25,
		how: "Keywords of the campaign found in niche and keywords; the best fit on the Roster is 100.",
	},
	{
		name: "cost",
		label: "Cost per engagement",
		weight: 20,
		how: "Roster's median ÷ (median + own cost): 50 at the median, 100 for free. Fee and product cost ÷ (engagements of one post by the definition × posts in the package; one if it names none).",
	},
	{
		name: "audience",
		label: "Audience match",
		weight: 15,
		how: "Share of the audience in the campaign's countries, ages and gender.",
	},
	{ name: "credible", label: "Credible audience", weight: 5, how: "The percentage as it stands." },
	{
		name: "freshness",
		label: "Fresh figures",
		weight: 5,
		how: "100 on the day the counts were read, 50 after 90 days, 0 after 180.",
	},
];

export const NO_FILTERS: Filters = {
	tiers: [],
	platforms: [],
	statuses: [],
	niche: "",
	country: "",
	language: "",
	audience: "",
	rateFrom: "",
	rateTo: "",
	feeFrom: "",
	feeTo: "",
	followersFrom: "",
	followersTo: "",
	credibleFrom: "",
	vetting: "any",
	competitor: "any",
	stale: "any",
	decision: "any",
	unknown: false,
};

export function standardWeights(): Weights {
	return Object.fromEntries(SCORE_PARTS.map(({ name, weight }) => [name, weight])) as Weights;
}

/** Whether something that came from outside has the shape of options. */
export function isRosterOptions(value: unknown): value is RosterOptions {
	if (!isRecord(value) || !isRecord(value.weights) || !isRecord(value.filters)) return false;
	const { definition, against, weights, filters } = value;
	return (
		typeof definition === "string" &&
		(against === "peers" || against === "published") &&
		SCORE_PARTS.every(({ name }) => isWeight(weights[name])) &&
		Object.entries(NO_FILTERS).every(([name, like]) => isLike(filters[name], like))
	);
}

function isWeight(value: unknown): boolean {
	return typeof value === "number" && value >= 0 && value <= 100;
}

function isLike(value: unknown, like: unknown): boolean {
	if (!Array.isArray(like)) return typeof value === typeof like;
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
	return typeof value === "object" && value !== null;
}
