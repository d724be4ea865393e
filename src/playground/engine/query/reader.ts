import { refuse } from "./syntax.ts";
import { type QueryToken, queryTokens } from "./tokens.ts";

/** Words that name no column unless they stand between backquotes. */
const RESERVED =
	"and asc by date datetime desc false format group label limit not offset options or order pivot select skipping timeofday timestamp true where";

/** Goes through the tokens of a query one by one. */
export interface Reader {
	peek(ahead?: number): QueryToken;
	next(): QueryToken;
	/** Takes the next token if it is this sign, or this word in any letter case. */
	takes(text: string): boolean;
	/** Takes a word such as `group` only if `by` follows. */
	takesPhrase(first: string, second: string): boolean;
	expects(text: string): void;
	isReserved(token: QueryToken): boolean;
	/** Says that the next token does not belong here. */
	stop(): never;
}

export function createReader(query: string): Reader {
	const tokens = queryTokens(query);
	const reserved = new Set(RESERVED.split(" "));
	let position = 0;
	const peek = (ahead = 0) => tokens[Math.min(position + ahead, tokens.length - 1)]!;
	const is = (token: QueryToken, text: string) =>
		(token.kind === "sign" || token.kind === "word") && token.text.toLowerCase() === text;
	const isReserved = (token: QueryToken) => token.kind === "word" && reserved.has(token.text.toLowerCase());

	function takes(text: string): boolean {
		if (!is(peek(), text)) return false;
		position++;
		return true;
	}

	function stop(): never {
		const token = peek();
		return refuse(
			`PARSE_ERROR: Encountered ${shown(token, isReserved(token))} at line 1, column ${token.at}.`,
		);
	}

	return {
		peek,
		next: () => tokens[Math.min(position++, tokens.length - 1)]!,
		takes,
		takesPhrase(first, second) {
			if (!is(peek(), first) || !is(peek(1), second)) return false;
			position += 2;
			return true;
		},
		expects(text) {
			if (!takes(text)) stop();
		},
		isReserved,
		stop,
	};
}

/** As Google's parser writes tokens: `" <ID> "nonsense "" `. */
function shown({ kind, text }: QueryToken, isReserved: boolean): string {
	if (kind === "end") return '"<EOF>"';
	if (isReserved) return `" "${text.toLowerCase()}" "${text} ""`;
	const type = { word: "<ID>", quoted: "<QUOTED_ID>", number: "<INTEGER_LITERAL>", text: "<STRING_LITERAL>" };
	return kind === "sign" ? `" "${text}" "${text} ""` : `" ${type[kind]} "${text} ""`;
}
