import { showList } from "../planning/words.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { campaignText } from "../tracker/campaign-setting.ts";

/** One of the seven mistakes, and what the tracker shows of it. */
export interface HealthItem {
	readonly mistake: string;
	readonly verdict: "avoided" | "look closer" | "not known";
	/** A sentence with its figures. */
	readonly shows: string;
}

export interface HealthSources {
	readonly campaign: Table | undefined;
	readonly deliverables: Table | undefined;
	readonly roster: Table | undefined;
	/** The KPI in the tracker's words. */
	readonly kpi: string;
	/** Posts whose KPI is known, of all that have figures. */
	readonly measured: {
		readonly known: number;
		readonly posts: number;
		/** What the Orders tab has of creators, where orders are the KPI: `at least 8 orders`. */
		readonly orders?: string;
	};
	/** Creators of the campaign, those with several posts in it, those with posts before it. */
	readonly creators: { readonly all: readonly string[]; readonly repeated: number; readonly before: number };
}

/** Settings without which a brief is vague. */
const BRIEF_NEEDS = ["summary", "goals", "key messages", "audience", "do", "don't", "go-live"];
/** More fixed rules than this leave little to say in one's own words. */
const MOST_RULES = 12;

/**
 * The seven mistakes of a published guide (micro-influencer guide, 2024): vanity metrics, a forced script, no contract, fake
 * followers, no disclosure, short-termism, a vague brief. Nothing is called avoided that the tracker does not show.
 */
export function healthCheck(sources: HealthSources): HealthItem[] {
	return [
		vanityMetrics(sources),
		forcedScript(sources),
		noContract(sources),
		fakeFollowers(sources),
		noDisclosure(sources),
		shortTermism(sources),
		vagueBrief(sources),
	];
}

function vanityMetrics({ kpi, measured: { known, posts, orders } }: HealthSources): HealthItem {
	const mistake = "Vanity metrics";
	if (posts === 0) return { mistake, verdict: "not known", shows: "No post has figures yet." };
	const judged = `The campaign is judged by ${kpi}, not by followers`;
	if (orders !== undefined) {
		const shows = `${judged}; Orders has ${orders} by code or link, told of creators and not of posts.`;
		return { mistake, verdict: "avoided", shows };
	}
	const shows = `${judged}; ${known} of ${posts} posts say how many.`;
	return { mistake, verdict: known * 2 > posts ? "avoided" : "look closer", shows };
}

function forcedScript({ campaign, deliverables }: HealthSources): HealthItem {
	const mistake = "A forced script";
	const rules = ["key messages", "do", "don't"]
		.flatMap((name) => campaignText(campaign, name).split("\n"))
		.filter((line) => line.trim() !== "").length;
	const texts = new Map<string, Set<string>>();
	for (const row of rowsOf(deliverables)) {
		const caption = textAt(deliverables, row, "caption").replace(/\s+/g, " ").toLowerCase();
		if (caption.length < 20) continue;
		texts.set(caption, (texts.get(caption) ?? new Set()).add(textAt(deliverables, row, "creator")));
	}
	const copied = [...texts.values()].filter((creators) => creators.size > 1).length;
	if (copied > 0) {
		const shows = `${many(copied, "caption is", "captions are")} word for word the same with several creators.`;
		return { mistake, verdict: "look closer", shows };
	}
	if (rules === 0 && texts.size === 0) {
		return {
			mistake,
			verdict: "not known",
			shows: "Campaign has no messages or rules, and no captions are kept.",
		};
	}
	const captions =
		texts.size === 0 ? "" : `; ${many(texts.size, "caption", "captions")}, none shared by two creators`;
	const shows = `The brief fixes ${many(rules, "point", "points")} and leaves the rest to the creator${captions}.`;
	return { mistake, verdict: rules > MOST_RULES ? "look closer" : "avoided", shows };
}

