/** What can be seen of the add-on's functions in its text. The build starts a line with each global function. */

/** Names of the global functions; there may be names among them that are not global, where a line happens to start with a function. */
export function topLevelFunctions(code: string): ReadonlySet<string> {
	return new Set(Array.from(code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm), (match) => match[1]!));
}

/** Names of the functions that cells may call: those whose JSDoc says `@customfunction`. */
export function customFunctionNames(code: string): ReadonlySet<string> {
	const documented = code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function\s+([A-Za-z_$][\w$]*)\s*\(/gm);
	const names = new Set<string>();
	for (const [, comment, name] of documented) {
		if (comment!.includes("@customfunction") && !name!.endsWith("_")) names.add(name!);
	}
	return names;
}
