import { type Problem, problem, quote } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { RosterAccount } from "./tracker-rows.ts";
import type { PlanOptions, PlanRule } from "./types.ts";

const LARGEST_BUDGET = 1e11;

/** What is wrong with the options, if anything. */
export function optionsProblem(
	options: PlanOptions,
	accounts: readonly RosterAccount[],
): Problem | undefined {
	const { budgetCents, reserve, overlap } = options;
	if (!isCents(budgetCents) || budgetCents > LARGEST_BUDGET) {
		return problem(
			"The budget is missing or cannot be read. Give an amount up to 1,000,000,000, such as 12000.",
		);
	}
	if (reserve !== undefined) {
		const fits =
			"cents" in reserve ? isCents(reserve.cents) && reserve.cents <= budgetCents : isShare(reserve.share);
		if (!fits) return problem("The reserve must be an amount up to the budget, or a share from 0% to 100%.");
	}
	const figures: readonly (readonly [string, boolean])[] = [
		["The least number of creators", isCount(options.minCreators)],
		["The most creators", isCount(options.maxCreators)],
		["The least spend", isCents(options.minSpendCents)],
		["The most for one creator", isCents(options.maxCreatorSpendCents)],
		["The largest share for one creator", isShare(options.maxCreatorShare)],
		["The shared audience", isShare(overlap?.share)],
	];
	const wrong = figures.find(([, isRight]) => !isRight);
	if (wrong !== undefined) return problem(`${wrong[0]} ${ALLOWED}`);
	const seen = new Set<string>();
	for (const rule of options.groups ?? []) {
		const fault =
			ruleProblem(rule, accounts) ??
			(seen.has(rule.id)
				? `has the id of another rule, ${quote(rule.id)}. Give it one of its own.`
				: undefined);
		if (fault !== undefined) return problem(`The rule for ${rule.by} ${quote(rule.key)} ${fault}`);
		seen.add(rule.id);
	}
	if (overlap !== undefined && !hasColumn(overlap.by, accounts)) {
		return problem(
			`Shared audiences go by ${quote(overlap.by)}, but no creator has that column filled in. Choose another.`,
		);
	}
	return undefined;
}

const ALLOWED =
	"cannot be used. Give a whole number for creators, an amount of 0 or more for money, and 0% to 100% with at most two decimals for shares.";

function ruleProblem(rule: PlanRule, accounts: readonly RosterAccount[]): string | undefined {
	if (rule.id.trim() === "" || rule.key.trim() === "")
		return "is not complete. Choose a column and a value of it.";
	if (!hasColumn(rule.by, accounts)) {
		return `goes by a column that no creator has filled in. Choose another, or fill ${quote(rule.by)} in.`;
	}
	const right =
		isCount(rule.minCount) &&
		isCount(rule.maxCount) &&
		isCents(rule.minSpendCents) &&
		isCents(rule.maxSpendCents) &&
		isShare(rule.minShare) &&
		isShare(rule.maxShare);
	return right ? undefined : ALLOWED;
}

/** The entry of a column as rules compare it; `""` where there is none. */
export function entryOf(attributes: { readonly [column: string]: string }, by: string): string {
	const entry: unknown = attributes[by.trim().toLowerCase()] ?? attributes[by.trim()];
	return typeof entry === "string" ? keyPart(entry) : "";
}

function hasColumn(by: string, accounts: readonly RosterAccount[]): boolean {
	return accounts.length === 0 || accounts.some(({ attributes }) => entryOf(attributes, by) !== "");
}

function isCount(figure: number | undefined): boolean {
	return figure === undefined || (Number.isInteger(figure) && figure >= 0);
}

function isCents(figure: number | undefined): boolean {
	return figure === undefined || (Number.isSafeInteger(figure) && figure >= 0);
}

/** At most two decimals of a percent. */
function isShare(figure: number | undefined): boolean {
	return (
		figure === undefined ||
		(figure >= 0 && figure <= 1 && Math.abs(figure * 10000 - Math.round(figure * 10000)) < 1e-6)
	);
}
