import type { LogLevel, ServiceContext } from "./context.ts";
import { expose } from "./expose.ts";

type Logger = GoogleAppsScript.Base.Logger;

/** `Logger` and `console`; what they are given goes to the log of the playground. */
export function createLogging(context: ServiceContext): { Logger: Logger; console: Console } {
	const lines: string[] = [];
	const logger: Logger = expose<Logger>(context.guard, "Logger", {
		plain: {
			log: (...values: readonly unknown[]) => {
				lines.push(inWords(values));
				context.log("info", inWords(values));
				return logger;
			},
			clear: () => void lines.splice(0),
			getLog: () => lines.join("\n"),
		},
	});
	const to =
		(level: LogLevel) =>
		(...values: readonly unknown[]) =>
			context.log(level, inWords(values));
	const console = expose<Console>(context.guard, "console", {
		plain: { log: to("log"), info: to("info"), warn: to("warn"), error: to("error") },
	});
	return { Logger: logger, console };
}

/** The values one after the other, `%s` and `%d` in the first replaced by those that follow. */
function inWords(values: readonly unknown[]): string {
	const [first, ...others] = values.map(inWord);
	const filled = (first ?? "").replace(/%[sdo]/g, (place) => others.shift() ?? place);
	return [filled, ...others].join(" ");
}

function inWord(value: unknown): string {
	if (value instanceof Error) return `${value.name}: ${value.message}`;
	return typeof value === "object" && value !== null ? (JSON.stringify(value) ?? "") : String(value);
}
