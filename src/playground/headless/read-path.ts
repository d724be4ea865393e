import { readFile } from "node:fs/promises";

/** The bytes of a file. Throws with a message for the user if it cannot be opened. */
export async function readPath(path: string): Promise<Uint8Array> {
	try {
		return new Uint8Array(await readFile(path));
	} catch {
		throw new Error(`"${path}" cannot be opened. Check that the file is there and may be read.`);
	}
}

/** The JSON in a file's bytes. Throws with a message for the user if it is none. */
export function parseJsonFile(bytes: Uint8Array, path: string): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch (error) {
		throw new Error(`"${path}" is not JSON: ${(error as Error).message}.`);
	}
}
