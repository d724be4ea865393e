import type { FillableParameter } from "../core/formula-columns/fill-formula.ts";
import { isProblem, type Problem } from "../core/problem.ts";
import { callServer } from "./rpc.ts";

export interface FunctionHelp {
	readonly name: string;
	readonly summary: string;
	readonly parameters: readonly (FillableParameter & { readonly about: string })[];
	readonly returns: string;
	readonly source?: string;
	/** What people look for it by besides, parted by commas. */
	readonly keywords?: string;
	/** The call as it fills a column. */
	readonly formula: string;
	readonly examples: readonly {
		readonly formula: string;
		readonly gives: string;
		readonly note?: string;
	}[];
}

export interface TermHelp {
	readonly term: string;
	readonly means: string;
	/** The custom function. */
	readonly computedBy?: string;
	readonly gives?: string;
	/** `Results ▸ CTR` */
	readonly column?: string;
	/** What the column's note says besides. */
	readonly inColumn?: string;
	readonly source?: string;
	/** What people look for it by besides, parted by commas. */
	readonly keywords?: string;
}

export interface DefinitionHelp {
	readonly name: string;
	readonly formula: string;
	readonly average: string;
	readonly limits: string;
	readonly usedBy: string;
	readonly source: string;
}

/** What `Help.html` holds; the build writes it from the declarations. */
export interface Help {
	readonly functions: readonly FunctionHelp[];
	readonly terms: readonly TermHelp[];
	readonly definitions: readonly DefinitionHelp[];
	readonly news: {
		readonly version: string;
		/** Ten at most, in short. */
		readonly points: readonly string[];
		readonly more: readonly string[];
	};
}

let loaded: Promise<Help | Problem> | undefined;

/** Help is as long as the panels of three tools, so it comes when it is first opened. */
export function loadHelp(): Promise<Help | Problem> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Help | Problem> {
	const text = await callServer<string>("help", {});
	if (!isProblem(text)) return JSON.parse(text);
	loaded = undefined;
	return text;
}
