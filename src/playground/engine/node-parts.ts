import type { Node } from "./parse.ts";

/** The parts of a formula's part, those of LET and LAMBDA left out. */
export function childrenOf(node: Node): readonly (Node | undefined)[] {
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
