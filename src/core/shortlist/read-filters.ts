import { isProblem, type Problem } from "../problem.ts";
import type { Remark } from "../tool.ts";
import { countryOf } from "../values/country.ts";
import { parseNumber } from "../values/parse-number.ts";
import { parsePercent } from "../values/parse-percent.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import { audienceTest } from "./audience-filter.ts";
import type { Candidate } from "./candidate.ts";
import { staleWords } from "./days.ts";
import { languageOf, languagesIn } from "./language.ts";
import type { Filters, Marked } from "./options.ts";
import type { RosterRate } from "./roster-definitions.ts";

/** One filter in force. */
export interface FilterTest {
	/** `Fee up to 500`. */
	readonly label: string;
	/** `undefined` where the creator's value is not known. */
	passes(candidate: Candidate, rate: RosterRate | Problem): boolean | undefined;
}

/** A filter that cannot be read. */
export interface UnreadFilter extends Remark {
	readonly field: keyof Filters;
}

/** How a bound was understood whose unit or size was left open. */
export interface FilterReading {
	readonly field: keyof Filters;
	/** `Read as 3%.` */
	readonly words: string;
}

export interface ReadFilters {
	/** In force. */
	readonly tests: readonly FilterTest[];
	/** They hide nobody. */
	readonly unread: readonly UnreadFilter[];
	readonly readings: readonly FilterReading[];
}

/** The filters in force, and those that cannot be read. */
export function readFilters(filters: Filters, today: string): ReadFilters {
	const unread: UnreadFilter[] = [];
	const readings: FilterReading[] = [];
	const bound = (
		field: BoundField,
		label: string,
		kind: BoundKind,
		of: (candidate: Candidate, rate: RosterRate | Problem) => number | undefined,
	): FilterTest | undefined => {
		const typed = filters[field].trim();
		if (typed === "") return undefined;
		const read = kind === "amount" ? parseNumber(typed) : percent(typed, kind);
		const isLeast = field.endsWith("From");
		const name = `${label} ${isLeast ? "from" : "up to"}`;
		if (isProblem(read)) {
			unread.push({ field, label: name, reason: read.problem });
			return undefined;
		}
		const shown = kind === "amount" ? showAmount(read) : showPercent(read);
		const isPlain = kind === "amount" ? typed === shown || /^\d+$/.test(typed) : typed.includes("%");
		if (!isPlain) readings.push({ field, words: `Read as ${shown}.` });
		return {
			label: `${name} ${shown}`,
			passes(candidate, rate) {
				const value = of(candidate, rate);
				if (value === undefined) return undefined;
				return isLeast ? value >= read : value <= read;
			},
		};
	};
	const rate = (_: Candidate, found: RosterRate | Problem) => (isProblem(found) ? undefined : found.rate);
	const tests = [
		oneOf("Tier", filters.tiers, ({ tier }) => tier),
		oneOf("Platform", filters.platforms, ({ platform }) => platform),
		oneOf("Status", filters.statuses, ({ status }) => status || "no status"),
		contains("Niche", filters.niche, ({ niche }) => niche),
		countries(filters.country),
		languages(filters.language),
		...audience(filters.audience, unread),
		bound("rateFrom", "Engagement rate", "rate", rate),
		bound("rateTo", "Engagement rate", "rate", rate),
		bound("feeFrom", "Fee", "amount", ({ fee }) => fee),
		bound("feeTo", "Fee", "amount", ({ fee }) => fee),
		bound("followersFrom", "Followers", "amount", ({ followers }) => followers),
		bound("followersTo", "Followers", "amount", ({ followers }) => followers),
		bound("credibleFrom", "Credible audience", "share", ({ credible }) => credible),
		marked("worth a look", filters.vetting, ({ vetting }) => vetting !== ""),
		marked("of competitors", filters.competitor, ({ competitor }) => competitor !== ""),
		marked("with stale counts", filters.stale, ({ asOf }) => staleWords(asOf, today) !== ""),
		decision(filters.decision),
	];
	return { tests: tests.filter((test): test is FilterTest => test !== undefined), unread, readings };
}

