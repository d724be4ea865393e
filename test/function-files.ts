import type { FunctionExample, SheetFunction } from "../src/core/sheet-function.ts";

export interface FunctionFile {
	/** `tier.ts`. */
	readonly path: string;
	readonly definition: SheetFunction;
	readonly examples: readonly FunctionExample[];
	/** Parted by commas. */
	readonly keywords?: string | undefined;
}

/** Every file of src/functions but the index. */
export function functionFiles(): FunctionFile[] {
	const modules = import.meta.glob<{ [name: string]: unknown }>(["../src/functions/*.ts", "!**/index.ts"], {
		eager: true,
	});
	return Object.entries(modules).map(([path, { examples, keywords, ...others }]) => ({
		path: path.replace(/^.*\//, ""),
		definition: Object.values(others)[0] as SheetFunction,
		examples: examples as readonly FunctionExample[],
		keywords: keywords as string | undefined,
	}));
}
