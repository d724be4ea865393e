import type { ImportDetails } from "../../core/answers.ts";

/** `Rows 3, 7, 12, 15 and 4 more do not say`; all of them are `The rows`. */
export function silentRows({ silent: { count, rows }, rowCount }: ImportDetails): string {
	if (count >= rowCount) return "The rows do not say";
	if (count === 1) return `Row ${rows[0]} does not say`;
	const more = count - rows.length;
	return `Rows ${rows.join(", ")}${more > 0 ? ` and ${more} more` : ""} do not say`;
}
