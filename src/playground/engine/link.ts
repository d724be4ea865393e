import type { CellError } from "../model/types.ts";
import type { Area } from "./areas.ts";
import type { CellSheet } from "./cells.ts";
import type { SheetRange } from "./context.ts";
import type { Formula } from "./formula.ts";
import { findFunction } from "./functions/index.ts";
import type { Graph } from "./graph.ts";
import { type CallNode, isReference, type NameNode, type Node } from "./parse.ts";
import type { SheetReference } from "./references.ts";
import { SPECIAL_FORMS } from "./special-forms.ts";
import { fail, isError } from "./values.ts";

/** Where names lead. */
export interface Linker {
	readonly graph: Graph;
	findSheet(name: string): CellSheet | undefined;
	findName(name: string): SheetRange | CellError | undefined;
}

/** Ties a formula to the areas it refers to and finds out how it must be treated. */
export function linkFormula(formula: Formula, linker: Linker): void {
	unlinkFormula(formula, linker.graph);
	const { tree } = formula;
	if ("error" in tree) return;
	formula.usesNames = false;
	formula.seesFilters = false;
	formula.volatile = false;
	formula.custom = false;
	const areas = new Set<Area>();
	walk(tree, NOTHING_BOUND, (node, bound, parent) => {
		if (node.type === "call") noteCall(node, formula);
		if (node.type === "reference") node.area = areaOf(node.reference, formula, linker);
		else if (node.type === "name")
			node.area = bound.has(node.name.toLowerCase()) ? undefined : named(node, formula, linker);
		else return;
		if (node.area !== undefined && !isError(node.area) && !wantsPlaceOnly(parent)) areas.add(node.area);
	});
	formula.areas = [...areas];
	for (const area of areas) linker.graph.connect(formula, area);
	formula.maySpill = maySpill(tree);
}

export function unlinkFormula(formula: Formula, graph: Graph): void {
	for (const area of new Set([...formula.areas, ...formula.dynamic, ...formula.pinned])) {
		graph.disconnect(formula, area);
	}
	formula.areas = [];
	formula.dynamic = [];
	formula.pinned = [];
}

function areaOf(reference: SheetReference, formula: Formula, { graph, findSheet }: Linker): Area | CellError {
	if (reference.sheet !== undefined) formula.usesNames = true;
	const target = reference.sheet === undefined ? formula.sheet : findSheet(reference.sheet);
	return target === undefined
		? fail("#REF!", `Unresolved sheet name '${reference.sheet}'.`)
		: graph.area(target, reference.top, reference.left, reference.bottom, reference.right);
}

function named(
	{ name }: NameNode,
	formula: Formula,
	{ graph, findName }: Linker,
): Area | CellError | undefined {
	formula.usesNames = true;
	const range = findName(name);
	if (range === undefined || isError(range)) return range;
	return graph.area(range.sheet, range.top, range.left, range.bottom, range.right);
}

function noteCall({ name }: CallNode, formula: Formula): void {
	const definition = findFunction(name);
	if (definition?.volatile) formula.volatile = true;
	if (name === "INDIRECT") formula.usesNames = true;
	if (name === "SUBTOTAL") formula.seesFilters = true;
	if (definition === undefined && SPECIAL_FORMS[name] === undefined) formula.custom = true;
}

/** These look at where a reference points, not at what is there; `=ROW(A1)` in A1 is no circle. */
function wantsPlaceOnly(parent: Node | undefined): boolean {
	return parent?.type === "call" && ["ROW", "COLUMN", "OFFSET"].includes(parent.name);
}

type Bound = ReadonlySet<string>;

const NOTHING_BOUND: Bound = new Set();

/** Visits all parts of a formula, each with the names that LET and LAMBDA give a meaning there. */
function walk(
	node: Node | undefined,
	bound: Bound,
	visit: (node: Node, bound: Bound, parent: Node | undefined) => void,
	parent?: Node,
): void {
	if (node === undefined) return;
	visit(node, bound, parent);
	if (node.type === "lambda") walk(node.body, new Set([...bound, ...node.parameters]), visit, node);
	else if (node.type === "let") {
		const known = new Set(bound);
		for (const [index, value] of node.values.entries()) {
			walk(value, known, visit, node);
			known.add(node.names[index]!);
		}
		walk(node.body, known, visit, node);
	} else for (const child of childrenOf(node)) walk(child, bound, visit, node);
}

function childrenOf(node: Node): readonly (Node | undefined)[] {
	switch (node.type) {
		case "unary":
			return [node.operand];
		case "binary":
			return [node.left, node.right];
		case "array":
			return node.rows.flat();
		case "call":
			return node.args;
		case "invoke":
			return [node.target, ...node.args];
		default:
			return [];
	}
}

/** Whether the result may be an array; a range or an operation on ranges alone is one value, as in Sheets. */
function maySpill(node: Node | undefined): boolean {
	if (node === undefined) return false;
	switch (node.type) {
		case "array":
		case "invoke":
		case "let":
			return true;
		case "binary":
			return node.operator === ":";
		case "call":
			return callMaySpill(node);
		default:
			return false;
	}
}

function callMaySpill({ name, args }: CallNode): boolean {
	if (name === "ARRAYFORMULA") return true;
	if (SPECIAL_FORMS[name] !== undefined) {
		return args.some((arg) => maySpill(arg) || (name !== "SWITCH" && isReference(arg)));
	}
	return findFunction(name)?.givesArray ?? true;
}
