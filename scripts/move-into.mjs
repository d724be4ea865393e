import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes what is in one folder the content of another that others may be reading: each file takes the place of the old one
 * at once, and only then what is not there any more goes.
 */
export function moveInto(from, to) {
	const files = filesIn(from);
	for (const file of files) {
		mkdirSync(dirname(join(to, file)), { recursive: true });
		renameSync(join(from, file), join(to, file));
	}
	for (const file of filesIn(to)) if (!files.includes(file)) rmSync(join(to, file), { force: true });
	rmSync(from, { recursive: true, force: true });
}

function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}
