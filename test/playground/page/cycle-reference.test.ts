import { expect, test } from "vitest";
import { cycleReference } from "../../../src/playground/page/grid/cycle-reference.ts";

/** The caret or what is selected stands between bars. */
function press(marked: string): string | undefined {
	const from = marked.indexOf("|");
	const to = marked.lastIndexOf("|");
	const next = cycleReference({ text: marked.replaceAll("|", ""), from, to: to > from ? to - 1 : from });
	if (!next) return undefined;
	const selected = next.text.slice(next.from, next.to);
	return `${next.text.slice(0, next.from)}|${selected}${selected && "|"}${next.text.slice(next.to)}`;
}

test.each([
	["=A1|+B2", "=$A$1|+B2"],
	["=|$A$1|+B2", "=|A$1|+B2"],
	["=|A$1|+B2", "=|$A1|+B2"],
	["=|$A1|+B2", "=|A1|+B2"],
	["=SUM(A1:B|2)", "=SUM($A$1:$B$2|)"],
	["=SUM(|B:C)", "=SUM($B:$C|)"],
	["=SUM(|$B:$C|)", "=SUM(|B:C|)"],
	["=SUM(2:|3)", "=SUM($2:$3|)"],
	["='Codes & Links'!A|1", "='Codes & Links'!$A$1|"],
	["=|A1+B2|", "=|$A$1+$B$2|"],
	["={A1\\B|2}", "={A1\\$B$2|}"],
	['="A1|"', undefined],
	["=Fees|", undefined],
	["A1|", undefined],
])("F4 at %s gives %s", (before, after) => {
	expect(press(before)).toBe(after);
});
