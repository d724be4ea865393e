import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";

/** Public labelled files beside the project; tests that need them are skipped where the folder is missing. */
const folder = new URL("../../shared/data/", import.meta.url);

export const hasLabelledData = existsSync(folder);

export function labelledRows(file: string): { [column: string]: string }[] {
	const text = readFileSync(new URL(file, folder), "utf8").replace(/^\ufeff/, "");
	return Papa.parse<{ [column: string]: string }>(text, { header: true, skipEmptyLines: true }).data;
}

/** How a yes-or-no guess does against labels. */
export function scores(guesses: readonly { readonly label: boolean; readonly guess: boolean }[]) {
	const count = (label: boolean, guess: boolean) =>
		guesses.filter((one) => one.label === label && one.guess === guess).length;
	const [hits, falseAlarms, misses, rightNos] = [
		count(true, true),
		count(false, true),
		count(true, false),
		count(false, false),
	];
	return {
		precision: hits / (hits + falseAlarms),
		recall: hits / (hits + misses),
		f1: (2 * hits) / (2 * hits + falseAlarms + misses),
		falsePositives: falseAlarms / (falseAlarms + rightNos),
	};
}
