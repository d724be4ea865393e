import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { isObject, type Measure, readFigure } from "./read-figure.ts";
import type { ReadCreator, RowRule, Rule, Scope } from "./reading.ts";

interface Field {
	readonly field: string;
	readonly measure: RowRule["measure"];
	readonly side: RowRule["side"];
}

const OVERALL: readonly Field[] = [
	{ field: "minCreators", measure: "count", side: "min" },
	{ field: "maxCreators", measure: "count", side: "max" },
	{ field: "minSpend", measure: "spend", side: "min" },
];

const OF_GROUP: readonly Field[] = [
	{ field: "minCount", measure: "count", side: "min" },
	{ field: "maxCount", measure: "count", side: "max" },
	{ field: "minSpend", measure: "spend", side: "min" },
	{ field: "maxSpend", measure: "spend", side: "max" },
	{ field: "minShare", measure: "share", side: "min" },
	{ field: "maxShare", measure: "share", side: "max" },
];

const OF_CREATOR: readonly string[] = ["maxCreatorSpend", "maxCreatorShare"];

const MEASURES = { count: "creators", spend: "cents", share: "basis points" } as const;

/** The rules of a problem in the order a conflict is looked for, or the field at fault. */
export function readRules(
	given: unknown,
	budget: number,
	creators: readonly ReadCreator[],
): readonly Rule[] | Problem {
	const constraints = given ?? {};
	if (!isObject(constraints)) return problem("constraints is not an object. Give one, or leave it out.");
	const misspelt = unknownLimit(constraints, "constraints", [
		...OVERALL.map(({ field }) => field),
		...OF_CREATOR,
	]);
	if (misspelt !== undefined) return misspelt;
	const rules: Rule[] = [row("budget", undefined, { field: "", measure: "spend", side: "max" }, budget)];
	for (const field of OVERALL) {
		const bound = readLimit(constraints[field.field], `constraints.${field.field}`, MEASURES[field.measure]);
		if (isProblem(bound)) return bound;
		if (bound !== undefined) rules.push(row(field.field, undefined, field, bound));
	}
	for (const [field, kind, measure] of [
		["maxCreatorSpend", "creatorSpend", "cents"],
		["maxCreatorShare", "creatorShare", "basis points"],
	] as const) {
		const bound = readLimit(constraints[field], `constraints.${field}`, measure);
		if (isProblem(bound)) return bound;
		if (bound === undefined) continue;
		const figure = kind === "creatorShare" ? "share" : "spend";
		const about = `No creator may get more than ${shown(figure, bound)}${figure === "share" ? " of the money spent" : ""}.`;
		rules.push({ kind, id: field, creator: -1, bound, about });
	}
	const groups = readGroups(constraints.groups, creators);
	return isProblem(groups) ? groups : [...rules, ...groups, ...rulesOfCreators(creators)];
}

/** A figure of a rule in words: `5`, `1250.50`, `25 %`. */
export function shown(measure: RowRule["measure"], bound: number): string {
	if (measure === "share") return `${bound / 100} %`;
	return measure === "count" || bound % 100 === 0
		? String(measure === "count" ? bound : bound / 100)
		: (bound / 100).toFixed(2);
}

function readGroups(given: unknown, creators: readonly ReadCreator[]): Rule[] | Problem {
	if (given === undefined || given === null) return [];
	if (!Array.isArray(given)) return problem("constraints.groups is not a list. Give a list of group rules.");
	const rules: Rule[] = [];
	const ids = new Set<string>();
	for (let at = 0; at < given.length; at++) {
		const path = `constraints.groups[${at}]`;
		const group: unknown = given[at];
		if (!isObject(group)) return problem(`${path} is not a group rule. Give an object with id, by and key.`);
		const { id, by, key } = group;
		for (const [name, text] of Object.entries({ id, by, key })) {
			if (typeof text !== "string" || text === "") return problem(`${path}.${name} is missing. Give a text.`);
		}
		if (ids.has(id as string)) {
			return problem(`${path}.id ${quote(id)} is used twice. Give each rule an id of its own.`);
		}
		ids.add(id as string);
		const scope: Scope = { by: by as string, key: key as string };
		if (creators.length > 0 && !creators.some(({ attributes }) => attributes[scope.by] !== undefined)) {
			return problem(
				`${path}.by is ${quote(by)}, but no creator has that. Use an attribute of the creators.`,
			);
		}
		const misspelt = unknownLimit(
			group,
			path,
			OF_GROUP.map(({ field }) => field),
		);
		if (misspelt !== undefined) return misspelt;
		for (const field of OF_GROUP) {
			const limit = readLimit(group[field.field], `${path}.${field.field}`, MEASURES[field.measure]);
			if (isProblem(limit)) return limit;
			if (limit !== undefined) rules.push(row(`${id}.${field.field}`, scope, field, limit));
		}
	}
	return rules;
}

/** A limit that nobody knows would be passed over in silence. Other fields may say what they like. */
function unknownLimit(
	given: { readonly [field: string]: unknown },
	path: string,
	known: readonly string[],
): Problem | undefined {
	const wrong = Object.keys(given).find((field) => /^(?:min|max)/i.test(field) && !known.includes(field));
	return wrong === undefined
		? undefined
		: problem(`${path}.${wrong} is no limit that can be kept. Use one of: ${known.join(", ")}.`);
}

function readLimit(given: unknown, path: string, measure: Measure): number | undefined | Problem {
	return given === undefined || given === null ? undefined : readFigure(given, path, measure);
}

function row(id: string, scope: Scope | undefined, { measure, side }: Field, bound: number): RowRule {
	const whom = scope === undefined ? "" : ` with ${scope.by} ${quote(scope.key)}`;
	const figure = `at ${side === "min" ? "least" : "most"} ${shown(measure, bound)}`;
	const about =
		measure === "count"
			? `The plan must have ${figure} creator${bound === 1 ? "" : "s"}${whom}.`
			: measure === "spend"
				? `The plan must spend ${figure}${whom === "" ? "" : ` on creators${whom}`}.`
				: `The plan must spend ${figure} of its money on creators${whom}.`;
	return { kind: "row", id, scope, measure, side, bound, about };
}

function rulesOfCreators(creators: readonly ReadCreator[]): Rule[] {
	const rules: Rule[] = [];
	creators.forEach(({ id, mustInclude, exclude }, creator) => {
		if (!mustInclude) return;
		const about = `${id} must be in the plan.`;
		rules.push({ kind: "mustInclude", id: `mustInclude:${id}`, creator, bound: 0, about });
		if (!exclude) return;
		rules.push({
			kind: "exclude",
			id: `exclude:${id}`,
			creator,
			bound: 0,
			about: `${id} must not be in the plan.`,
		});
	});
	return rules;
}
