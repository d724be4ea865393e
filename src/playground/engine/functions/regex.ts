import type { CellError } from "../../model/types.ts";
import { toText } from "../coerce.ts";
import { type CallEnvironment, define, defineArray, type FunctionTable, scalar, text } from "../define.ts";
import { fail, isError, type Operand, type Scalar } from "../values.ts";

/** Sheets uses RE2; what JavaScript takes beyond it (lookaround, backreferences) is refused as there. */
export const regexFunctions: FunctionTable = {
	REGEXMATCH: define([scalar, text], function (given, pattern) {
		const value = textOnly(this, given);
		const regex = compile(this, pattern);
		if (isError(value)) return value;
		return isError(regex) ? regex : regex.test(value);
	}),
	REGEXEXTRACT: defineArray([scalar, text], function (given, pattern): Operand {
		const value = textOnly(this, given);
		const regex = compile(this, pattern);
		if (isError(value)) return value;
		if (isError(regex)) return regex;
		const match = regex.exec(value);
		if (match === null) {
			return fail(
				"#N/A",
				`Function REGEXEXTRACT parameter 2 value "${pattern}" does not match text of Function REGEXEXTRACT parameter 1 value "${value}".`,
			);
		}
		const groups = match.slice(1).map((group) => group ?? "");
		return groups.length === 0 ? match[0] : groups.length === 1 ? (groups[0] ?? "") : [groups];
	}),
	REGEXREPLACE: define([scalar, text, text], function (given, pattern, by) {
		const value = textOnly(this, given);
		const regex = compile(this, pattern, "g");
		if (isError(value)) return value;
		return isError(regex) ? regex : value.replace(regex, by.replace(/\\(\d)/g, "$$$1"));
	}),
};

/** These functions take no numbers: support.google.com/docs/answer/3098244. */
function textOnly({ name, locale }: CallEnvironment, value: Scalar): string | CellError {
	if (typeof value !== "number" && typeof value !== "boolean") return toText(value, locale);
	const kind = typeof value === "number" ? "number" : "boolean";
	return fail(
		"#VALUE!",
		`Function ${name} parameter 1 expects text values. But '${toText(value, locale)}' is a ${kind} and cannot be coerced to a text.`,
	);
}

/** A pattern that must fit a whole text; `undefined` if it is not valid. */
export function compileWhole(pattern: string): RegExp | undefined {
	const [, inline = "", rest = pattern] = FLAGS.exec(pattern) ?? [];
	return read(`${inline === "" ? "" : `(?${inline})`}^(?:${rest})$`, "");
}

const FLAGS = /^\(\?([ims]+)\)([\s\S]*)$/;

function compile({ name }: CallEnvironment, pattern: string, flags = ""): RegExp | CellError {
	return (
		read(pattern, flags) ??
		fail("#REF!", `Function ${name} parameter 2 value "${pattern}" is not a valid regular expression.`)
	);
}

function read(pattern: string, flags: string): RegExp | undefined {
	if (/\(\?<?[=!]|\\[1-9]/.test(pattern)) return undefined;
	const [, inline = "", rest = pattern] = FLAGS.exec(pattern) ?? [];
	const source = rest
		.replace(/\(\?P</g, "(?<")
		.replace(/\\z/g, "$")
		.replace(/\\A/g, "^");
	// Without the flag `u`, escapes of ordinary characters such as `\_` are allowed, as in RE2.
	return tryRegex(source, `${flags}${inline}u`) ?? tryRegex(source, `${flags}${inline}`);
}

function tryRegex(source: string, flags: string): RegExp | undefined {
	try {
		return new RegExp(source, flags);
	} catch {
		return undefined;
	}
}
