import type { Header } from "./find-header.ts";
import { headerWords } from "./header-words.ts";

/** In bytes of UTF-8, so that a list with Korean headers fits into a setting of the workbook too. */
const MOST_MEMORY = 8000;
const MOST_NAME = 80;

/** `c`: the roster column of a header; `u`: its reading; `p`: the platform of a source; `k`: what its rows are. Oldest first. */
type Entry = readonly [kind: "c" | "u" | "p" | "k", name: string, value: string];

/** The planner's choices, by source column, and the platform of rows that do not say. */
export interface Choices {
	readonly columns?: { readonly [sourceColumn: string]: string };
	readonly units?: { readonly [sourceColumn: string]: string };
	readonly platform?: string;
	/** What a row is; goes by the headers together. */
	readonly kind?: string;
}

export interface Remembered {
	/** What earlier runs chose for this list's headers and its source. */
	readonly choices: Required<Pick<Choices, "columns" | "units">> & Pick<Choices, "platform" | "kind">;
	/** To be kept: what was known, and what is chosen now. */
	readonly memory: string;
}

/**
 * What an earlier run chose for headers of these names, and the text to keep once this run's choices are added. Choices
 * go by the header's words, so they hold in the next file whatever its order; a header that stands twice, and a list
 * without one, are not remembered. The platform goes by the source's name and headers together.
 */
export function rememberedChoices(
	memory: string,
	source: string,
	header: Header,
	now: Choices,
	most = MOST_MEMORY,
): Remembered {
	const names = headerKeys(header);
	const place = sourceKey(source, names);
	const table = names.length === 0 ? "" : shortSum(names.join("|"));
	const known = readMemory(memory);
	const columns: { [sourceColumn: string]: string } = {};
	const units: { [sourceColumn: string]: string } = {};
	let platform: string | undefined;
	let rows: string | undefined;
	const used: Entry[] = [];
	for (const entry of known) {
		const [kind, name, value] = entry;
		const index = names.indexOf(name);
		if (kind === "p" ? name !== place : kind === "k" ? name !== table : index < 0) continue;
		used.push(entry);
		if (kind === "c") columns[index] = value;
		else if (kind === "u") units[index] = value;
		else if (kind === "k") rows = value;
		else platform = value;
	}
	const present = [
		...entriesOf("c", names, now.columns),
		...entriesOf("u", names, now.units),
		...(now.platform && place !== "" ? [["p", place, now.platform] as const] : []),
		...(now.kind && table !== "" ? [["k", table, now.kind] as const] : []),
	];
	return {
		choices: {
			columns,
			units,
			...(platform === undefined ? {} : { platform }),
			...(rows === undefined ? {} : { kind: rows }),
		},
		// What this list uses is kept longest: dropped, it would change the plan of a run that is half done.
		memory: writeMemory([...known.filter((entry) => !used.includes(entry)), ...present], used, most),
	};
}

/** By column; `""` for a header that is blank or stands twice. */
function headerKeys({ names, groups }: Header): string[] {
	const keys = names.map((name, index) =>
		name === ""
			? ""
			: (headerWords(`${groups[index] ?? ""} ${name}`).join(" ") || name.toLowerCase()).slice(0, MOST_NAME),
	);
	return keys.map((key) => (keys.indexOf(key) === keys.lastIndexOf(key) ? key : ""));
}

/** The name without its numbers, so next month's file is known, and how its headers are called; `""` for pasted rows. */
function sourceKey(source: string, names: readonly string[]): string {
	const words = headerWords(source.toLowerCase()).map((word) => word.replace(/\d+/g, ""));
	const name = words.filter((word) => word !== "").join(" ");
	if (name === "" || name === "pasted rows" || names.length === 0) return "";
	return `${name.slice(0, MOST_NAME)}/${shortSum(names.join("|"))}`;
}

function shortSum(text: string): string {
	let sum = 5381;
	for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 33) ^ text.charCodeAt(index)) >>> 0;
	return sum.toString(36);
}

function entriesOf(kind: "c" | "u", names: readonly string[], choices: Choices["columns"] = {}): Entry[] {
	return Object.entries(choices)
		.map(([index, value]): Entry => [kind, names[Number(index)] ?? "", value.slice(0, MOST_NAME)])
		.filter(([, name]) => name !== "");
}

function readMemory(memory: string): readonly Entry[] {
	try {
		const entries: unknown = JSON.parse(memory || "[]");
		return Array.isArray(entries) ? entries.filter(isEntry) : [];
	} catch {
		return [];
	}
}

function isEntry(entry: unknown): entry is Entry {
	return (
		Array.isArray(entry) &&
		entry.length === 3 &&
		entry.every((part) => typeof part === "string") &&
		["c", "u", "p", "k"].includes(entry[0] as string) &&
		entry[1] !== ""
	);
}

/** A later entry takes the place of an earlier one; what does not fit is dropped, oldest first. */
function writeMemory(fresh: readonly Entry[], used: readonly Entry[], most: number): string {
	const nameOf = ([kind, name]: Entry): string => `${kind}/${name}`;
	const replaced = new Set(fresh.map(nameOf));
	const all = [...fresh, ...used.filter((entry) => !replaced.has(nameOf(entry)))];
	const last = new Map(all.map((entry) => [nameOf(entry), entry]));
	const kept: string[] = [];
	let length = 2;
	for (const entry of all.reverse()) {
		if (last.get(nameOf(entry)) !== entry) continue;
		const text = JSON.stringify(entry);
		length += utf8Length(text) + 1;
		if (length > most) break;
		kept.unshift(text);
	}
	return kept.length === 0 ? "" : `[${kept.join(",")}]`;
}

function utf8Length(text: string): number {
	let length = 0;
	for (let index = 0; index < text.length; index++) length += text.charCodeAt(index) < 128 ? 1 : 3;
	return length;
}
