import { refuse } from "./syntax.ts";

export interface QueryToken {
	readonly kind: "word" | "quoted" | "number" | "text" | "sign" | "end";
	/** Signs and words as written; the inside of quotes. */
	readonly text: string;
	/** From 1, for messages. */
	readonly at: number;
}

/** The words, numbers, texts and signs of a query. Throws where there is something else. */
export function queryTokens(query: string): QueryToken[] {
	const tokens: QueryToken[] = [];
	const pattern =
		/\s+|([A-Za-z_]\w*)|`([^`]*)`|(\d+(?:\.\d*)?|\.\d+)|"([^"]*)"|'([^']*)'|(<=|>=|<>|!=|[-+*/%(),=<>])/y;
	for (let at = 0; at < query.length; at = pattern.lastIndex) {
		pattern.lastIndex = at;
		const match = pattern.exec(query);
		if (match === null)
			refuse(`PARSE_ERROR: Lexical error at line 1, column ${at + 1}. Encountered: "${query[at]}"`);
		const [, word, quoted, number, double, single, sign] = match;
		const add = (kind: QueryToken["kind"], text: string) => tokens.push({ kind, text, at: at + 1 });
		if (word !== undefined) add("word", word);
		else if (quoted !== undefined) add("quoted", quoted);
		else if (number !== undefined) add("number", number);
		else if (double !== undefined || single !== undefined) add("text", double ?? single ?? "");
		else if (sign !== undefined) add("sign", sign);
	}
	return [...tokens, { kind: "end", text: "", at: query.length + 1 }];
}