function noContract({ deliverables, creators: { all } }: HealthSources): HealthItem {
	const mistake = "No contract";
	const withTerms = new Set(
		rowsOf(deliverables)
			.filter((row) => textAt(deliverables, row, "agreement link") !== "")
			.map((row) => textAt(deliverables, row, "creator").toLowerCase()),
	);
	const missing = all.filter((name) => !withTerms.has(name.toLowerCase()));
	if (all.length === 0) return { mistake, verdict: "not known", shows: "The campaign has no creators yet." };
	if (missing.length === 0) {
		return {
			mistake,
			verdict: "avoided",
			shows: `Agreement terms are linked for all ${many(all.length, "creator", "creators")}.`,
		};
	}
	const shows = `No agreement terms are linked for ${showList(missing)}: ${missing.length} of ${all.length}. They may be kept elsewhere.`;
	return { mistake, verdict: "look closer", shows };
}

function fakeFollowers({ roster, creators: { all } }: HealthSources): HealthItem {
	const mistake = "Fake followers";
	const wanted = new Set(all.map((name) => name.toLowerCase()));
	const rows = rowsOf(roster).filter((row) => wanted.has(textAt(roster, row, "creator").toLowerCase()));
	const checked = rows.filter((row) => textAt(roster, row, "followers") !== "");
	if (checked.length === 0) {
		return { mistake, verdict: "not known", shows: "Roster has no follower counts of these creators." };
	}
	const flagged = rows.filter((row) => textAt(roster, row, "vetting flags") !== "");
	if (flagged.length === 0) {
		const shows = `No reasons to look closer are noted for the ${many(checked.length, "account", "accounts")} on the Roster. This is no proof; only the platforms could give one.`;
		return { mistake, verdict: "avoided", shows };
	}
	const who = showList(flagged.map((row) => textAt(roster, row, "creator")));
	return { mistake, verdict: "look closer", shows: `Vetting flags are noted for ${who}: see Roster.` };
}

function noDisclosure({ deliverables }: HealthSources): HealthItem {
	const mistake = "No disclosure";
	const verdicts = rowsOf(deliverables).map((row) => textAt(deliverables, row, "disclosure verdict"));
	const checked = verdicts.filter((verdict) => verdict !== "");
	const wrong = checked.filter((verdict) => /error/i.test(verdict)).length;
	if (checked.length === 0) {
		return { mistake, verdict: "not known", shows: 'No caption was checked. "Check captions" does it.' };
	}
	if (wrong > 0) {
		return {
			mistake,
			verdict: "look closer",
			shows: `${wrong} of ${checked.length} captions checked lack a proper ad label.`,
		};
	}
	const open = verdicts.length - checked.length;
	const rest = open === 0 ? "" : `; ${many(open, "post is", "posts are")} not checked`;
	const shows = `${many(checked.length, "caption", "captions")} checked, none with an error${rest}.`;
	return { mistake, verdict: open > checked.length ? "look closer" : "avoided", shows };
}

function shortTermism({ creators: { all, repeated, before } }: HealthSources): HealthItem {
	const mistake = "Short-termism";
	if (all.length === 0) return { mistake, verdict: "not known", shows: "The campaign has no creators yet." };
	const shows = `${repeated} of ${many(all.length, "creator", "creators")} made several posts; ${before} had worked with the brand before.`;
	return { mistake, verdict: repeated + before > 0 ? "avoided" : "look closer", shows };
}

function vagueBrief({ campaign }: HealthSources): HealthItem {
	const mistake = "A vague brief";
	const missing = BRIEF_NEEDS.filter((name) => campaignText(campaign, name) === "");
	if (missing.length === 0) {
		return {
			mistake,
			verdict: "avoided",
			shows: `The campaign says all ${BRIEF_NEEDS.length} things that a brief needs.`,
		};
	}
	const shows = `The campaign says ${BRIEF_NEEDS.length - missing.length} of ${BRIEF_NEEDS.length} things that a brief needs; blank: ${missing.join(", ")}.`;
	return { mistake, verdict: "look closer", shows };
}

function rowsOf(table: Table | undefined): number[] {
	return table ? Array.from(table.rows.values(), ([row = 0]) => row) : [];
}

function textAt(table: Table | undefined, row: number, column: string): string {
	const cell = table ? cellAt(table, row, column) : "";
	return typeof cell === "object" ? cell.date : String(cell).trim();
}

function many(count: number, one: string, more: string): string {
	return `${count} ${count === 1 ? one : more}`;
}
