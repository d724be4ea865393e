import { DEFAULT_LEAD_DAYS, SHORTEST_LEAD_DAYS } from "../plan-dates.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import { dayOfCell } from "../values/day-of-cell.ts";

/** What a planner chooses for the posts of a campaign; remembered with the workbook. */
export interface DeliverableOptions {
	/** Days from one post of a creator to the next; 0: all on the go-live day. */
	readonly cadence: number;
	/** Days from brief to go-live. */
	readonly leadDays: number;
	readonly weekdaysOnly: boolean;
	/** Days off besides weekends, as typed: `2026-12-25, 2026-12-26`. */
	readonly holidays: string;
	readonly order: "mixed" | "as written";
	/** Written beside new posts; `""` leaves the column blank. */
	readonly reviewer: string;
}

export type OptionInput = {
	readonly [name in keyof DeliverableOptions]?: DeliverableOptions[name] | undefined;
};

const MOST_CADENCE = 60;
const MOST_LEAD_DAYS = 365;
const LONGEST_HOLIDAYS = 2000;

/** The choices made now, or else those remembered, or else the usual ones. */
export function readOptions(input: OptionInput, memory: string): DeliverableOptions | Problem {
	const remembered = readMemory(memory);
	const options: DeliverableOptions = {
		cadence: input.cadence ?? remembered.cadence ?? 7,
		leadDays: input.leadDays ?? remembered.leadDays ?? DEFAULT_LEAD_DAYS,
		weekdaysOnly: input.weekdaysOnly ?? remembered.weekdaysOnly ?? true,
		holidays: input.holidays ?? remembered.holidays ?? "",
		order: input.order ?? remembered.order ?? "mixed",
		reviewer: (input.reviewer ?? remembered.reviewer ?? "").trim(),
	};
	const { cadence, leadDays } = options;
	if (!isWhole(leadDays, SHORTEST_LEAD_DAYS, MOST_LEAD_DAYS)) {
		return problem(
			`Lead time ${leadDays} cannot be used. Give ${SHORTEST_LEAD_DAYS} to ${MOST_LEAD_DAYS} whole days from brief to go-live.`,
		);
	}
	if (!isWhole(cadence, 0, MOST_CADENCE)) {
		return problem(`A post every ${cadence} days cannot be used. Give 0 to ${MOST_CADENCE} whole days.`);
	}
	return options;
}

/** The days off as days since 1970-01-01. */
export function readHolidays(text: string): number[] | Problem {
	if (text.length > LONGEST_HOLIDAYS) {
		return problem(`The days off are ${text.length} characters; up to ${LONGEST_HOLIDAYS} can be kept.`);
	}
	const days: number[] = [];
	// "Oct 3, 2026" is one day.
	for (const typed of text.split(/[;\n]|,(?!\s*\d{4}\s*(?:$|[,;\n]))/)) {
		const day = dayOfCell(typed);
		if (isProblem(day)) return problem(`Days off: ${day.problem} Part several with commas.`);
		if (day !== undefined) days.push(day);
	}
	return days;
}

function isWhole(value: number, least: number, most: number): boolean {
	return Number.isInteger(value) && value >= least && value <= most;
}

/** Made by this version or none: what does not fit any more is left out. */
function readMemory(memory: string): OptionInput {
	try {
		const read: unknown = JSON.parse(memory || "{}");
		return typeof read === "object" && read !== null ? read : {};
	} catch {
		return {};
	}
}
