/** A regular expression as a tree. `Letter` is one character of a class; its text is the part of the pattern. */
export type Part =
	| { readonly kind: "letter"; readonly text: string }
	| { readonly kind: "edge"; readonly text: string }
	| { readonly kind: "back" }
	| { readonly kind: "list"; readonly parts: readonly Part[] }
	| { readonly kind: "choice"; readonly parts: readonly Part[] }
	| { readonly kind: "look"; readonly part: Part; readonly wanted: boolean; readonly behind: boolean }
	| {
			readonly kind: "repeat";
			readonly part: Part;
			readonly least: number;
			readonly most: number;
			readonly lazy: boolean;
	  };

/** Reads the syntax of JavaScript's patterns. Throws at what it does not know, so that nothing goes unchecked. */
export function parsePattern(source: string): Part {
	let at = 0;
	const eat = (pattern: RegExp): string | undefined => {
		const found = new RegExp(pattern.source, "uy");
		found.lastIndex = at;
		const match = found.exec(source)?.[0];
		at += match?.length ?? 0;
		return match;
	};
	const choice = (): Part => {
		const parts = [list()];
		while (eat(/\|/)) parts.push(list());
		return parts.length === 1 ? parts[0]! : { kind: "choice", parts };
	};
	const list = (): Part => {
		const parts: Part[] = [];
		while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(repeat(atom()));
		return { kind: "list", parts };
	};
	const repeat = (part: Part): Part => {
		const sign = eat(/[*+?]|\{\d+(?:,\d*)?\}/);
		if (sign === undefined) return part;
		const [from = "0", to = from] = sign.slice(1, -1).split(",");
		const bounds = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] }[sign];
		const [least = 0, most = 0] = bounds ?? [Number(from), to === "" ? Infinity : Number(to)];
		return { kind: "repeat", part, least, most, lazy: eat(/\?/) !== undefined };
	};
	const group = (): Part => {
		const part = choice();
		if (!eat(/\)/)) throw new Error(`Unclosed group in ${source}`);
		return part;
	};
	const atom = (): Part => {
		const look = eat(/\(\?<?[=!]/);
		if (look) return { kind: "look", part: group(), wanted: look.endsWith("="), behind: look.includes("<") };
		if (eat(/\(\?:|\(\?<\w+>|\(/)) return group();
		const edge = eat(/[$^]|\\[bB]/);
		if (edge) return { kind: "edge", text: edge };
		if (eat(/\\[1-9]\d*|\\k<\w+>/)) return { kind: "back" };
		const text = eat(
			/\[(?:\\[\s\S]|[^\]\\])*\]|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[pP]\{[^}]+\}|\\c[A-Z]|\\[\s\S]|[^)*+?]/,
		);
		if (text === undefined) throw new Error(`Cannot read ${source} at ${at}`);
		return { kind: "letter", text };
	};
	const whole = choice();
	if (at < source.length) throw new Error(`Cannot read ${source} at ${at}`);
	return whole;
}

/** Whether a character is one of a letter's class. */
export function letterTest(flags: string): (text: string, character: string) => boolean {
	const known = new Map<string, boolean>();
	const own = flags.replace(/[gy]/g, "");
	return (text, character) => {
		const key = `${text}\n${character}`;
		let is = known.get(key);
		is ??= new RegExp(`^(?:${text})$`, own).test(character);
		known.set(key, is);
		return is;
	};
}

/**
 * How many steps a backtracking engine takes to look for the pattern everywhere in a text; `limit` if it takes more. The
 * number is the same on every machine, unlike time.
 */
export function stepsOf(whole: Part, flags: string, text: string, limit: number): number {
	const isLetter = letterTest(flags);
	const characters = flags.includes("u") ? [...text] : text.split("");
	let steps = 0;
	type Next = (at: number) => boolean;
	const isWord = (at: number) => /\w/.test(characters[at] ?? "");
	const run = (part: Part, at: number, next: Next): boolean => {
		if (++steps > limit) throw new RangeError();
		switch (part.kind) {
			case "letter":
				return at < characters.length && isLetter(part.text, characters[at]!) && next(at + 1);
			case "edge":
				return isEdge(part.text, at) && next(at);
			case "back":
				return next(at);
			case "list":
				return inTurn(part.parts, 0, at, next);
			case "choice":
				return part.parts.some((one) => run(one, at, next));
			case "look": {
				const found = part.behind ? at > 0 : run(part.part, at, () => true);
				return found === part.wanted && next(at);
			}
			case "repeat":
				return again(part, 0, at, next);
		}
	};
	const inTurn = (parts: readonly Part[], index: number, at: number, next: Next): boolean =>
		index === parts.length
			? next(at)
			: run(parts[index]!, at, (after) => inTurn(parts, index + 1, after, next));
	const again = (part: Extract<Part, { kind: "repeat" }>, count: number, at: number, next: Next): boolean => {
		const more = () =>
			count < part.most &&
			run(
				part.part,
				at,
				(after) => (after > at || count < part.least) && again(part, count + 1, after, next),
			);
		if (count < part.least) return more();
		return part.lazy ? next(at) || more() : more() || next(at);
	};
	const isEdge = (edge: string, at: number): boolean => {
		const multiline = flags.includes("m");
		if (edge === "^") return at === 0 || (multiline && characters[at - 1] === "\n");
		if (edge === "$") return at === characters.length || (multiline && characters[at] === "\n");
		return (isWord(at - 1) !== isWord(at)) === (edge === "\\b");
	};
	// V8 gives up at once where a pattern can only begin at the start.
	const anchored = whole.kind === "list" && whole.parts[0]?.kind === "edge" && whole.parts[0].text === "^";
	const starts = (anchored && !flags.includes("m")) || flags.includes("y") ? 1 : characters.length + 1;
	try {
		for (let at = 0; at < starts; ) {
			let end = at;
			const found = run(whole, at, (after) => {
				end = after;
				return true;
			});
			at = found ? Math.max(end, at + 1) : at + 1;
		}
	} catch (error) {
		if (error instanceof RangeError) return limit;
		throw error;
	}
	return steps;
}
