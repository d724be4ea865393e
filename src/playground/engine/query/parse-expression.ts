import { serialFrom } from "../dates.ts";
import type { Reader } from "./reader.ts";
import { type Aggregate, type Condition, type Expression, refuse } from "./syntax.ts";

const AGGREGATES: readonly string[] = ["sum", "avg", "count", "min", "max"];
const SUMS: { readonly [sign: string]: string } = { "+": "sum", "-": "difference" };
const PRODUCTS: { readonly [sign: string]: string } = { "*": "product", "/": "quotient", "%": "modulo" };
const COMPARISONS: readonly string[] = ["=", "!=", "<>", "<", "<=", ">", ">="];
const TEXT_COMPARISONS: readonly string[] = ["contains", "matches", "like"];

/** `A`, `sum(B)`, `A + B * 2`, `year(C)`, `'text'`, `date '2026-01-05'`. */
export function readExpression(reader: Reader): Expression {
	return readChain(reader, SUMS, () => readChain(reader, PRODUCTS, () => readAtom(reader)));
}

function readChain(
	reader: Reader,
	names: { readonly [sign: string]: string },
	readPart: () => Expression,
): Expression {
	let left = readPart();
	for (let name = nameOfSign(reader, names); name !== undefined; name = nameOfSign(reader, names)) {
		reader.next();
		left = { type: "call", name, args: [left, readPart()] };
	}
	return left;
}

function nameOfSign(reader: Reader, names: { readonly [sign: string]: string }): string | undefined {
	const token = reader.peek();
	return token.kind === "sign" ? names[token.text] : undefined;
}

function readAtom(reader: Reader): Expression {
	const token = reader.peek();
	if (reader.takes("(")) {
		const inside = readExpression(reader);
		reader.expects(")");
		return inside;
	}
	if (token.kind === "sign" && token.text === "-" && reader.peek(1).kind === "number") {
		reader.next();
		return { type: "literal", value: -Number(reader.next().text), of: "number" };
	}
	if (token.kind === "number") return { type: "literal", value: Number(reader.next().text), of: "number" };
	if (token.kind === "text") return { type: "literal", value: reader.next().text, of: "text" };
	if (token.kind === "quoted") return { type: "column", id: reader.next().text };
	if (token.kind !== "word") return reader.stop();
	return readWord(reader);
}

function readWord(reader: Reader): Expression {
	const token = reader.peek();
	const word = token.text.toLowerCase();
	const after = reader.peek(1);
	if (after.kind === "sign" && after.text === "(" && !reader.isReserved(token)) return readCall(reader);
	if (word === "true" || word === "false") {
		reader.next();
		return { type: "literal", value: word === "true", of: "boolean" };
	}
	if (["date", "datetime", "timestamp", "timeofday"].includes(word) && after.kind === "text") {
		reader.next();
		return readMoment(word, reader.next().text);
	}
	return reader.isReserved(token) ? reader.stop() : { type: "column", id: reader.next().text };
}

function readCall(reader: Reader): Expression {
	const word = reader.next().text;
	const name = word.toLowerCase();
	reader.expects("(");
	const args: Expression[] = [];
	while (!reader.takes(")")) {
		if (args.length > 0) reader.expects(",");
		args.push(readExpression(reader));
	}
	if (!AGGREGATES.includes(name)) return { type: "call", name: word, args };
	const [column] = args;
	if (column?.type !== "column" || args.length !== 1) {
		return refuse(`PARSE_ERROR: ${name} takes one column, as in ${name}(A).`);
	}
	return { type: "aggregate", name: name as Aggregate, id: column.id };
}

/** `date '2026-01-05'`, `datetime '2026-01-05 12:30:00'`, `timeofday '12:30:00'`. */
function readMoment(word: string, text: string): Expression {
	const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$| )/.exec(text) ?? [];
	const [, hour = "0", minute = "0", second = "0"] =
		/(?:^| )(\d{1,2}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(text) ?? [];
	const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
	if (word === "timeofday" && /^\d{1,2}:\d{2}:\d{2}/.test(text)) {
		return { type: "literal", value: time, of: "timeofday" };
	}
	if (word === "timeofday" || year === undefined || (word === "date" && text.includes(" "))) {
		const wanted = { date: "yyyy-MM-dd", timeofday: "HH:mm:ss" }[word] ?? "yyyy-MM-dd HH:mm:ss";
		return refuse(
			`PARSE_ERROR: Invalid ${word} literal [${text}]. ${word[0]!.toUpperCase()}${word.slice(1)} literals should be of form ${wanted}.`,
		);
	}
	const serial = serialFrom(Number(year), Number(month), Number(day)) + time;
	return { type: "literal", value: serial, of: word === "date" ? "date" : "datetime" };
}

/** `A > 5 and (B contains 'x' or not C is null)`. */
export function readCondition(reader: Reader): Condition {
	return readJoined(reader, "or", () => readJoined(reader, "and", () => readNegated(reader)));
}

function readJoined(reader: Reader, type: "and" | "or", readPart: () => Condition): Condition {
	const parts = [readPart()];
	while (reader.takes(type)) parts.push(readPart());
	return parts.length === 1 ? parts[0]! : { type, parts };
}

function readNegated(reader: Reader): Condition {
	if (reader.takes("not")) return { type: "not", part: readNegated(reader) };
	if (opensCondition(reader)) {
		reader.expects("(");
		const inside = readCondition(reader);
		reader.expects(")");
		return inside;
	}
	return readComparison(reader);
}

/** Whether the bracket here holds a condition: one with a comparison on its own level or further in. */
function opensCondition(reader: Reader): boolean {
	if (reader.peek().kind !== "sign" || reader.peek().text !== "(") return false;
	let depth = 0;
	for (let ahead = 0; reader.peek(ahead).kind !== "end"; ahead++) {
		const { kind, text } = reader.peek(ahead);
		if (kind === "sign" && text === "(") depth++;
		if (kind === "sign" && text === ")" && --depth === 0) return false;
		if (kind === "sign" && COMPARISONS.includes(text)) return true;
		if (kind === "word" && /^(is|contains|matches|like|starts|ends|not)$/i.test(text)) return true;
	}
	return false;
}

function readComparison(reader: Reader): Condition {
	const left = readExpression(reader);
	if (reader.takes("is")) {
		const negated = reader.takes("not");
		reader.expects("null");
		return negated ? { type: "not", part: { type: "null", of: left } } : { type: "null", of: left };
	}
	const operator = readOperator(reader);
	if (operator === undefined) return reader.stop();
	return { type: "compare", operator, left, right: readExpression(reader) };
}

function readOperator(reader: Reader): string | undefined {
	for (const sign of COMPARISONS) if (reader.takes(sign)) return sign === "<>" ? "!=" : sign;
	for (const word of TEXT_COMPARISONS) if (reader.takes(word)) return word;
	if (reader.takesPhrase("starts", "with")) return "starts with";
	return reader.takesPhrase("ends", "with") ? "ends with" : undefined;
}
