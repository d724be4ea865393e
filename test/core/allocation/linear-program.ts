import type { AllocationProblem, CreatorOffer } from "../../../src/core/allocation/index.ts";

interface Column {
	readonly name: string;
	readonly creator: CreatorOffer;
	readonly cents: number;
	readonly value: number;
}

type Coefficient = (column: Column) => number;

/** The problem as a text in CPLEX's LP format, one binary column a package: what other solvers read. */
export function linearProgram({ budget, constraints = {}, creators }: AllocationProblem): string {
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
	const rows: string[] = [];
	const limit = (coefficient: Coefficient, sense: "<=" | ">=", bound: number | null | undefined): void => {
		if (bound !== null && bound !== undefined) rows.push(`${sumOf(columns, coefficient)} ${sense} ${bound}`);
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
	creators.forEach((creator) => {
		const own = columns.filter((column) => column.creator === creator);
		if (own.length > 0 || creator.mustInclude) {
			rows.push(`${sumOf(own, () => 1)} ${creator.mustInclude ? "=" : "<="} 1`);
		}
	});
	return [
		"Maximize",
		` value: ${sumOf(columns, ({ value }) => value)}`,
		"Subject To",
		...rows.map((row, at) => ` row${at}: ${row}`),
		"Bounds",
		" nobody = 0",
		"Binary",
		...columns.map(({ name }) => ` ${name}`),
		"End",
	].join("\n");
}

/** Broken into lines, since readers limit their length. */
function sumOf(columns: readonly Column[], coefficient: Coefficient): string {
	const terms = ["0 nobody"];
	for (const column of columns) {
		const factor = coefficient(column);
		if (factor !== 0) terms.push(`${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${column.name}`);
	}
	return terms.join("\n ");
}
