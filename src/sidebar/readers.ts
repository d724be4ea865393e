import { isProblem, type Problem } from "../core/problem.ts";
import type { ReadTables } from "./files/read-file.ts";
import type * as Readers from "./files/readers.ts";
import { callServer } from "./rpc.ts";

declare const Readers_: typeof Readers;

type Read = Promise<ReadTables | Problem>;

let loaded: Promise<typeof Readers | Problem> | undefined;

/** The readers of files are a quarter of the sidebar's script, so they come when the first panel that reads opens. */
export function loadReaders(): Promise<typeof Readers | Problem> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<typeof Readers | Problem> {
	const script = await callServer<string>("readers", {});
	if (isProblem(script)) {
		loaded = undefined;
		return script;
	}
	const element = document.createElement("script");
	element.textContent = script;
	document.head.append(element);
	return Readers_;
}

export async function readFile(file: File): Read {
	const readers = await loadReaders();
	return isProblem(readers) ? readers : readers.readFile(file);
}

export async function readPasted(text: string): Read {
	const readers = await loadReaders();
	return isProblem(readers) ? readers : readers.readPasted(text);
}

export async function readPastedComments(text: string): Read {
	const readers = await loadReaders();
	return isProblem(readers) ? readers : readers.readPastedComments(text);
}
