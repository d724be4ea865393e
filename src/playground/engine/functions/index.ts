import type { FunctionDefinition, FunctionTable } from "../define.ts";
import { arrayFunctions } from "./array.ts";
import { cashFlowFunctions } from "./cash-flows.ts";
import { cellFunctions } from "./cells.ts";
import { dateFunctions } from "./date.ts";
import { dateSpanFunctions } from "./date-spans.ts";
import { distributionFunctions } from "./distribution.ts";
import { lambdaHelpers } from "./lambda-helpers.ts";
import { logicFunctions } from "./logic.ts";
import { longTailFunctions } from "./long-tail.ts";
import { lookupFunctions } from "./lookup.ts";
import { mathFunctions } from "./math.ts";
import { queryFunctions } from "./query.ts";
import { regexFunctions } from "./regex.ts";
import { sortFunctions } from "./sort.ts";
import { sparklineFunctions } from "./sparkline.ts";
import { statisticsFunctions } from "./statistics.ts";
import { textFunctions } from "./text.ts";

let table: Map<string, FunctionDefinition> | undefined;

/** A built-in function by its name in upper case. */
export function findFunction(name: string): FunctionDefinition | undefined {
	return builtIns().get(name);
}

export function builtInNames(): string[] {
	return [...builtIns().keys()];
}

function builtIns(): ReadonlyMap<string, FunctionDefinition> {
	table ??= new Map(families().flatMap((family) => Object.entries(family)));
	return table;
}

/** What comes later replaces what comes before. */
function families(): FunctionTable[] {
	return [
		longTailFunctions(),
		mathFunctions,
		logicFunctions,
		textFunctions,
		regexFunctions,
		queryFunctions,
		dateFunctions,
		dateSpanFunctions,
		lookupFunctions,
		arrayFunctions,
		sortFunctions,
		sparklineFunctions,
		lambdaHelpers,
		statisticsFunctions,
		distributionFunctions,
		cellFunctions,
		cashFlowFunctions,
	];
}
