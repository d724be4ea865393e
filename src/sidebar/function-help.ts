export interface FunctionHelp {
	readonly name: string;
	readonly summary: string;
	readonly parameters: readonly {
		readonly name: string;
		readonly about: string;
		readonly optional: boolean;
	}[];
	/** A formula as typed into a cell. */
	readonly example: string;
}

/** Put in by the build, from the functions' own declarations. */
declare const FUNCTION_HELP: readonly FunctionHelp[] | undefined;

export function functionHelp(): readonly FunctionHelp[] {
	return typeof FUNCTION_HELP === "undefined" ? [] : FUNCTION_HELP;
}
