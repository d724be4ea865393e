/** A custom function as its JSDoc in the built add-on tells of it. */
export interface FunctionHintText {
	readonly name: string;
	readonly parameters: readonly string[];
	readonly about: string;
}

let newest: { readonly code: string; readonly hints: ReadonlyMap<string, FunctionHintText> } | undefined;

/** The custom functions of the add-on's source. They are read, as Google does, once for a script. */
export function readFunctionHints(code: string): ReadonlyMap<string, FunctionHintText> {
	if (newest?.code !== code) newest = { code, hints: functionsIn(code) };
	return newest.hints;
}

function functionsIn(code: string): ReadonlyMap<string, FunctionHintText> {
	const hints = new Map<string, FunctionHintText>();
	const pattern =
		/\/\*\*((?:[^*]|\*(?!\/))*@customfunction(?:[^*]|\*(?!\/))*)\*\/\s*function (\w+)\(([^)]*)\)/g;
	for (const [, comment = "", name = "", list = ""] of code.matchAll(pattern)) {
		const lines = comment.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trim());
		const tags = lines.findIndex((line) => line.startsWith("@"));
		const parameters = list.split(",").map((parameter) => parameter.trim());
		hints.set(name, {
			name,
			parameters: parameters.filter((parameter) => parameter !== ""),
			about: lines.slice(0, tags).join(" ").trim(),
		});
	}
	return hints;
}

/** The function whose arguments the caret is in, and which argument. */
export function callAt(formula: string, caret: number): { name: string; argument: number } | undefined {
	if (!formula.startsWith("=")) return undefined;
	const open: { name: string; argument: number }[] = [];
	const pattern = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|([A-Za-z_][\w.]*)?\(|[)}]|\{|[,;]/g;
	for (const { 0: token, 1: name = "" } of formula.slice(0, caret).matchAll(pattern)) {
		if (token.endsWith("(")) open.push({ name: name.toUpperCase(), argument: 0 });
		else if (token === "{") open.push({ name: "", argument: 0 });
		else if (token === ")" || token === "}") open.pop();
		else if ((token === "," || token === ";") && open.length > 0) open.at(-1)!.argument++;
	}
	return open.reverse().find(({ name }) => name !== "");
}

/** The beginning of a function's name before the caret, and where it stands; not within texts and behind a reference's `!`. */
export function nameBegunAt(formula: string, caret: number): { begun: string; from: number } | undefined {
	if (!formula.startsWith("=") || /^[\w.(]/.test(formula.slice(caret))) return undefined;
	const before = formula
		.slice(0, caret)
		.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => "#".repeat(text.length));
	const [begun] = /(?<![\w.$!:#"'])[A-Za-z][\w.]*$/.exec(before) ?? [];
	if (begun === undefined || /["']/.test(before)) return undefined;
	return { begun: begun.toUpperCase(), from: caret - begun.length };
}

/** The add-on's own functions first, each by name; none once the only one is typed in full. */
export function suggestedNames(
	begun: string,
	custom: Iterable<string>,
	builtIn: Iterable<string>,
): readonly string[] {
	const matching = (names: Iterable<string>) => [...names].filter((name) => name.startsWith(begun)).sort();
	const own = matching(custom);
	const all = [...own, ...matching(builtIn).filter((name) => !own.includes(name))];
	return all.length === 1 && all[0] === begun ? [] : all;
}
