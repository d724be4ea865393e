import type { CustomArgument, CustomScalar, WorkbookModel } from "./model/types.ts";
import { customFunctionNames } from "./runtime-code.ts";
import type { Realm } from "./runtime-types.ts";
import type { TimeLimit } from "./services/quotas.ts";
import { instantOf, instantToSerial } from "./services/time-zone.ts";

/**
 * What cells call. Names count in any letter case; a date cell reaches the function as the instant it stands for in the
 * spreadsheet's time zone, and a Date it gives back becomes a day number.
 */
export function createCustomFunctions(
	code: string,
	workbook: WorkbookModel,
	openRealm: () => Realm,
	time: TimeLimit,
): WorkbookModel["customFunctions"] {
	const byUpperCase = new Map([...customFunctionNames(code)].map((name) => [name.toUpperCase(), name]));
	let realm: Realm | undefined;
	return {
		names: new Set(byUpperCase.keys()),
		call(name, args) {
			const functionName = byUpperCase.get(name.toUpperCase());
			if (functionName === undefined) throw new Error(`Script function not found: ${name}`);
			realm ??= openRealm();
			const { timeZone } = workbook;
			const given = args.map((arg) => argumentFor(arg, timeZone));
			time.restart();
			const result = realm.call(functionName, given);
			time.check();
			return cellsFrom(result, timeZone);
		},
	};
}

function argumentFor(arg: CustomArgument, timeZone: string): unknown {
	const scalar = (cell: CustomScalar) =>
		typeof cell === "object" ? new Date(instantOf(cell.getTime(), timeZone)) : cell;
	return Array.isArray(arg)
		? arg.map((row: readonly CustomScalar[]) => row.map(scalar))
		: scalar(arg as CustomScalar);
}

function cellsFrom(result: unknown, timeZone: string): unknown {
	if (result instanceof Date) return instantToSerial(result.getTime(), timeZone);
	return Array.isArray(result) ? result.map((item) => cellsFrom(item, timeZone)) : result;
}
