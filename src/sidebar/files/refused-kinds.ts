import { type Problem, problem, quote } from "../../core/problem.ts";

interface RefusedKind {
	/** How such files begin; `.` stands for any byte. */
	readonly begins: readonly string[];
	readonly is: string;
	readonly instead: string;
}

const OPEN_AND_SAVE = "Open it in Google Sheets or Excel, save it as .xlsx or .csv, and choose that file.";
const PICTURE_ADVICE = "Choose the list itself, as a .csv or .xlsx file.";

const REFUSED: readonly RefusedKind[] = [
	{
		begins: ["\xd0\xcf\x11\xe0"],
		is: "an old Excel file (.xls) or one locked with a password",
		instead: "Open it in Excel or Google Sheets, save it as .xlsx without a password, and choose that file.",
	},
	{ begins: ["%PDF"], is: "a PDF", instead: "Ask for the list as a .csv or .xlsx file." },
	{
		begins: ["\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF....WEBP", "....ftyphei"],
		is: "a picture",
		instead: PICTURE_ADVICE,
	},
	{ begins: ["....ftyp"], is: "a video", instead: PICTURE_ADVICE },
	{
		begins: ["\x1f\x8b", "7z\xbc\xaf", "Rar!"],
		is: "a packed archive",
		instead: "Unpack it first and choose the .csv or .xlsx file inside.",
	},
	{ begins: ["{\\rtf"], is: "a text document", instead: OPEN_AND_SAVE },
];

/** Recognises files by how they begin, whatever they are named, and says what to choose instead. */
export function refuseByContent(name: string, bytes: Uint8Array): Problem | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, 16));
	const kind = REFUSED.find(({ begins }) => begins.some((pattern) => startsWith(start, pattern)));
	return kind && problem(`${quote(name)} is ${kind.is}, not a table that can be read. ${kind.instead}`);
}

/** Some tools export web pages under the name .xls or .csv. */
export function refuseWebPage(name: string, text: string): Problem | undefined {
	if (!/^\s*<(!doctype|html|table|head|meta|\?xml)/i.test(text.slice(0, 500))) return undefined;
	return problem(`${quote(name)} is a web page, whatever its name says. ${OPEN_AND_SAVE}`);
}

function startsWith(start: string, pattern: string): boolean {
	return (
		start.length >= pattern.length && [...pattern].every((sign, at) => sign === "." || sign === start[at])
	);
}