function oneOf(
	label: string,
	wanted: readonly string[],
	of: (candidate: Candidate) => string,
): FilterTest | undefined {
	if (wanted.length === 0) return undefined;
	const lower = wanted.map((one) => one.toLowerCase());
	return {
		label: `${label} ${wanted.join(" or ")}`,
		passes(candidate) {
			const value = of(candidate);
			return value === "" ? undefined : lower.includes(value.toLowerCase());
		},
	};
}

function contains(
	label: string,
	typed: string,
	of: (candidate: Candidate) => string,
): FilterTest | undefined {
	const words = wordsIn(typed);
	if (words.length === 0) return undefined;
	return {
		label: `${label} ${words.join(" or ")}`,
		passes(candidate) {
			const value = of(candidate).toLowerCase();
			return value === "" ? undefined : words.some((word) => value.includes(word.toLowerCase()));
		},
	};
}

/** `UK`, `GB` and `United Kingdom` are one; a place within, such as `Lagos, Nigeria`, counts too. */
function countries(typed: string): FilterTest | undefined {
	const words = wordsIn(typed);
	if (words.length === 0) return undefined;
	const wanted = words.map(countryOf);
	return {
		label: `Country ${words.join(" or ")}`,
		passes({ country }) {
			if (country === "") return undefined;
			return country.split(/[,;/]/).some((part) => wanted.includes(countryOf(part)));
		},
	};
}

/** `German`, `de` and `Deutsch` are one; the beginning of a name will do while it is typed. */
function languages(typed: string): FilterTest | undefined {
	const words = wordsIn(typed);
	if (words.length === 0) return undefined;
	const wanted = words.map(languageOf);
	return {
		label: `Language ${words.join(" or ")}`,
		passes({ language }) {
			if (language === "") return undefined;
			const spoken = languagesIn(language);
			const names = language.toLowerCase();
			return wanted.some((one) => spoken.includes(one) || (one.length > 3 && names.includes(one)));
		},
	};
}

function audience(typed: string, unread: UnreadFilter[]): FilterTest[] {
	return wordsIn(typed).flatMap((word) => {
		const passes = audienceTest(word);
		if (!isProblem(passes)) return [{ label: `Audience ${word}`, passes }];
		unread.push({ field: "audience", label: "Audience", reason: passes.problem });
		return [];
	});
}

function marked(
	label: string,
	choice: Marked,
	isMarked: (candidate: Candidate) => boolean,
): FilterTest | undefined {
	if (choice === "any") return undefined;
	return {
		label: choice === "only" ? `Only those ${label}` : `None ${label}`,
		passes: (candidate) => isMarked(candidate) === (choice === "only"),
	};
}

function decision(choice: Filters["decision"]): FilterTest | undefined {
	switch (choice) {
		case "any":
			return undefined;
		case "open":
			return { label: "Not decided", passes: ({ include, exclude }) => include === "" && exclude === "" };
		case "included":
			return { label: "Marked include", passes: ({ include }) => include !== "" };
		case "excluded":
			return { label: "Marked exclude", passes: ({ exclude }) => exclude !== "" };
	}
}

type BoundField =
	| "rateFrom"
	| "rateTo"
	| "feeFrom"
	| "feeTo"
	| "followersFrom"
	| "followersTo"
	| "credibleFrom";

type BoundKind = "amount" | "rate" | "share";

/**
 * Without a sign 3 means 3%, since nobody filters for a rate of 300%, and 0.03 is a fraction as in the functions. Half may be
 * half a percent of engagement, so that is asked; of an audience it is 50%.
 */
function percent(text: string, kind: "rate" | "share"): number | Problem {
	const points = parsePercent(text, "points");
	if (isProblem(points) || points >= 0.01 || points <= 0 || /%|[a-z]/i.test(text)) return points;
	return parsePercent(text, kind === "rate" && points >= 0.001 ? "sign" : "fractions");
}

/** `1,500`, `2.5`. */
function showAmount(amount: number): string {
	return Number.isInteger(amount) ? showCount(amount) : String(amount);
}

function wordsIn(typed: string): string[] {
	return typed
		.split(/[,;\n]+/)
		.map((word) => word.trim())
		.filter((word) => word !== "");
}
