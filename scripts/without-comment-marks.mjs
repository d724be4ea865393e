import { parse } from "acorn";

/**
 * HtmlService takes `//` and `/*` for comments inside template literals, and by some reports inside plain strings: no
 * template literal may be left, and in strings these characters are written as escapes.
 */
export function withoutCommentMarks(script) {
	const tokens = [];
	parse(script, { ecmaVersion: 2019, onToken: tokens });
	let safe = "";
	let copied = 0;
	for (const { type, start, end } of tokens) {
		if (type.label === "`")
			throw new Error("The script has a template literal, which HtmlService would break.");
		if (type.label !== "string" && type.label !== "regexp") continue;
		const text = script.slice(start, end);
		const plain = type.label === "string" ? text.replace(/\\?\/(?=[/*])/g, "\\u002f") : text;
		safe += script.slice(copied, start) + plain.replaceAll("`", "\\u0060");
		copied = end;
	}
	return safe + script.slice(copied);
}
