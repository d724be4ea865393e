import type { Validation } from "../model/types.ts";
import type { ServiceContext } from "./context.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { enumeration, expose } from "./expose.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type Criteria = GoogleAppsScript.Spreadsheet.SpreadsheetApp["DataValidationCriteria"];

const MAX_ITEMS = 500;

interface Draft {
	readonly values: readonly string[] | undefined;
	readonly showDropdown: boolean;
	/** Google's default: a wrong value is only marked, not refused. */
	readonly allowInvalid: boolean;
	readonly help: string | undefined;
}

const rules = new WeakMap<object, Validation>();

export function createCriteria(): Criteria {
	return enumeration<Criteria>("DataValidationCriteria", ["VALUE_IN_LIST", "CHECKBOX"]);
}

/** The validation a rule stands for; throws for anything that is no rule. */
export function validationOf(rule: unknown): Validation {
	const validation = typeof rule === "object" && rule !== null ? rules.get(rule) : undefined;
	if (validation === undefined) throw signatureMismatch("SpreadsheetApp.Range.setDataValidation", [rule]);
	return validation;
}

/** The rule as scripts read it back from a cell. */
export function createRule(context: ServiceContext, criteria: Criteria, validation: Validation): Rule {
	const isList = validation.kind === "list";
	const rule = expose<Rule>(context.guard, "DataValidation", {
		plain: {
			getAllowInvalid: () => isList && !validation.strict,
			getHelpText: () => (isList && validation.help) || "",
			getCriteriaType: () => (isList ? criteria.VALUE_IN_LIST : criteria.CHECKBOX),
			getCriteriaValues: () => (isList ? [[...validation.values], true] : []),
			copy: () => createBuilder(context, criteria, draftOf(validation)),
		},
	});
	rules.set(rule, validation);
	return rule;
}

const BLANK_DRAFT: Draft = { values: undefined, showDropdown: true, allowInvalid: true, help: undefined };

export function createBuilder(
	context: ServiceContext,
	criteria: Criteria,
	initial: Draft = BLANK_DRAFT,
): Builder {
	let draft = initial;
	let checkbox = false;
	const set = (change: Partial<Draft>) => {
		draft = { ...draft, ...change };
		return builder;
	};
	const builder: Builder = expose<Builder>(context.guard, "DataValidationBuilder", {
		plain: {
			requireValueInList: (values: readonly unknown[], showDropdown: boolean = true) => {
				if (!Array.isArray(values))
					throw signatureMismatch("DataValidationBuilder.requireValueInList", [values]);
				checkbox = false;
				return set({ values: values.map(String), showDropdown });
			},
			requireCheckbox: (...values: readonly unknown[]) => {
				if (values.length > 0) throw new Error("Checkbox values are not implemented in the playground.");
				checkbox = true;
				return set({});
			},
			setAllowInvalid: (allowInvalid) => set({ allowInvalid }),
			setHelpText: (help) => set({ help }),
			getAllowInvalid: () => draft.allowInvalid,
			getHelpText: () => draft.help ?? null,
			build: () => createRule(context, criteria, checkbox ? { kind: "checkbox" } : listOf(draft)),
		},
	});
	return builder;
}

function listOf({ values, showDropdown, allowInvalid, help }: Draft): Validation {
	if (values === undefined) throw exception("The data validation rule has no criteria.");
	if (!showDropdown) throw new Error("Lists without a dropdown are not implemented in the playground.");
	if (values.length > MAX_ITEMS) {
		throw exception(
			`The data validation rule has more items than the limit of ${MAX_ITEMS}. Use the "List from a range" criteria instead.`,
		);
	}
	return { kind: "list", values, strict: !allowInvalid, ...(help === undefined ? {} : { help }) };
}

function draftOf(validation: Validation): Draft {
	if (validation.kind === "checkbox") return BLANK_DRAFT;
	const { values, strict, help } = validation;
	return { values, showDropdown: true, allowInvalid: !strict, help };
}
