import type { OpenOptions } from "../host/open-host.ts";

/** What may happen to a service call. */
export const FAULTS = {
	fails: "is refused",
	"times out": "is done, but its answer never comes",
	"runs twice": "is done twice",
	dies: "is the last the script gets to: it is stopped, and not even its clean-up is done",
	"out of quota": "is refused, and so are all others of its service for the rest of the day",
} as const;

/**
 * A call that only reads is tried as refused. Done twice it is as good as done once, without an answer as good as refused, and a
 * script that gets no further leaves what it leaves at the next call that writes.
 */
const ONLY_WRITES: readonly (string | undefined)[] = ["times out", "runs twice", "dies", "out of quota"];

/** Two of the same charts are there then, and nothing tells which was meant. */
const NEVER_TWICE: readonly string[] = ["Sheet.insertChart"];

/** It leaves what it reads as it was. */
const isRead = (name: string, access: string): boolean =>
	access === "reads" || access === "document" || /\.(get\w*|list)$/.test(name);

export type Fault = keyof typeof FAULTS;

/** Counts the calls that leave the script, and lets the one at `position` (from 0) go wrong. */
export function withFault(fault: Fault | undefined, position: number) {
	const seen = { calls: 0, hit: false, exhausted: "" };
	const around: OpenOptions["around"] = (name, access, work) => {
		if (access === "plain" || (ONLY_WRITES.includes(fault) && isRead(name, access))) return work();
		const here = seen.calls++;
		const service = name.split(".")[0]!;
		if (here === position) seen.hit = true;
		if (fault === "dies" && here >= position) throw exception("Exceeded maximum execution time");
		if (fault === "out of quota") {
			if (here === position && !/Lock/.test(name)) seen.exhausted = service;
			if (service === seen.exhausted)
				throw exception(`Service invoked too many times for one day: ${service}.`);
		}
		if (here !== position) return work();
		if (fault === "fails")
			throw exception("We're sorry, a server error occurred. Please wait a bit and try again.");
		if (fault === "times out") {
			work();
			throw exception("Service Spreadsheets timed out while accessing document with id file.");
		}
		if (fault === "runs twice" && !NEVER_TWICE.includes(name)) work();
		return work();
	};
	return { seen, around };
}

function exception(message: string): Error {
	const error = new Error(message);
	error.name = "Exception";
	return error;
}
