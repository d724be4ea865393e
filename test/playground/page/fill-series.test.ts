import { expect, test } from "vitest";
import type { Content } from "../../../src/playground/model/types.ts";
import { continuation } from "../../../src/playground/page/grid/fill-series.ts";

function next(contents: readonly Content[], locale = "en_US", format = ""): Content[] | undefined {
	const sheet = { content: (row: number) => contents[row]!, numberFormat: () => format };
	const series = continuation(
		sheet,
		contents.map((_, row) => ({ row, column: 0 })),
		locale,
	);
	return series && [1, 2, 3].map(series);
}

test.each<[Content[], string, Content[] | undefined]>([
	[["Jan"], "en_US", ["Feb", "Mar", "Apr"]],
	[["November"], "en_US", ["December", "January", "February"]],
	[["NOV"], "en_US", ["DEC", "JAN", "FEB"]],
	[["Mon"], "en_US", ["Tue", "Wed", "Thu"]],
	[["Monday", "Wednesday"], "en_US", ["Friday", "Sunday", "Tuesday"]],
	[["Jan", "Apr"], "en_US", ["Jul", "Oct", "Jan"]],
	[["Dez"], "de_DE", ["Jan", "Feb", "März"]],
	[["Montag"], "de_DE", ["Dienstag", "Mittwoch", "Donnerstag"]],
	[["Mo"], "de_DE", ["Di", "Mi", "Do"]],
	[["Dezember"], "de_DE", ["Januar", "Februar", "März"]],
	[["janeiro"], "pt_BR", ["fevereiro", "março", "abril"]],
	[["January"], "pt_BR", ["February", "March", "April"]],
	[["Mon", "Jan"], "en_US", undefined],
	[["Q3"], "en_US", ["Q4", "Q1", "Q2"]],
	[["Q1", "Q3"], "en_US", ["Q1", "Q3", "Q1"]],
	[["Q3 2026"], "en_US", ["Q4 2026", "Q1 2027", "Q2 2027"]],
	[["Week 9"], "en_US", ["Week 10", "Week 11", "Week 12"]],
	[["Q5"], "en_US", ["Q6", "Q7", "Q8"]],
	[[1, 3], "en_US", [5, 7, 9]],
	[[1], "en_US", undefined],
	[["Marchioness"], "en_US", undefined],
])("%j in %s goes on with %j", (contents, locale, expected) => {
	expect(next(contents, locale)).toEqual(expected);
});

test("a date goes on with the next day", () => {
	expect(next([46353], "en_US", "m/d/yyyy")).toEqual([46354, 46355, 46356]);
});
