/** `Mon 25 Jan 2027`, from `2027-01-25`. */
export function showWeekday(day: string): string {
	const options = {
		weekday: "short",
		day: "numeric",
		month: "short",
		year: "numeric",
		timeZone: "UTC",
	} as const;
	return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", options).replace(/,/g, "");
}
