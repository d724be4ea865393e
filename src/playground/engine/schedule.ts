import type { Area } from "./areas.ts";
import type { Formula } from "./formula.ts";
import { dirtyInside } from "./graph.ts";

/** What is done with formulas once all they need is up to date. */
export interface Computation {
	compute(formula: Formula): void;
	/** Formulas that need each other. Gives false if they are to be tried again. */
	breakCircle(formulas: readonly Formula[]): boolean;
}

/** A formula on its way; `low` is the earliest formula of the walk it leads back to (Tarjan's algorithm). */
interface Visit {
	readonly formula: Formula;
	index: number;
	low: number;
	needsItself: boolean;
	finished: boolean;
}

const NOT_BEGUN = -1;
/** Leads back to a formula of a walk around this one. */
const OUTSIDE = -2;

/**
 * Brings a formula and all it needs up to date, precedents first. It keeps its own stack, so chains may be of any length.
 */
export function bringUpToDate(start: Formula, computation: Computation): void {
	if (!start.dirty) return;
	if (dirtyPrecedents(start).length > 0) walk(start, computation);
	else {
		start.visiting = true;
		computation.compute(start);
		start.visiting = false;
	}
}

function walk(start: Formula, computation: Computation): void {
	const visits = new Map<Formula, Visit>();
	const path: Visit[] = [];
	/** Begun, and perhaps part of a circle that is not complete. */
	const open: Visit[] = [];
	let begun = 0;

	function push(formula: Formula): void {
		let visit = visits.get(formula);
		if (visit === undefined) {
			visit = { formula, index: NOT_BEGUN, low: NOT_BEGUN, needsItself: false, finished: false };
			visits.set(formula, visit);
		}
		path.push(visit);
	}

	function begin(visit: Visit): void {
		visit.index = begun;
		visit.low = begun;
		begun++;
		visit.formula.visiting = true;
		open.push(visit);
	}

	/** Looks at the precedents; gives true if some must be visited first. */
	function waits(visit: Visit): boolean {
		let waiting = false;
		for (const precedent of dirtyPrecedents(visit.formula)) {
			const known = visits.get(precedent);
			if (known === visit) visit.needsItself = true;
			if (known !== undefined && known.index !== NOT_BEGUN) visit.low = Math.min(visit.low, known.low);
			else if (precedent.visiting) visit.low = OUTSIDE;
			else {
				push(precedent);
				waiting = true;
			}
		}
		return waiting;
	}

	function close(members: readonly Visit[]): void {
		for (const { formula } of members) visits.delete(formula);
		const [only] = members;
		if (members.length === 1 && only !== undefined && !only.needsItself) {
			freshen(only.formula);
			computation.compute(only.formula);
		} else if (computation.breakCircle(members.map((member) => member.formula))) {
			for (const { formula } of members) freshen(formula);
		}
		for (const { formula } of members) formula.visiting = false;
	}

	push(start);
	for (let visit = path[path.length - 1]; visit !== undefined; visit = path[path.length - 1]) {
		if (visit.finished || !visit.formula.dirty) {
			path.pop();
			continue;
		}
		if (visit.index === NOT_BEGUN) begin(visit);
		if (waits(visit)) continue;
		visit.finished = true;
		path.pop();
		if (visit.low === visit.index) close(open.splice(open.lastIndexOf(visit)));
	}
	// These lead back to a formula whose computing started this walk; it finds the circle itself.
	for (const { formula } of open) formula.visiting = false;
}

/** All that the formula refers to is up to date. */
function freshen(formula: Formula): void {
	for (const area of precedentsOf(formula)) area.stale = false;
}

function precedentsOf({ areas, pinned }: Formula): readonly Area[] {
	return pinned.length === 0 ? areas : [...areas, ...pinned];
}

const NONE: readonly Formula[] = [];

/** An area without any is up to date from then on. */
function dirtyPrecedents(formula: Formula): readonly Formula[] {
	let found: Formula[] | undefined;
	for (const area of precedentsOf(formula)) {
		if (!area.stale) continue;
		const inside = dirtyInside(area);
		if (inside.length === 0) {
			area.stale = false;
			continue;
		}
		found ??= [];
		for (const precedent of inside) found.push(precedent);
	}
	return found ?? NONE;
}
