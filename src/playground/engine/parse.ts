import { type AstExpression, parse as parseTokens, type Token } from "@borgar/fx";
import type { CellError, ErrorCode } from "../model/types.ts";
import type { Area } from "./areas.ts";
import { parseReference, type SheetReference, spanReference } from "./references.ts";
import { formulaTokens } from "./tokens.ts";
import { fail, type Scalar } from "./values.ts";

/** A formula as a tree. */
export type Node =
	| { readonly type: "literal"; readonly value: Scalar }
	| ReferenceNode
	| NameNode
	| { readonly type: "unary"; readonly operator: string; readonly operand: Node }
	| { readonly type: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
	| { readonly type: "array"; readonly rows: readonly (readonly Node[])[] }
	| CallNode
	| { readonly type: "invoke"; readonly target: Node; readonly args: readonly (Node | undefined)[] }
	| { readonly type: "lambda"; readonly parameters: readonly string[]; readonly body: Node }
	| {
			readonly type: "let";
			readonly names: readonly string[];
			readonly values: readonly Node[];
			readonly body: Node;
	  };

export interface ReferenceNode {
	readonly type: "reference";
	readonly reference: SheetReference;
	/** Filled when the formula is linked to the sheets; an error if the sheet is missing. */
	area: Area | CellError | undefined;
}

/** A named range, or what LET or LAMBDA call a value. */
export interface NameNode {
	readonly type: "name";
	readonly name: string;
	/** Filled when the formula is linked, if there is a range of that name and nothing in the formula goes by it. */
	area: Area | CellError | undefined;
}

export interface CallNode {
	readonly type: "call";
	/** In upper case. */
	readonly name: string;
	/** An argument left out, as in `IF(A1,,2)`, is undefined. */
	readonly args: readonly (Node | undefined)[];
}

const ARRAY = "{}";
const ROW = "{row}";

/** The tree of a formula, or what is wrong with it. */
export function parseFormula(text: string, decimal: "." | ","): Node | CellError {
	try {
		const tree = parseTokens(withArrayCalls(formulaTokens(text, decimal)), {
			permitArrayCalls: true,
			looseRefCalls: true,
		});
		return convert(tree);
	} catch {
		return fail("#ERROR!", "Formula parse error.");
	}
}

/**
 * The parser takes only literals between braces; Sheets takes any expression. So `{a,b;c}` becomes calls, semicolons
 * between arguments become commas, and brackets left open are closed, as Sheets does.
 */
function withArrayCalls(tokens: readonly Token[]): Token[] {
	const open: ("{" | "(")[] = [];
	const result: Token[] = [];
	const put = (type: string, value: string) => result.push({ type, value });
	const openRow = () => {
		put("func", ROW);
		put("operator", "(");
	};
	const close = () => {
		put("operator", ")");
		if (open.pop() === "{") put("operator", ")");
	};
	for (const token of tokens) {
		const inArray = open[open.length - 1] === "{";
		if (token.type !== "operator") result.push(token);
		else if (token.value === "{") {
			open.push("{");
			put("func", ARRAY);
			put("operator", "(");
			openRow();
		} else if (token.value === "(") {
			open.push("(");
			result.push(token);
		} else if (token.value === "}" || token.value === ")") {
			if (open[open.length - 1] !== (token.value === "}" ? "{" : "(")) throw new Error("Unbalanced brackets");
			close();
		} else if (token.value === ";" && inArray) {
			put("operator", ")");
			put("operator", ",");
			openRow();
		} else if (token.value === ";") put("operator", ",");
		else result.push(token);
	}
	while (open.length > 0) close();
	return result;
}

function convert(node: AstExpression): Node {
	switch (node.type) {
		case "Literal":
			return { type: "literal", value: node.value };
		case "ErrorLiteral":
			return {
				type: "literal",
				value: fail(node.value as ErrorCode, `The formula holds the error ${node.value}.`),
			};
		case "ReferenceIdentifier":
			return convertReference(node.value, node.kind);
		case "UnaryExpression":
			if (node.operator === "#") throw new Error("Not an operator of Sheets");
			if (node.operator === "@") return convert(node.arguments[0]!);
			return { type: "unary", operator: node.operator, operand: convert(node.arguments[0]!) };
		case "BinaryExpression":
			return convertBinary(node.operator, convert(node.arguments[0]!), convert(node.arguments[1]!));
		case "CallExpression":
			return convertCall(node.callee as AstExpression | { type: "Identifier"; name: string }, node.arguments);
		case "LambdaExpression":
			if (node.body === null) throw new Error("A lambda needs a body");
			return {
				type: "lambda",
				parameters: node.params.map((parameter) => parameter.name.toLowerCase()),
				body: convert(node.body),
			};
		case "LetExpression":
			if (node.body === null) throw new Error("LET needs a result");
			return {
				type: "let",
				names: node.declarations.map((declaration) => declaration.id.name.toLowerCase()),
				values: node.declarations.map((declaration) => convertOptional(declaration.init) ?? BLANK),
				body: convert(node.body),
			};
		default:
			throw new Error("Not a formula of Sheets");
	}
}

const BLANK: Node = { type: "literal", value: null };

function convertOptional(node: AstExpression | null | undefined): Node | undefined {
	return node === null || node === undefined ? undefined : convert(node);
}

function convertReference(text: string, kind: string): Node {
	const reference = kind === "name" || kind === "table" ? undefined : parseReference(text);
	if (reference === undefined) return { type: "name", name: text, area: undefined };
	return { type: "reference", reference, area: undefined };
}

function convertBinary(operator: string, left: Node, right: Node): Node {
	if (operator === " " || operator === ",") throw new Error("Not an operator of Sheets");
	if (operator === ":" && left.type === "reference" && right.type === "reference") {
		const span = spanReference(left.reference, right.reference);
		if (span === undefined) throw new Error("A range lies in one sheet");
		return { type: "reference", reference: span, area: undefined };
	}
	return { type: "binary", operator, left, right };
}

function convertCall(
	callee: AstExpression | { type: "Identifier"; name: string },
	args: readonly (AstExpression | null)[],
): Node {
	if (callee.type !== "Identifier") {
		return { type: "invoke", target: convert(callee), args: args.map(convertOptional) };
	}
	if (callee.name === ARRAY) return convertArray(args);
	return { type: "call", name: callee.name.toUpperCase(), args: args.map(convertOptional) };
}

function convertArray(rows: readonly (AstExpression | null)[]): Node {
	return {
		type: "array",
		rows: rows.map((row) => {
			if (row?.type !== "CallExpression" || row.arguments.length === 0) {
				throw new Error("An array is made of filled rows");
			}
			return row.arguments.map((element) => {
				if (element === null) throw new Error("An array has no gaps");
				return convert(element as AstExpression);
			});
		}),
	};
}

/** It stands for cells, by address or by name. */
export function isReference(node: Node | undefined): node is ReferenceNode | NameNode {
	return node?.type === "reference" || (node?.type === "name" && node.area !== undefined);
}
