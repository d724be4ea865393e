import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { showCount } from "../values/show-number.ts";
import { isObject, readFigure } from "./read-figure.ts";
import { readRules } from "./read-rules.ts";
import type { ReadCreator, Reading, ReadPackage } from "./reading.ts";
import type { CreatorOffer } from "./types.ts";
import { exactValues } from "./value-steps.ts";

/** More rows than any roster; a longer list is most likely a mistake in a range. */
const MOST_CREATORS = 20000;

/** Reads a problem of the schema `creator-alloc/1` into integers, or says which field is at fault. */
export function readProblem(given: unknown): Reading | Problem {
	if (!isObject(given))
		return problem("The problem is not an object. Give budget, constraints and creators.");
	const budget = readFigure(given.budget, "budget", "cents");
	if (isProblem(budget)) return budget;
	const list = given.creators;
	if (!Array.isArray(list))
		return problem("creators is missing. Give a list of creators with their packages.");
	if (list.length > MOST_CREATORS) {
		return problem(
			`creators has ${showCount(list.length)} rows. At most ${showCount(MOST_CREATORS)} can be compared at once: give only those who are candidates.`,
		);
	}
	const creators: ReadCreator[] = [];
	const seen = new Map<string, number>();
	for (let at = 0; at < list.length; at++) {
		const creator = readCreator(list[at], `creators[${at}]`);
		if (isProblem(creator)) return creator;
		const twin = seen.get(creator.id);
		if (twin !== undefined) {
			return problem(
				`creators[${at}].id ${quote(creator.id)} is already the id of creators[${twin}]. Give each creator an id of its own.`,
			);
		}
		seen.set(creator.id, at);
		creators.push(creator);
	}
	creators.sort(byId);
	const values = exactValues(creators);
	if (isProblem(values)) return values;
	const rules = readRules(given.constraints, budget, values.creators);
	return isProblem(rules) ? rules : { creators: values.creators, rules, step: values.step };
}

function readCreator(given: unknown, path: string): ReadCreator | Problem {
	if (!isObject(given)) return problem(`${path} is not a creator. Give an object with id and packages.`);
	const id = readId(given.id, `${path}.id`);
	if (isProblem(id)) return id;
	const where = `${path} (${quote(id)})`;
	const { packages, mustInclude, exclude } = given as Partial<CreatorOffer>;
	for (const [name, flag] of Object.entries({ mustInclude, exclude })) {
		if (flag !== undefined && flag !== null && typeof flag !== "boolean") {
			return problem(`${where}: ${name} is ${quote(flag)}. Give true or false.`);
		}
	}
	if (!Array.isArray(packages)) {
		return problem(`${where}: packages is missing. Give a list, empty if there is no offer.`);
	}
	const read: ReadPackage[] = [];
	const seen = new Set<string>();
	for (let at = 0; at < packages.length; at++) {
		const one = readPackage(packages[at], `${where}: packages[${at}]`);
		if (isProblem(one)) return one;
		if (seen.has(one.id)) {
			return problem(
				`${where}: package ${quote(one.id)} is there twice. Give each package an id of its own.`,
			);
		}
		seen.add(one.id);
		read.push(one);
	}
	read.sort(byId);
	return {
		id,
		attributes: given,
		packages: read,
		mustInclude: mustInclude === true,
		exclude: exclude === true,
	};
}

function readPackage(given: unknown, path: string): ReadPackage | Problem {
	if (!isObject(given)) return problem(`${path} is not a package. Give an object with id, cost and value.`);
	const id = readId(given.id, `${path}.id`);
	if (isProblem(id)) return id;
	const cents = readFigure(given.cost, `${path}.cost`, "cents");
	if (isProblem(cents)) return cents;
	const { value } = given;
	if (typeof value !== "number" || value - value !== 0) {
		return problem(`${path}.value is ${said(value)}. Give a number, such as 1250.`);
	}
	return { id, cents, value };
}

function readId(given: unknown, path: string): string | Problem {
	if (typeof given === "string" && given.trim() !== "") return given;
	return problem(`${path} is ${said(given)}. Give each a name of its own, as text.`);
}

function said(given: unknown): string {
	return given === undefined || given === null || given === "" ? "missing" : quote(given);
}

/** By code units, the same on every machine. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
