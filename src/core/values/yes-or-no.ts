import { problem, quote } from "../problem.ts";
import type { Reader } from "../sheet-function.ts";

/** A checkbox, or the word for it. */
export const yesOrNo: Reader<boolean> = {
	expected: "TRUE or FALSE",
	read(cell) {
		if (typeof cell === "boolean") return cell;
		const word = String(cell).trim().toLowerCase();
		if (["true", "yes", "y", "on", "1"].includes(word)) return true;
		if (["false", "no", "n", "off", "0"].includes(word)) return false;
		return problem(`${quote(cell)} is neither yes nor no. Use TRUE or FALSE.`);
	},
};
