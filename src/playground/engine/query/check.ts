import { type Expression, named, partsOf, type Query, refuse } from "./syntax.ts";
import { keyOf, type QueryTable } from "./table.ts";
import { typeOf } from "./values.ts";

/** Whether rows are drawn together: by `group by`, or as something is summed up. */
export function isGrouped(query: Query, select: readonly Expression[]): boolean {
	return (
		query.group.length > 0 || select.some(hasAggregate) || query.order.some(({ by }) => hasAggregate(by))
	);
}

/** Refuses what cannot be computed, in the words of Google's own checks. */
export function checkQuery(query: Query, select: readonly Expression[], table: QueryTable): void {
	const used = [...select, ...query.group, ...query.pivot, ...query.order.map(({ by }) => by)];
	for (const expression of used) typeOf(expression, table);
	const grouped = isGrouped(query, select);
	const summed = select.some(hasAggregate);
	if (query.group.length > 0 && !summed) refuse("CANNOT_GROUP_WITHOUT_AGG");
	if (query.pivot.length > 0 && !summed) refuse("CANNOT_PIVOT_WITHOUT_AGG");
	forbid(query.group, "CANNOT_BE_IN_GROUP_BY");
	forbid(query.pivot, "CANNOT_BE_IN_PIVOT");
	const groups = new Set(query.group.map((expression) => keyOf(expression, table)));
	for (const column of query.pivot) {
		if (groups.has(keyOf(column, table))) refuse(`NO_COL_IN_GROUP_AND_PIVOT: ${named(column)}`);
	}
	if (grouped) for (const expression of select) checkGrouped(expression, groups, table);
	const chosen = new Set(select.map((expression) => keyOf(expression, table)));
	for (const { by } of query.order) {
		if (hasAggregate(by) && query.pivot.length > 0) refuse(`NO_AGG_IN_ORDER_WHEN_PIVOT: ${named(by)}`);
		const key = keyOf(by, table);
		if (!grouped || chosen.has(key) || groups.has(key)) continue;
		refuse(
			`${hasAggregate(by) ? "AGG_IN_ORDER_NOT_IN_SELECT" : "COL_IN_ORDER_MUST_BE_IN_SELECT"}: ${named(by)}`,
		);
	}
	for (const { of } of query.labels)
		if (!chosen.has(keyOf(of, table))) refuse(`LABEL_COL_NOT_IN_SELECT: ${named(of)}`);
	for (const { of } of query.formats)
		if (!chosen.has(keyOf(of, table))) refuse(`FORMAT_COL_NOT_IN_SELECT: ${named(of)}`);
}

/** It sums something up. */
export function hasAggregate(expression: Expression): boolean {
	return partsOf(expression).some(({ type }) => type === "aggregate");
}

function forbid(expressions: readonly Expression[], message: string): void {
	for (const expression of expressions) {
		for (const part of partsOf(expression))
			if (part.type === "aggregate") refuse(`${message}: ${named(part)}`);
	}
}

/** Of a group only what it is grouped by has one value. */
function checkGrouped(expression: Expression, groups: ReadonlySet<string>, table: QueryTable): void {
	if (groups.has(keyOf(expression, table))) return;
	if (expression.type === "column") refuse(`ADD_COL_TO_GROUP_BY_OR_AGG: ${expression.id}`);
	if (expression.type === "call")
		for (const argument of expression.args) checkGrouped(argument, groups, table);
}
