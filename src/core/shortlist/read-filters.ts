import { isProblem, type Problem } from "../problem.ts";
import type { Remark } from "../tool.ts";
import { countryOf } from "../values/country.ts";
import { parseNumber } from "../values/parse-number.ts";
import { parsePercent } from "../values/parse-percent.ts";
import { audienceTest } from "./audience-filter.ts";
import type { Candidate } from "./candidate.ts";
import { staleWords } from "./days.ts";
import type { Filters, Marked } from "./options.ts";
import type { RosterRate } from "./roster-definitions.ts";

/** One filter in force. */
export interface FilterTest {
	/** `Fee up to 500`. */
	readonly label: string;
	/** `undefined` where the creator's value is not known. */
	passes(candidate: Candidate, rate: RosterRate | Problem): boolean | undefined;
}

/** The filters in force, and those that cannot be read: they hide nobody. */
export function readFilters(filters: Filters, today: string): { tests: FilterTest[]; unread: Remark[] } {
	const unread: Remark[] = [];
	const tests = [
		oneOf("Tier", filters.tiers, ({ tier }) => tier),
		oneOf("Platform", filters.platforms, ({ platform }) => platform),
		oneOf("Status", filters.statuses, ({ status }) => status || "no status"),
		contains("Niche", filters.niche, ({ niche }) => niche),
		countries(filters.country),
		contains("Language", filters.language, ({ language }) => language),
		...audience(filters.audience, unread),
		...between("Engagement rate", filters.rateFrom, filters.rateTo, percent, unread, (_, rate) =>
			isProblem(rate) ? undefined : rate.rate,
		),
		...between("Fee", filters.feeFrom, filters.feeTo, parseNumber, unread, ({ fee }) => fee),
		...between(
			"Followers",
			filters.followersFrom,
			filters.followersTo,
			parseNumber,
			unread,
			({ followers }) => followers,
		),
		...between("Credible audience", filters.credibleFrom, "", percent, unread, ({ credible }) => credible),
		marked("worth a look", filters.vetting, ({ vetting }) => vetting !== ""),
		marked("of competitors", filters.competitor, ({ competitor }) => competitor !== ""),
		marked("with stale counts", filters.stale, ({ asOf }) => staleWords(asOf, today) !== ""),
		decision(filters.decision),
	];
	return { tests: tests.filter((test): test is FilterTest => test !== undefined), unread };
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

function audience(typed: string, unread: Remark[]): FilterTest[] {
	return wordsIn(typed).flatMap((word) => {
		const passes = audienceTest(word);
		if (!isProblem(passes)) return [{ label: `Audience ${word}`, passes }];
		unread.push({ label: "Audience", reason: passes.problem });
		return [];
	});
}

function between(
	label: string,
	from: string,
	to: string,
	parse: (text: string) => number | Problem,
	unread: Remark[],
	of: (candidate: Candidate, rate: RosterRate | Problem) => number | undefined,
): FilterTest[] {
	const tests: FilterTest[] = [];
	for (const [typed, word, isIn] of [
		[from.trim(), "from", (value: number, bound: number) => value >= bound],
		[to.trim(), "up to", (value: number, bound: number) => value <= bound],
	] as const) {
		if (typed === "") continue;
		const bound = parse(typed);
		if (isProblem(bound)) {
			unread.push({ label: `${label} ${word}`, reason: bound.problem });
			continue;
		}
		tests.push({
			label: `${label} ${word} ${typed}`,
			passes(candidate, rate) {
				const value = of(candidate, rate);
				return value === undefined ? undefined : isIn(value, bound);
			},
		});
	}
	return tests;
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

/** 3 means 3%: nobody filters for a rate of 300%. But 0.5 may be half a percent or a half. */
function percent(text: string): number | Problem {
	return parsePercent(text, /^0?[.,]\d/.test(text) ? "sign" : "points");
}

function wordsIn(typed: string): string[] {
	return typed
		.split(/[,;\n]+/)
		.map((word) => word.trim())
		.filter((word) => word !== "");
}
