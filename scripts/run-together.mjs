import { spawn } from "node:child_process";

/**
 * Runs a command of `npx` with its output shown, and others beside it, whose output is shown as they end. When all have ended, a
 * failure of any ends this process with its code, and says which failed.
 *
 * @param {readonly string[]} command
 * @param {readonly (readonly string[])[]} beside
 */
export async function runTogether(command, beside) {
	const codes = await Promise.all([start(command, "inherit"), ...beside.map((one) => start(one, "pipe"))]);
	const failed = [command, ...beside].filter((_, index) => codes[index] !== 0);
	for (const [name] of failed) console.error(`${name} failed: see above.`);
	if (failed.length > 0) process.exit(codes.find((code) => code !== 0));
}

/** Its exit code, once its output is shown. */
function start(command, stdio) {
	return new Promise((done, fail) => {
		const child = spawn("npx", command, { stdio, shell: process.platform === "win32" });
		const printed = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => printed.push(part));
		child.once("error", fail);
		child.once("close", (code) => {
			process.stdout.write(Buffer.concat(printed));
			done(code ?? 1);
		});
	});
}
