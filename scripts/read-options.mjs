import { parseArgs } from "node:util";

/**
 * What a command of package.json was called with. `--help` prints how it is used and ends the process; an option or a word
 * that the command does not know ends it with exit code 2, says so, and lists what it knows. Nothing is done before that.
 *
 * @param {object} command
 * @param {string} command.name as in `npm run NAME`
 * @param {string} command.about what it does, in a sentence or two
 * @param {string} [command.words] what may follow besides options, such as "[test files]"; absent: nothing may
 * @param {Record<string, { about: string, type?: "string", short?: string }>} [command.options] `type` for those that take a value
 * @returns {{ values: Record<string, string | boolean | undefined>, words: readonly string[] }}
 */
export function readOptions({ name, about, words, options = {} }) {
	const known = { ...options, help: { about: "print this" } };
	const usage = inWords(name, about, words, known);
	const read = parse(known);
	if ("wrong" in read || (read.words.length > 0 && words === undefined)) {
		const wrong = read.wrong ?? `"${read.words[0]}" means nothing to ${called(name)}.`;
		console.error(`${wrong}\n\n${usage}`);
		process.exit(2);
	}
	if (read.values.help) {
		console.log(usage);
		process.exit(0);
	}
	return read;
}

function parse(known) {
	const options = Object.fromEntries(
		Object.entries(known).map(([name, { type = "boolean", short }]) => [
			name,
			short ? { type, short } : { type },
		]),
	);
	try {
		const { values, positionals } = parseArgs({ options, allowPositionals: true });
		return { values, words: positionals };
	} catch (error) {
		// Node goes on with how to give a word that begins with a dash.
		return { wrong: `${error.message.split(". ")[0]}.`.replace(/\.\.$/, ".") };
	}
}

function inWords(name, about, words, known) {
	const lines = Object.entries(known).map(([option, { about, type, short }]) => [
		`${short ? `-${short}, ` : ""}--${option}${type === "string" ? " VALUE" : ""}`,
		about,
	]);
	const width = Math.max(...lines.map(([option]) => option.length));
	return [
		`Usage: ${called(name)} -- [options]${words ? ` ${words}` : ""}`,
		"",
		about,
		"",
		...lines.map(([option, about]) => `  ${option.padEnd(width)}  ${about}`),
	].join("\n");
}

function called(name) {
	return ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
}
