import { fold, isAscii, isAsciiWord, isIgnorable, kindOf } from "./characters.ts";
import { linkEnd } from "./links.ts";
import { latinSkeleton } from "./look-alikes.ts";
import type { Disguise, Token, TokenKind } from "./token.ts";

interface Body {
	readonly end: number;
	readonly text: string;
	readonly disguise: Disguise | undefined;
}

/** The caption cut into tokens, in order; spaces and zero-width characters between them are left out. */
export function readTokens(caption: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let line = 0;
	let spaced = true;
	while (at < caption.length) {
		const code = caption.codePointAt(at) as number;
		const kind = kindOf(code);
		if (kind === "line") {
			if (!(code === 10 && caption.charCodeAt(at - 1) === 13)) line++;
			spaced = true;
			at++;
		} else if (kind === "space" || kind === "ignorable") {
			if (kind === "space") spaced = true;
			at += code > 0xffff ? 2 : 1;
		} else {
			const token = tokenAt(caption, at, code, kind, line, spaced);
			tokens.push(token);
			spaced = false;
			at = token.end;
		}
	}
	revealLookAlikes(tokens);
	return tokens;
}

function tokenAt(
	caption: string,
	at: number,
	code: number,
	kind: "word" | "mark" | "symbol",
	line: number,
	spaced: boolean,
): Token {
	if (kind === "word") {
		const link = linkEnd(caption, at);
		if (link > at) {
			const text = caption.slice(at, link).toLowerCase();
			return made("link", { end: link, text, disguise: undefined }, at, line, spaced);
		}
		return made("word", readBody(caption, at, true), at, line, spaced);
	}
	const sign = signOf(code);
	if (sign !== undefined) {
		const body = sign === "hashtag" ? readBody(caption, at + 1, false) : readHandle(caption, at + 1);
		if (body.text !== "")
			return made(sign, code > 127 ? { ...body, disguise: "styled" } : body, at, line, spaced);
	}
	const end = at + (code > 0xffff ? 2 : 1);
	const text =
		kind === "mark" && code > 127 ? caption.slice(at, end).normalize("NFKC") : caption.slice(at, end);
	return { kind, text, key: text, start: at, end, line, spaced, disguise: undefined };
}

/** Plain or full-width `#` and `@`. */
function signOf(code: number): "hashtag" | "mention" | undefined {
	if (code === 35 || code === 0xff03 || code === 0xfe5f) return "hashtag";
	return code === 64 || code === 0xff20 || code === 0xfe6b ? "mention" : undefined;
}

function made(kind: TokenKind, body: Body, start: number, line: number, spaced: boolean): Token {
	const { text, end, disguise } = body;
	return { kind, text, key: fold(text), start, end, line, spaced, disguise };
}

/** A run of word characters; zero-width ones inside are skipped and remembered. */
function readBody(caption: string, start: number, apostrophes: boolean): Body {
	let at = start;
	while (at < caption.length && isAsciiWord(caption.charCodeAt(at))) at++;
	if (at === caption.length || (caption.charCodeAt(at) < 128 && caption.charCodeAt(at) !== 39)) {
		return { end: at, text: caption.slice(start, at).toLowerCase(), disguise: undefined };
	}
	let raw = "";
	let end = start;
	let skipped = false;
	let hidden = false;
	for (at = start; at < caption.length; ) {
		const code = caption.codePointAt(at) as number;
		const width = code > 0xffff ? 2 : 1;
		if (isIgnorable(code)) {
			skipped = true;
			at += width;
			continue;
		}
		const isApostrophe = apostrophes && (code === 39 || code === 0x2019) && isWordAt(caption, at + 1);
		if (!isApostrophe && kindOf(code) !== "word") break;
		if (skipped) hidden = true;
		skipped = false;
		raw += isApostrophe ? "'" : caption.slice(at, at + width);
		at += width;
		end = at;
	}
	const text = raw.normalize("NFKC").toLowerCase();
	const styled = !isAscii(raw) && isAscii(text);
	return { end, text, disguise: hidden ? "hidden" : styled ? "styled" : undefined };
}

function isWordAt(caption: string, at: number): boolean {
	return at < caption.length && kindOf(caption.codePointAt(at) as number) === "word";
}

/** A handle may hold dots, but not end with one. */
function readHandle(caption: string, start: number): Body {
	let body = readBody(caption, start, false);
	while (body.text !== "" && caption.charCodeAt(body.end) === 46 && isWordAt(caption, body.end + 1)) {
		const next = readBody(caption, body.end + 1, false);
		body = { end: next.end, text: `${body.text}.${next.text}`, disguise: body.disguise };
	}
	return body;
}

/** Look-alike letters count as Latin in words that mix both, and in hashtags of a caption that is otherwise Latin. */
function revealLookAlikes(tokens: readonly Token[]): void {
	let latin: boolean | undefined;
	for (const token of tokens) {
		const { kind, text } = token;
		if (kind !== "hashtag" && kind !== "word") continue;
		if (text.length > 20 || (kind === "word" && (text.length < 2 || text.length > 10)) || isAscii(text))
			continue;
		const skeleton = latinSkeleton(text);
		if (skeleton === undefined || !/[a-z]/.test(skeleton)) continue;
		if (!/[a-z]/.test(text)) {
			latin ??= isMostlyLatin(tokens);
			if (!latin) continue;
		}
		token.key = skeleton;
		token.disguise = "look-alike";
	}
}

function isMostlyLatin(tokens: readonly Token[]): boolean {
	let balance = 0;
	for (const { kind, text } of tokens) if (kind === "word") balance += /[a-z]/.test(text) ? 1 : -1;
	return balance > 0;
}
