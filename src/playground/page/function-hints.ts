/** A custom function as its JSDoc in the built add-on tells of it. */
export interface FunctionHintText {
	readonly name: string;
	readonly parameters: readonly string[];
	readonly about: string;
}

/** Reads the custom functions out of the add-on's source, as Google does. */
export function readFunctionHints(code: string): ReadonlyMap<string, FunctionHintText> {
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
