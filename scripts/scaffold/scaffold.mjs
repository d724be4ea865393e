import { existsSync } from "node:fs";
import { functionFiles } from "./function-files.mjs";
import { importerFiles } from "./importer-files.mjs";
import { recipeSteps } from "./recipe-steps.mjs";
import { ruleFiles } from "./rule-files.mjs";
import { toolFiles } from "./tool-files.mjs";

const KINDS = { function: functionFiles, rule: ruleFiles, importer: importerFiles, tool: toolFiles };

/**
 * The files of a new function, rule, importer or tool, as path → text, and what to do next. Its tests fail until it is
 * filled in. `read` gives a file of the project.
 * @throws if there is no such kind, the name does not do, or it is taken
 */
export function scaffold(kind, name, read) {
	if (!Object.hasOwn(KINDS, kind ?? "") || !name) {
		throw new Error(`Say what is new and its name: npm run new -- ${Object.keys(KINDS).join("|")} <name>`);
	}
	const id = name.toLowerCase().replaceAll("_", "-");
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
		throw new Error(`"${name}" is no name for a file. Use words of letters and digits, parted by - or _.`);
	}
	const made = KINDS[kind]({ id, variable: inCamelCase(id), words: inWords(id) }, read);
	const taken = made.own.find((path) => existsSync(path));
	if (taken) throw new Error(`${taken} is there already. Choose another name.`);
	return { ...made, next: recipeSteps(kind, id, read("CONTRIBUTING.md")) };
}

function inCamelCase(id) {
	return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function inWords(id) {
	const words = id.replaceAll("-", " ");
	return words[0].toUpperCase() + words.slice(1);
}
