export interface TimeZoneChoice {
	readonly id: string;
	/** As Sheets lists it: `(GMT+01:00) Europe/Berlin`. */
	readonly label: string;
}

/** All time zones the browser knows, and the present one, from west to east. */
export function timeZones(present: string, now: Date): TimeZoneChoice[] {
	const known = Intl.supportedValuesOf("timeZone");
	return [...new Set(["UTC", ...known, present])]
		.map((id) => ({ id, offset: offsetOf(id, now) }))
		.sort((a, b) => minutesOf(a.offset) - minutesOf(b.offset) || (a.id < b.id ? -1 : 1))
		.map(({ id, offset }) => ({ id, label: `(${offset}) ${id.replaceAll("_", " ")}` }));
}

/** `GMT+01:00` */
function offsetOf(timeZone: string, now: Date): string {
	const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).formatToParts(now);
	const offset = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
	return offset === "GMT" ? "GMT+00:00" : offset;
}

function minutesOf(offset: string): number {
	const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d+):(\d+)/.exec(offset) ?? [];
	return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
}
