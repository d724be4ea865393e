import type { CellSheet } from "./cells.ts";
import type { Formula } from "./formula.ts";
import { findFunction } from "./functions/index.ts";
import type { Graph } from "./graph.ts";
import type { CallNode, Node, ReferenceNode } from "./parse.ts";
import { SPECIAL_FORMS } from "./special-forms.ts";
import { fail, isError } from "./values.ts";

/** Ties a formula to the areas it refers to and finds out how it must be treated. */
export function linkFormula(
	formula: Formula,
	graph: Graph,
	sheet: (name: string) => CellSheet | undefined,
): void {
	unlinkFormula(formula, graph);
	const { tree } = formula;
	if ("error" in tree) return;
	formula.namesSheet = false;
	formula.volatile = false;
	formula.custom = false;
	const areas = new Set<Formula["areas"][number]>();
	walk(tree, (node, parent) => {
		if (node.type === "call") noteCall(node, formula);
		if (node.type !== "reference") return;
		linkReference(node, formula, graph, sheet);
		if (node.area !== undefined && !isError(node.area) && !wantsPlaceOnly(parent)) areas.add(node.area);
	});
	formula.areas = [...areas];
	for (const area of areas) graph.connect(formula, area);
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

function linkReference(
	node: ReferenceNode,
	formula: Formula,
	graph: Graph,
	sheet: (name: string) => CellSheet | undefined,
): void {
	const { reference } = node;
	if (reference.sheet !== undefined) formula.namesSheet = true;
	const target = reference.sheet === undefined ? formula.sheet : sheet(reference.sheet);
	node.area =
		target === undefined
			? fail("#REF!", `Unresolved sheet name '${reference.sheet}'.`)
			: graph.area(target, reference.top, reference.left, reference.bottom, reference.right);
}

function noteCall({ name }: CallNode, formula: Formula): void {
	const definition = findFunction(name);
	if (definition?.volatile) formula.volatile = true;
	if (definition === undefined && SPECIAL_FORMS[name] === undefined) formula.custom = true;
}

/** These look at where a reference points, not at what is there; `=ROW(A1)` in A1 is no circle. */
function wantsPlaceOnly(parent: Node | undefined): boolean {
	return (
		parent?.type === "call" && ["ROW", "COLUMN", "OFFSET", "FORMULATEXT", "ISFORMULA"].includes(parent.name)
	);
}

function walk(
	node: Node | undefined,
	visit: (node: Node, parent: Node | undefined) => void,
	parent?: Node,
): void {
	if (node === undefined) return;
	visit(node, parent);
	for (const child of childrenOf(node)) walk(child, visit, node);
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
		case "lambda":
			return [node.body];
		case "let":
			return [...node.values, node.body];
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
		return args.some((arg) => maySpill(arg) || (name !== "SWITCH" && arg?.type === "reference"));
	}
	return findFunction(name)?.givesArray ?? true;
}
