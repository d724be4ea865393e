import { isProblem, type Problem } from "../core/problem.ts";
import type { ReadTables } from "./files/read-file.ts";
import type * as Readers from "./files/readers.ts";
import { scriptOnDemand } from "./script-on-demand.ts";

declare const Readers_: typeof Readers;

type Read = Promise<ReadTables | Problem>;

/** The readers of files are longer than the sidebar itself, so they come when the first panel that reads opens. */
export const readers = scriptOnDemand("readers", () =>
	typeof Readers_ === "undefined" ? undefined : Readers_,
);

export async function readFile(file: File): Read {
	const loaded = await readers.load();
	return isProblem(loaded) ? loaded : loaded.readFile(file);
}

export async function readPasted(text: string): Read {
	const loaded = await readers.load();
	return isProblem(loaded) ? loaded : loaded.readPasted(text);
}

export async function readPastedComments(text: string): Read {
	const loaded = await readers.load();
	return isProblem(loaded) ? loaded : loaded.readPastedComments(text);
}
