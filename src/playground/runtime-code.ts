/**
 * What can be seen of the add-on's functions in its code. The build puts every global function at the start of a line,
 * and nothing else there.
 */

/** Names of the global functions. */
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
