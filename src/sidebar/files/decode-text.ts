import { type Problem, problem, quote } from "../../core/problem.ts";

export interface DecodedText {
	readonly text: string;
	/** What the planner should check, if the encoding had to be guessed. */
	readonly warning?: string;
}

const SAMPLE_BYTES = 65_536;
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Turns the bytes of a text file into text: UTF-8 and UTF-16, each with or without byte order mark. What is neither
 * is read as Windows-1252, with a warning; bytes that are no text at all are refused.
 */
export function decodeText(name: string, bytes: Uint8Array): DecodedText | Problem {
	const mark = byteOrderMark(bytes);
	if (mark) return { text: new TextDecoder(mark).decode(bytes) };
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	if (sample.includes(0)) return decodeWide(name, bytes, sample);
	const utf8 = decodeStrictly("utf-8", bytes);
	const decoded = utf8 === undefined ? decodeDamaged(bytes) : { text: utf8 };
	return isMostlyControls(decoded.text) ? noText(name) : decoded;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	return undefined;
}

/** In UTF-16 the zero bytes of plain letters, separators and line ends all fall on the same side of each pair. */
function decodeWide(name: string, bytes: Uint8Array, sample: Uint8Array): DecodedText | Problem {
	const zeros = [0, 0];
	for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2]!++;
	const [first, second] = zeros as [number, number];
	const encoding = second > 10 * first ? "utf-16le" : first > 10 * second ? "utf-16be" : undefined;
	const text = encoding && decodeStrictly(encoding, bytes);
	return text === undefined || text === "" || isMostlyControls(text) ? noText(name) : { text };
}

/** A UTF-8 file with a few broken characters is still UTF-8; anything else is taken for Windows-1252. */
function decodeDamaged(bytes: Uint8Array): DecodedText {
	const lenient = new TextDecoder("utf-8").decode(bytes);
	const broken = count(lenient, /\uFFFD/g);
	if (count(lenient, /[^\0-\x7f\uFFFD]/g) > 10 * broken) {
		return {
			text: lenient,
			warning: `${broken === 1 ? "1 character is" : `${broken} characters are`} damaged in this file and shown as \uFFFD.`,
		};
	}
	return {
		text: decodeWindows1252(bytes),
		warning:
			"This file does not say how its letters are stored, so it was read as Windows-1252. " +
			"If names look wrong below, save it again as “CSV UTF-8” and choose it again.",
	};
}

/** Some decoders give control characters for bytes 0x80 to 0x9F, where Windows-1252 has the euro sign and quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
	const text = new TextDecoder("windows-1252").decode(bytes);
	return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function isMostlyControls(text: string): boolean {
	const sample = text.slice(0, SAMPLE_BYTES);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary data from text
	return count(sample, /[\0-\x08\x0e-\x1a\x1c-\x1f]/g) > sample.length / 100;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

function noText(name: string): Problem {
	return problem(
		`${quote(name)} is not a table but some other kind of file. Choose a .csv, .tsv, .txt, .xlsx or .json file.`,
	);
}
