import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../../core/tables/a1.ts";
import type { AreaSnapshot, Format, Validation } from "../model/types.ts";
import { fromA1Range } from "./a1.ts";
import { decodeText, encodeAttribute } from "./xlsx-text.ts";

const LAST_ROW = 1_048_576;

/** Excel's longest list written inside a rule, and longest help text. */
const LONGEST_LIST = 255;
const LONGEST_HELP = 255;

/** Marks a list of TRUE and FALSE as a checkbox. It is the title of a hint that is switched off, so nobody sees it. */
const CHECKBOX_MARK = "Checkbox";

/** Puts a rule on part of one column; `rows` may be Infinity. `keepList` stores a list too long or too odd for a rule, and gives where. */
export function writeValidation(
	sheet: Worksheet,
	place: { readonly row: number; readonly rows: number; readonly column: number },
	validation: Validation,
	keepList: (values: readonly string[]) => string,
): void {
	const last = Math.min(place.row + place.rows, LAST_ROW) - 1;
	const address = `${cellAddress(place.row, place.column)}:${cellAddress(last, place.column)}`;
	sheet.dataValidations.add(`range:${address}`, toRule(validation, keepList));
}

function toRule(validation: Validation, keepList: (values: readonly string[]) => string): DataValidation {
	const base = { type: "list", allowBlank: true, errorStyle: "stop" } as const;
	if (validation.kind === "checkbox") {
		return { ...base, formulae: ['"TRUE,FALSE"'], showErrorMessage: true, promptTitle: CHECKBOX_MARK };
	}
	const { values, strict, help } = validation;
	return {
		...base,
		formulae: [fitsRule(values) ? `"${values.join(",")}"` : keepList(values)],
		showErrorMessage: strict,
		...(help ? { showInputMessage: true, prompt: encodeAttribute(help).slice(0, LONGEST_HELP) } : {}),
	};
}

function fitsRule(values: readonly string[]): boolean {
	const plain = values.every(
		(value) =>
			value !== "" && value.trim() === value && !/[,"]/.test(value) && encodeAttribute(value) === value,
	);
	return plain && values.join(",").length <= LONGEST_LIST;
}

/** The dropdowns and checkboxes of a sheet. `readRange` gives the filled cells of a range such as `Lists!$A$1:$A$9`. */
export function readValidations(
	sheet: Worksheet,
	readRange: (range: string) => readonly string[] | undefined,
): { readonly area: AreaSnapshot; readonly format: Format }[] {
	const found: { area: AreaSnapshot; format: Format }[] = [];
	const rules = sheet.dataValidations.model as Readonly<Record<string, DataValidation | undefined>>;
	for (const [key, rule] of Object.entries(rules)) {
		const range = fromA1Range(key.replace("range:", ""));
		const validation = rule && fromRule(rule, readRange);
		if (!range || !validation) continue;
		const rows = range.bottom >= LAST_ROW - 1 ? null : range.bottom - range.top + 1;
		found.push({ area: [range.top, range.left, rows, range.right - range.left + 1], format: { validation } });
	}
	return found;
}

function fromRule(
	rule: DataValidation,
	readRange: (range: string) => readonly string[] | undefined,
): Validation | undefined {
	if (rule.type !== "list") return undefined;
	if (rule.promptTitle === CHECKBOX_MARK) return { kind: "checkbox" };
	const source = String(rule.formulae?.[0] ?? "");
	const literal = /^"([\s\S]*)"$/.exec(source)?.[1];
	const values = literal === undefined ? readRange(source) : splitList(literal);
	if (!values) return undefined;
	return {
		kind: "list",
		values,
		strict: rule.showErrorMessage === true && (rule.errorStyle ?? "stop") === "stop",
		...(rule.prompt ? { help: decodeText(rule.prompt) } : {}),
	};
}

/** Excel trims the values of a list written inside a rule. */
function splitList(list: string): string[] {
	return list
		.replace(/""/g, '"')
		.split(",")
		.map((value) => value.trim());
}
