import type { AuthModeName } from "../runtime-types.ts";
import type { Clock } from "./context.ts";
import { exception } from "./exception.ts";
import type { Access } from "./expose.ts";

/** Milliseconds a run may take: 6 minutes, of a custom function 30 seconds (Apps Script: Quotas for Google services, 2026). */
const RUN_LIMIT = 360_000;
const CUSTOM_FUNCTION_LIMIT = 30_000;

/** A consumer account's calls a day (Apps Script: Quotas for Google services, 2026). */
const DAILY = { properties: 50_000, documents: 250 } as const;

const DAY = 86_400_000;

/** How long one run may still take. */
export interface TimeLimit {
	/** Throws when the time is up, then and ever after: at Google nothing of the script runs on. */
	check(): void;
	/** The time begins anew, as for the next call of a custom function. */
	restart(): void;
}

export function createTimeLimit(clock: Clock, mode: AuthModeName): TimeLimit {
	const limit = mode === "CUSTOM_FUNCTION" ? CUSTOM_FUNCTION_LIMIT : RUN_LIMIT;
	const words =
		mode === "CUSTOM_FUNCTION"
			? "Exceeded maximum execution time (line 0)."
			: "Exceeded maximum execution time";
	let started = clock.now();
	return {
		check() {
			if (clock.now() - started > limit) throw exception(words);
		},
		restart() {
			started = clock.now();
		},
	};
}

/** What one user may still do today. */
export interface Quotas {
	/** Throws Google's words when the call is one too many. */
	spend(type: string, member: string, access: Access): void;
}

export function createQuotas(clock: Clock): Quotas {
	const spent = { properties: 0, documents: 0 };
	let day = Math.floor(clock.now() / DAY);
	return {
		spend(type, member, access) {
			const kind = kindOf(type, member, access);
			if (kind === undefined) return;
			const today = Math.floor(clock.now() / DAY);
			if (today !== day) Object.assign(spent, { properties: 0, documents: 0 });
			day = today;
			if (++spent[kind] > DAILY[kind]) {
				throw exception(`Service invoked too many times for one day: ${kind}.`);
			}
		},
	};
}

function kindOf(type: string, member: string, access: Access): keyof typeof DAILY | undefined {
	if (type === "Properties" && access === "stores") return "properties";
	return type === "Drive.Files" && member === "create" ? "documents" : undefined;
}
