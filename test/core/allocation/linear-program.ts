import type { AllocationProblem, CreatorOffer } from "../../../src/core/allocation/index.ts";

interface Column {
	readonly name: string;
	readonly creator: CreatorOffer;
	readonly cents: number;
	readonly value: number;
}

type Coefficient = (column: Column) => number;

/** The problem as a linear one in binary columns, one a package. */
export interface LinearModel {
	readonly columns: readonly { readonly name: string; readonly value: number }[];
	readonly rows: readonly LinearRow[];
}

interface LinearRow {
	readonly terms: readonly (readonly [column: string, factor: number])[];
	readonly sense: "<=" | ">=" | "=";
	readonly bound: number;
}

/** Amounts are in cents. */
export function linearModel({ budget, constraints = {}, creators }: AllocationProblem): LinearModel {
	const columns = creators.flatMap((creator, at) =>
		creator.exclude
			? []
			: creator.packages.map(
					(offer, place): Column => ({
						name: `x${at}_${place}`,
						creator,
						cents: Math.round(offer.cost * 100),
						value: offer.value,
					}),
				),
	);
	const rows: LinearRow[] = [];
	const limit = (coefficient: Coefficient, sense: "<=" | ">=", bound: number | null | undefined): void => {
		if (bound !== null && bound !== undefined)
			rows.push({ terms: termsOf(columns, coefficient), sense, bound });
	};
	const cents = (amount: number | null | undefined) => (amount == null ? amount : Math.round(amount * 100));
	limit(({ cents }) => cents, "<=", cents(budget));
	limit(({ cents }) => cents, ">=", cents(constraints.minSpend));
	limit(() => 1, ">=", constraints.minCreators);
	limit(() => 1, "<=", constraints.maxCreators);
	for (const group of constraints.groups ?? []) {
		const inside: Coefficient = ({ creator }) => (creator[group.by] === group.key ? 1 : 0);
		const spend: Coefficient = (column) => inside(column) * column.cents;
		limit(inside, ">=", group.minCount);
		limit(inside, "<=", group.maxCount);
		limit(spend, ">=", cents(group.minSpend));
		limit(spend, "<=", cents(group.maxSpend));
		for (const [share, sense] of [
			[group.minShare, ">="],
			[group.maxShare, "<="],
		] as const) {
			if (share == null) continue;
			const points = Math.round(share * 100);
			limit((column) => (column.cents * (inside(column) * 100 - points)) / 100, sense, 0);
		}
	}
	for (const creator of creators) {
		const own = columns.filter((column) => column.creator === creator);
		if (own.length > 0 || creator.mustInclude) {
			rows.push({ terms: termsOf(own, () => 1), sense: creator.mustInclude ? "=" : "<=", bound: 1 });
		}
	}
	return { columns, rows };
}

/** The same as a text in CPLEX's LP format, which other solvers read. */
export function linearProgram(problem: AllocationProblem): string {
	const { columns, rows } = linearModel(problem);
	return [
		"Maximize",
		` value: ${sumOf(columns.map(({ name, value }) => [name, value]))}`,
		"Subject To",
		...rows.map(({ terms, sense, bound }, at) => ` row${at}: ${sumOf(terms)} ${sense} ${bound}`),
		"Bounds",
		" nobody = 0",
		"Binary",
		...columns.map(({ name }) => ` ${name}`),
		"End",
	].join("\n");
}

function termsOf(columns: readonly Column[], coefficient: Coefficient): LinearRow["terms"] {
	const terms = columns.map((column) => [column.name, coefficient(column)] as const);
	return terms.filter(([, factor]) => factor !== 0);
}

/** Broken into lines, since readers limit their length. */
function sumOf(terms: LinearRow["terms"]): string {
	const written = terms
		.filter(([, factor]) => factor !== 0)
		.map(([name, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`);
	return ["0 nobody", ...written].join("\n ");
}
